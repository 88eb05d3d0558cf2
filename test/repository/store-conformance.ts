import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { typeOfId } from "../../src/model/node.js";
import type { AnyRecord, RecordType } from "../../src/repository/types/types.js";
import { type Page, type PageAsk, wholeList } from "../../src/repository/page.js";
import type { RecordSet } from "../../src/repository/record-set.js";
import type { PagedRelation, WholeRelation } from "../../src/repository/relation-name.js";
import { relationNamed } from "../../src/repository/relation-name.js";
import { relations } from "../../src/repository/relations.js";
import type { Answers, CitationAsk, ClaimAsk, Store } from "../../src/repository/store.js";
import type { FactStatus } from "../../src/vocabulary/fact-statuses.js";
import { asksOf, directions, pagesIn, recordTypes } from "./asks.js";
import { NaiveStore } from "./naive-store.js";
import { sourcesOf } from "./relation-sources.js";

/** The whole of the answers as plain data. */
async function plain(answers: Answers<Page<unknown>>): Promise<unknown[]> {
  return (await answers).map(({ nodes, positions, hasNext, hasPrevious, total }) => ({
    nodes: nodes.map((node) => (typeof node === "object" && node !== null && "id" in node ? node.id : node)),
    positions,
    hasNext,
    hasPrevious,
    total,
  }));
}

const namesOf = (kinds: readonly string[]): string[] =>
  Object.entries(relations).flatMap(([type, fields]) =>
    Object.entries<{ readonly kind: string }>(fields)
      .filter(([, { kind }]) => kinds.includes(kind))
      .map(([field]) => `${type}.${field}`),
  );

/** What every store of the same records has to answer, whatever it is made of. */
export function storeConformance(
  name: string,
  records: () => Promise<readonly AnyRecord[]>,
  createStore: (records: readonly AnyRecord[], listed: readonly FactStatus[]) => Store,
): void {
  const listed: readonly FactStatus[] = ["confirmed", "accepted"];

  describe(`a store ${name}`, () => {
    let all: readonly AnyRecord[];
    let store: Store;
    let naive: NaiveStore & RecordSet;
    beforeAll(async () => {
      all = await records();
      store = createStore(all, listed);
      naive = new NaiveStore(all, listed);
    });
    const idsOf = (type: string): string[] => all.filter(({ id }) => typeOfId(id) === type).map(({ id }) => id);

    /** Asks for the whole of lists and for pages of them, in one batch and one by one. */
    async function holds<Ask extends { readonly page: PageAsk }>(
      keys: readonly string[],
      ask: Ask,
      of: (asked: Store, keys: readonly string[], ask: Ask) => Answers<Page<unknown>>,
    ): Promise<void> {
      const whole = await of(store, keys, ask);
      expect(await plain(whole)).toEqual(await plain(of(naive, keys, ask)));
      const longest = [...whole].sort((a, b) => b.nodes.length - a.nodes.length)[0];
      if (longest === undefined) return;
      await fc.assert(
        fc.asyncProperty(pagesIn(longest, "type" in ask), async (page) => {
          const answered = await plain(of(store, keys, { ...ask, page }));
          expect(answered).toEqual(await plain(of(naive, keys, { ...ask, page })));
          const apart = await Promise.all(keys.slice(0, 3).map((key) => plain(of(store, [key], { ...ask, page }))));
          expect(answered.slice(0, 3)).toEqual(apart.flat());
        }),
        { numRuns: 5 },
      );
    }

    test("answers nothing about nothing, and null or an empty page about what it does not know", async () => {
      const ask: ClaimAsk = { field: null, page: { ...wholeList, total: true } };
      const empty = { nodes: [], positions: [], hasNext: false, hasPrevious: false, total: 0 };
      expect([await store.records([]), await store.lists([]), await store.claims([], ask)]).toEqual([[], [], []]);
      expect(await store.records(["Event:nobody", ""])).toEqual([null, null]);
      expect(await plain(store.claims(["Event:nobody"], ask))).toEqual([empty]);
      expect(await plain(store.unexplained(["Country:CN"], { ...ask, filter: null, order: null }))).toEqual([empty]);
    });

    test("has every record under its id, in the place of the id", async () => {
      const ids = [...all.map(({ id }) => id).reverse(), "Event:nobody"];
      expect((await store.records(ids)).map((record) => record?.id ?? "Event:nobody")).toEqual(ids);
    });

    test.each(recordTypes)("gives lists of %s records by any filter, in any order, page by page", async (type) => {
      await fc.assert(
        fc.asyncProperty(asksOf(type, all), (ask) =>
          holds([""], ask, (asked, keys, each) => asked.lists(keys.map(() => each))),
        ),
        { numRuns: 40 },
      );
    });

    test.each(namesOf(["naming"]))("gives the pages of %s for many records at once", async (relation) => {
      // The table of relations says which are answered in pages.
      const paged = relation as PagedRelation;
      const declared = relationNamed(paged);
      const type: RecordType = declared.kind === "naming" ? declared.type : "Event";
      const ids = [...idsOf(typeOfRelation(relation)).slice(0, 12), "Country:XX"];
      await fc.assert(
        fc.asyncProperty(asksOf(type, all), (ask) =>
          holds(ids, ask, (asked, keys, each) => asked.pages(paged, keys, each)),
        ),
        { numRuns: 3 },
      );
    });

    test.each(namesOf(["one", "listed", "computed"]))("follows %s from every source", async (relation) => {
      // The table of relations says which are answered whole.
      const whole = relation as WholeRelation;
      const sources = sourcesOf(typeOfRelation(relation), all).slice(0, 60);
      expect(sources.length).toBeGreaterThan(0);
      expect(await store.related(whole, sources)).toEqual(naive.related(whole, sources));
    });

    test("gives pages of lists of ids", async () => {
      const ids = idsOf("SeizureStat").sort();
      const lists = fc.array(fc.subarray(ids), { maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(lists, asksOf("SeizureStat", all), async (some, ask) => {
          await holds(
            some.map((_list, at) => String(at)),
            ask,
            (asked, keys, each) =>
              asked.among(
                keys.map((at) => some[Number(at)] ?? []),
                each,
              ),
          );
        }),
        { numRuns: 20 },
      );
    });

    test("gives the members of organizations at any time", async () => {
      const asks = fc.record({
        role: fc.constantFrom("member" as const, "observer" as const),
        at: fc.option(fc.constantFrom("2001", "2010-05", "2017/2020")),
        order: fc.option(fc.record({ field: fc.constantFrom("id", "since"), direction: directions })),
        page: fc.constant(wholeList),
      });
      await fc.assert(
        fc.asyncProperty(asks, (ask) =>
          holds(idsOf("Organization"), ask, (asked, keys, each) => asked.members(keys, each)),
        ),
        { numRuns: 5 },
      );
    });

    test("gives claims and citations of records of any type, and numbers that nothing accounts for", async () => {
      const some = recordTypes.flatMap((type) => idsOf(type).slice(0, 3));
      const documents = idsOf("Document").slice(0, 2);
      const stretch = fc.record({ from: fc.option(fc.nat(2000)), to: fc.option(fc.integer({ min: 2000, max: 9000 })) });
      const order = fc.record({ field: fc.constantFrom("start", "length"), direction: directions });
      const citationAsks: fc.Arbitrary<CitationAsk> = fc.record({
        filter: fc.option(stretch as fc.Arbitrary<CitationAsk["filter"]>),
        order: fc.option(order),
        page: fc.constant(wholeList),
      });
      const fields = fc.option(fc.constantFrom("mass", "massKg", "name", "period", "nothing"));
      await fc.assert(
        fc.asyncProperty(fields, citationAsks, async (field, ask) => {
          const claimAsk: ClaimAsk = { field, page: wholeList };
          await holds(some, claimAsk, (asked, keys, each) => asked.claims(keys, each));
          // Passages of several texts have no order but that of their record.
          await holds(some, { ...ask, order: null }, (asked, keys, each) => asked.citations(keys, each));
          const inText = { ...ask, order: ask.order ?? { field: "start" } };
          await holds(documents, inText, (asked, keys, each) => asked.citations(keys, each));
          await holds(documents, inText, (asked, keys, each) => asked.unexplained(keys, each));
        }),
        { numRuns: 3 },
      );
    });

    test("gives what is dated about records of any type in the order of time, page by page", async () => {
      const periods = fc.option(fc.constantFrom("2015", "2011/2017", "../2012", "2018-11"));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...recordTypes), periods, fc.nat(5), (type, period, from) =>
          holds(idsOf(type).slice(from, from + 4), { period, page: wholeList }, (asked, keys, each) =>
            mapped(asked.timelines(keys.map((about) => ({ about, ...each }))), ({ key, date }) => [date, key]),
          ),
        ),
        { numRuns: 40 },
      );
    });

    test("searches, the best first, page by page", async () => {
      const words = fc.constantFrom("heroin", "Tajikistan", "opium", "agency of China", "SCO", "nothing-of-it");
      const types = fc.option(
        fc.constantFrom(["SeizureStat" as const], ["Organization" as const, "Official" as const]),
      );
      await fc.assert(
        fc.asyncProperty(words, types, (query, some) =>
          holds([query], { query, types: some, page: wholeList }, (asked, keys, each) =>
            mapped(asked.search(keys.map(() => each)), ({ record, score }) => [record.id, score]),
          ),
        ),
        { numRuns: 5 },
      );
    });

    test("suggests records by the beginnings of their names, each once, the best first", async () => {
      const typed = fc.constantFrom(
        "s",
        "sh",
        "china",
        "T",
        "tadj",
        "republic of",
        "of",
        "anti-n",
        "ministry of f",
        "",
        "…",
      );
      const types = fc.option(fc.constantFrom(["Organization"], ["Country", "Official"]));
      await fc.assert(
        fc.asyncProperty(typed, types, fc.integer({ min: 1, max: 50 }), async (prefix, some, first) => {
          const asks = [{ prefix, types: some, first }];
          const ids = (answers: readonly (readonly { readonly record: { readonly id: string } }[])[]): string[][] =>
            answers.map((suggestions) => suggestions.map(({ record }) => record.id));
          expect(ids(await store.suggestions(asks))).toEqual(ids(naive.suggestions(asks)));
        }),
        { numRuns: 60 },
      );
    });

    test("adds up seizure figures by any filter and grouping", async () => {
      const groupings = fc.subarray(["substance", "country", "organization", "year"] as const);
      await fc.assert(
        fc.asyncProperty(asksOf("SeizureStat", all), groupings, async ({ filter }, groupBy) => {
          const asks = [{ filter: filter as null, groupBy }];
          expect(await store.totals(asks)).toEqual(naive.totals(asks));
        }),
        { numRuns: 40 },
      );
    });
  });
}

const typeOfRelation = (name: string): string => name.slice(0, name.indexOf("."));

/** The same pages with something else for each node. */
async function mapped<Item>(answers: Answers<Page<Item>>, shown: (item: Item) => unknown): Promise<Page<unknown>[]> {
  return (await answers).map((page) => ({
    nodes: page.nodes.map(shown),
    positions: page.positions,
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
    total: page.total,
    counts: (field) => page.counts(field),
  }));
}
