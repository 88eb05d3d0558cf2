import type { Identifiers } from "../identifiers.js";
import {
  bounded,
  type Form,
  idsOf,
  largestDocument,
  listed,
  open,
  repeated,
  same,
  times,
  tooMuch,
  wrong,
} from "./form.js";

/** Lists within lists: as pages, as plain lists, back and forth, by interfaces, unions, fragments and default values. */
export function amplification(ids: Identifiers): readonly Form[] {
  const id = largestDocument(ids);
  const document = `document(id:${JSON.stringify(id)})!`;
  const ring = `{${open(["countries", ...repeated(["organizations", "members"], 2)], "id", 100)}}`;
  const back = repeated(["document!", "facts"], 3);
  return [
    bounded("T1", "pages of 100, five deep", ring),
    bounded("T1", "pages of 100 by last", ring.replaceAll("first:100", "last:100")),
    bounded(
      "T1",
      "pages of 100 by edges",
      `{${times(1, () => "countries(first:100){edges{node{organizations(first:100){edges{node{members(first:100){edges{node{id}}}}}}}}}")}}`,
    ),
    bounded(
      "T1",
      "pages without a size, eight deep",
      `{${open(["countries", ...repeated(["organizations", "members"], 4)], "id")}}`,
    ),
    bounded("T1", "a size by a default value", `query($n:Int=100)${ring.replaceAll("first:100", "first:$n")}`),
    bounded("T1", "a size by a variable", `query($n:Int!)${ring.replaceAll("first:100", "first:$n")}`, { n: 100 }),
    bounded("T1", "a size by a variable that is left out", `query($n:Int)${ring.replaceAll("first:100", "first:$n")}`),
    bounded(
      "T1",
      "seizures of the country of seizures",
      `{${open(["seizureStats", ...repeated(["country!", "seizures"], 3)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "events of participants of events, by a union",
      `{${open(["events", ...repeated(["participants!", "... on Country!", "events"], 3)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "statements of the speaker of statements",
      `{${open(["events", "statements", ...repeated(["speaker!", "statements"], 3)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "claims of the document of claims, pages",
      `{${open([document, ...repeated(["claims", "document!"], 3)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "claims of the document of claims, plain lists",
      `{${open([document, ...repeated(["claims!", "document!"], 3)], "id")}}`,
    ),
    bounded(
      "T1",
      "citations of the document of citations, pages",
      `{${open([document, ...repeated(["citations", "document!"], 4)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "citations of the document of citations, plain lists",
      `{${open([document, ...repeated(["citations!", "document!"], 4)], "id")}}`,
    ),
    bounded("T1", "facts of the document of facts", `{${open(["facts", ...back], "id", 100)}}`),
    bounded(
      "T1",
      "facts of the document of the claims of a page",
      `{${open(["seizureStats", "claims!", ...back], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "facts of the document of citations of claims of a search",
      `{${open(['search(query:"heroin",first:100)', "... on Sourced!", "claims!", "citations!", ...back], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "facts of the documents of disagreements",
      `{${open(["disagreements", "claims!", ...back], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "a record by interfaces",
      `{node(id:${JSON.stringify(id)}){... on Document{${open(["facts", "subject!", "claims!", "document!", "facts", "subject!", "claims!"], "field", 100)}}}}`,
    ),
    bounded(
      "T1",
      "passages of the document of passages",
      `{${open([document, ...repeated(["passages", "document!"], 3)], "id", 100)}}`,
    ),
    bounded(
      "T1",
      "seizures of totals of countries of seizures",
      `{seizureTotals(groupBy:[COUNTRY,YEAR,SUBSTANCE]){totals{${open(["seizures", "country!", "seizures"], "id", 100)}}}}`,
    ),
    tooMuch(
      "T2",
      "60 fragments, each spread twice",
      fragmentBomb(60, "Country", (next) => `seizures(first:2){nodes{country{...${next} ...${next}}}}`),
    ),
    tooMuch(
      "T2",
      "60 fragments of pages",
      fragmentBomb(60, "Country", (next) => `organizations(first:2){nodes{members(first:2){nodes{...${next}}}}}`),
    ),
    tooMuch(
      "T2",
      "60 fragments, each spread twice, within inline fragments",
      fragmentBomb(
        60,
        "Country",
        (next) => `... on Node{... on Country{...${next}}} ...${next} seizures(first:1){nodes{id}}`,
      ),
    ),
    bounded(
      "T2",
      "20 fragments of a leaf, each spread twice",
      fragmentBomb(20, "Country", (next) => `...${next} ...${next} name`),
    ),
    wrong(
      "T2",
      "fragments that spread one another in a circle",
      "{...a} fragment a on Query{...b} fragment b on Query{...a}",
    ),
    wrong("T2", "a fragment that spreads itself", "{...a} fragment a on Query{__typename ...a}"),
    tooMuch(
      "T16",
      "a default value of 700 ids, with claims and their texts",
      `query($ids:[ID!]!=${listed(idsOf(ids, "seizureStats", 700))}){nodes(ids:$ids){... on Sourced{claims(field:"mass"){citations{document{text}}}}}}`,
    ),
    tooMuch(
      "T16",
      "a default value of 700 ids, with pages",
      `query($ids:[ID!]!=${listed(idsOf(ids, "seizureStats", 700))}){seizureStatsByIds(ids:$ids){country{seizures(first:100){nodes{id}}}}}`,
    ),
    tooMuch(
      "T16",
      "one variable 900 times within a list",
      `query($one:ID!=${JSON.stringify(id)}){nodes(ids:[${times(900, () => "$one")}]){... on Document{facts(first:100){nodes{id}}}}}`,
    ),
    tooMuch(
      "T16",
      "the same id a thousand times, with pages",
      "query($ids:[ID!]!){nodes(ids:$ids){... on Document{facts(first:100){nodes{id}}}}}",
      { ids: same(id, 1000) },
    ),
    tooMuch(
      "T16",
      "the same country a thousand times, with pages",
      "query($codes:[ID!]!){countriesByCodes(codes:$codes){seizures(first:100){nodes{id}}}}",
      { codes: same("CN", 1000) },
    ),
    bounded(
      "T16",
      "the same id a thousand times, with its text",
      "query($ids:[ID!]!){nodes(ids:$ids){... on Document{text}}}",
      { ids: same(id, 1000) },
    ),
    tooMuch("T16", "20,000 ids", "query($ids:[ID!]!){nodes(ids:$ids){id}}", { ids: same("A:1", 20_000) }),
    tooMuch(
      "+",
      "a filter with 20,000 substances",
      "query($s:[Substance!]){seizureStats(filter:{substances:$s}){totalCount}}",
      { s: same("HEROIN", 20_000) },
    ),
    tooMuch(
      "+",
      "a filter variable with 20,000 statuses",
      "query($f:SeizureFilter){seizureStats(filter:$f){totalCount}}",
      { f: { status: same("CONFIRMED", 20_000) } },
    ),
    tooMuch("+", "a filter with 20,000 types of facts", "query($t:[String!]){facts(filter:{types:$t}){totalCount}}", {
      t: Array.from({ length: 20_000 }, (_each, index) => `T${index}`),
    }),
    tooMuch("+", "a search of 2,000 types", 'query($t:[SearchType!]){search(query:"heroin",types:$t){totalCount}}', {
      t: same("EVENT", 2000),
    }),
    tooMuch(
      "+",
      "totals by a list of 2,000 groupings",
      "query($g:[SeizureGrouping!]){seizureTotals(groupBy:$g){totals{kilograms}}}",
      { g: same("YEAR", 2000) },
    ),
    bounded(
      "+",
      "one rich record by the to-one relation of a page",
      "{seizureStats(first:100){nodes{country{claims{value}citations{quote before after}}}}}",
    ),
    bounded("+", "texts and references of a hundred documents", "{documents(first:100){nodes{text bibtex cslJson}}}"),
    bounded(
      "+",
      "the text by a hundred passages",
      `{${open([document, "passages(first:100)"], "quote document{text}")}}`,
    ),
    bounded(
      "+",
      "neighbours and references of a hundred passages",
      `{${open([document, "passages(first:100)"], "before after quote bibtex cslJson")}}`,
    ),
    bounded(
      "+",
      "unexplained numbers of a hundred documents",
      "{documents(first:100){nodes{unexplained(first:100){totalCount}}}}",
    ),
    bounded(
      "+",
      "recomputations of a hundred figures",
      "{seizureStats(first:100,orderBy:{field:MASS,direction:DESC}){nodes{recomputations{kilograms missing{year}region{kilograms}rows(first:100){totalCount}}}}}",
    ),
    bounded(
      "+",
      "totals by everything, with what was left out",
      "{seizureTotals(groupBy:[SUBSTANCE,COUNTRY,ORGANIZATION,YEAR]){totals{kilograms leftOut{explanation claim{raw}}}}}",
    ),
  ];
}

/** Fragments that lead one to the next; the last has a leaf. */
function fragmentBomb(count: number, type: string, body: (next: string) => string): string {
  const fragments = times(
    count,
    (index) => `fragment f${index} on ${type}{${index === count - 1 ? "name" : body(`f${index + 1}`)}}`,
  );
  return `{countries(first:2){nodes{...f0}}} ${fragments}`;
}
