import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { smallWords } from "../../recognition/lexicon/common-words.js";
import { agreementNouns } from "../../recognition/lexicon/agreement-words.js";
import { bodyNameOf } from "../../recognition/organizations/body-name.js";
import { normalizeName } from "../../vocabulary/names.js";
import type { Decisions } from "./decisions.js";
import { type Candidate, type Identified, identified } from "./identity.js";
import { slug } from "./names.js";
import type { Naming, Organizations } from "./organizations.js";
import { tellings } from "./tellings.js";

type AgreementFact = Fact<"Agreement">;

/** The agreements in the documents. Two documents are about one when the name is its own, or the parties and the year agree. */
export class Agreements {
  readonly all: readonly Identified<AgreementFact>[];
  readonly #byName = new Map<string, Set<string>>();

  constructor(facts: readonly Fact[], organizations: Organizations, decisions: Decisions) {
    const agreements = facts.filter((fact) => fact.type === "Agreement");
    const told = tellings(
      agreements,
      (fact) => {
        const parties = organizations.parties(fact.fields.parties, fact).sort();
        const year = yearOf(fact);
        return parties.length < 2 || year === null ? null : `${parties.join(" ")} ${year} ${fact.fields.kind ?? ""}`;
      },
      (one, other) => haveOneTopic(one.fields.name, other.fields.name),
    );
    const candidates = agreements.map((fact) => candidateOf(fact, organizations, told.get(fact) ?? []));
    this.all = identified(candidates, decisions.of("Agreement", candidates));
    for (const { id, facts: own } of this.all)
      for (const { documentKey, fields } of own)
        for (const key of [`${documentKey}\n${normalizeName(fields.name)}`, normalizeName(fields.name)])
          this.#byName.set(key, new Set([...(this.#byName.get(key) ?? []), id]));
  }

  /** The agreement that a document means by a name: one of its own, else the only one of that name. */
  find(name: string, { documentKey }: Naming): string | null {
    const key = normalizeName(name);
    const ids = this.#byName.get(`${documentKey}\n${key}`) ?? this.#byName.get(key);
    return ids?.size === 1 ? ([...ids][0] ?? null) : null;
  }
}

const yearOf = ({ fields }: AgreementFact): string | null => fields.signedOn?.slice(0, 4) ?? null;

function candidateOf(
  fact: AgreementFact,
  organizations: Organizations,
  told: readonly string[],
): Candidate<AgreementFact> {
  const { name, kind, signedOn } = fact.fields;
  const parties = organizations
    .partiesWithin(fact.fields.parties, fact)
    .sort()
    .map((party) => party.replace(/^\w+:/, ""));
  const year = yearOf(fact);
  const isKnownByParties = parties.length >= 2 && year !== null;
  const isOwn = !isProper(name, kind) && !isKnownByParties;
  return {
    facts: [fact],
    id: toId(
      "Agreement",
      isKnownByParties ? slug(...parties, year, name) : slug(name, year, isOwn ? fact.documentKey : null),
    ),
    shortId: toId("Agreement", isKnownByParties ? slug(...parties, year) : slug(name, year)),
    keys: [...(isProper(name, kind) ? [`name ${normalizeName(name)}`] : []), ...told],
    apartBy: signedOn ?? null,
  };
}

/** Whether a name is that of one agreement: a convention's, or one with more than words that many have. */
const isProper = (name: string, kind: AgreementFact["fields"]["kind"]): boolean =>
  kind === "convention" || !bodyNameOf(topicOf(name).join(" ")).isShared;

const topicOf = (name: string): string[] =>
  normalizeName(name)
    .split(" ")
    .filter((word) => !smallWords.has(word) && !agreementNouns.has(word));

/** Whether two names can be of one agreement: each says nothing of what it is about, or they have a word for it in common. */
function haveOneTopic(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => bodyNameOf(topicOf(name).join(" ")).words);
  return a === undefined || b === undefined || a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}
