import { operationBody } from "../ask.js";
import type { Identifiers } from "../identifiers.js";
import { bounded, type Form, idsOf, largestDocument, same, times, tooMuch, wrong } from "./form.js";

const entities = "query($r:[_Any!]!){_entities(representations:$r){__typename ... on Node{id}}}";
const withSecrets = (body: string): string | null =>
  /root:|node_modules|\bat .*\.js:\d+/.test(body) ? "shows what is inside" : null;

/** Representations, pages, cursors, searches, ids, names of prototypes: what stands in arguments and variables. */
export function values(ids: Identifiers): readonly Form[] {
  const id = largestDocument(ids);
  const of = (list: string, typename: string, count: number): object[] =>
    idsOf(ids, list, count).map((each) => ({ __typename: typename, id: each }));
  const mixed = [
    ...of("seizureStats", "SeizureStat", 250),
    ...of("documents", "Document", 250),
    ...of("officials", "Official", 250),
    ...same({ __typename: "Country", code: "CN" }, 250),
  ];
  const search = (name: string, text: string, expected = bounded): Form =>
    expected(
      "T23",
      name,
      "query($q:String!){search(query:$q,first:100){totalCount nodes{id}edges{textMatches{field}}}}",
      { q: text },
    );
  const page = (name: string, argument: string): Form => wrong("T22", name, `{seizureStats(${argument}){nodes{id}}}`);
  const cursor = (name: string, after: string): Form =>
    wrong("T22", name, "query($a:String){seizureStats(after:$a){nodes{id}}}", { a: after });
  const evil = [
    "../../etc/passwd",
    "%2e%2e/%2e%2e/etc/passwd",
    "/etc/passwd",
    "Document:../../../etc/passwd\u0000",
    'Document:\n{"level":"error"}',
    "' OR 1=1 --",
    "\r\nFLUSHALL\r\n",
    "__proto__",
    "constructor",
  ];
  return [
    bounded("T16", "1,001 representations", entities, { r: same({ __typename: "Document", id }, 1001) }),
    bounded("T16", "4,000 representations", entities, { r: same({ __typename: "Country", code: "CN" }, 4000) }),
    tooMuch("T16", "12,000 representations", entities, { r: same({ __typename: "Country", code: "CN" }, 12_000) }),
    tooMuch("T16", "100,000 representations", entities, { r: same({}, 100_000) }),
    tooMuch(
      "T16",
      "1,500 representations in the text",
      `{_entities(representations:[${times(1500, () => '{__typename:"Country",code:"CN"}')}]){__typename}}`,
    ),
    tooMuch(
      "T16",
      "1,001 representations by a default value",
      `query($r:[_Any!]!=[${times(1001, () => '{__typename:"Country"}')}]){_entities(representations:$r){__typename}}`,
    ),
    tooMuch(
      "T16",
      "800 representations with pages",
      "query($r:[_Any!]!){_entities(representations:$r){... on Country{seizures(first:100){nodes{id}}}}}",
      { r: same({ __typename: "Country", code: "CN" }, 800) },
    ),
    tooMuch(
      "T16",
      "twenty times 500 representations with claims",
      `query($r:[_Any!]!){${times(20, (index) => `a${index}:_entities(representations:$r){... on Sourced{claims{citations{quote}}}}`)}}`,
      { r: mixed.slice(0, 500) },
    ),
    bounded("T16", "1,000 representations of four types", entities, { r: mixed }),
    bounded(
      "T16",
      "1,000 representations of four types with texts",
      "query($r:[_Any!]!){_entities(representations:$r){... on Document{text bibtex}... on Sourced{citations{before after}}}}",
      { r: mixed },
    ),
    bounded("T16", "representations without a key, of wrong types, with other fields", entities, {
      r: [
        {},
        { __typename: "Document" },
        { __typename: 7 },
        { __typename: "Document", id: 7 },
        { __typename: "Document", id: { a: [] } },
        { __typename: "Nothing", id: "1" },
        { __typename: "Mass", id },
        { __typename: "Document", id, text: "other" },
        { __typename: "__proto__", id },
        { __typename: "constructor", id },
        { __typename: "Country", code: same("CN", 100) },
      ],
    }),
    wrong("T16", "representations that are no objects", entities, { r: [null, 1, "a", [], [[{}]]] }),
    page("a page of 101", "first:101"),
    page("a page of -1, backwards", "last:-1"),
    page("a page of -1", "first:-1"),
    page("a page of 2147483647", "first:2147483647"),
    page("a page of 2147483648", "first:2147483648"),
    page("a page of 10^40", `first:1${"0".repeat(40)}`),
    page("first and last", "first:5,last:5"),
    page("a page of half a record", "first:0.5"),
    page("a page by a string", 'first:"5"'),
    cursor("a cursor that is none", "tampered"),
    cursor("a cursor of a million characters", "A".repeat(200_000)),
    cursor("a cursor in base64 of JSON", Buffer.from('{"__proto__":{"a":1}}').toString("base64")),
    cursor("a cursor with control characters", "\u0000\n\u001b[31m"),
    cursor("half a surrogate as a cursor", "\ud800"),
    search("a regular expression", "(a+)+$"),
    search("256 of an expression", "(a+)+$".repeat(42)),
    search("256 asterisks", "*".repeat(256)),
    search(
      "128 words",
      times(128, (index) => String.fromCharCode(97 + (index % 26))),
    ),
    search("one letter", "a"),
    search("misspelt words", "heorin tajikstan metamphetamine custms servce agncy drugg controll"),
    search("right to left", "\u202e\u0645\u062e\u062f\u0631\u0627\u062a \u200f"),
    search("decomposed characters", "e\u0301".repeat(100)),
    search("nothing but NUL", "\u0000".repeat(50)),
    search("256 Chinese characters", "\u6bd2\u54c1".repeat(128)),
    search("257 characters", "a".repeat(257), wrong),
    search("100,000 characters", "a ".repeat(50_000), wrong),
    ...evil.map((text) => ({
      ...bounded(
        "T24",
        `a document by the id ${JSON.stringify(text).slice(0, 40)}`,
        "query($i:ID!){document(id:$i){text}node(id:$i){id}search(query:$i){totalCount}}",
        { i: text },
      ),
      fault: withSecrets,
    })),
    bounded(
      "T15",
      "aliases named after prototypes",
      "{__proto__:documents(first:1){nodes{constructor:id toString:title}}constructor:__typename hasOwnProperty:__typename}",
    ),
    {
      threat: "T15",
      name: "variables named after prototypes",
      expected: "bounded",
      sent: {
        ...operationBody({}),
        body: '{"query":"query($a:Int){documents(first:$a){totalCount}}","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}}',
      },
    },
    {
      threat: "T15",
      name: "extensions named after prototypes",
      expected: "bounded",
      sent: {
        ...operationBody({}),
        body: '{"query":"{__typename}","extensions":{"__proto__":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}}',
      },
    },
    wrong("T15", "a field named after a prototype", "{__proto__ constructor{prototype}}"),
    wrong("T15", "a filter named after a prototype", "query($f:SeizureFilter){seizureStats(filter:$f){totalCount}}", {
      f: JSON.parse('{"__proto__":{"a":1},"constructor":1}') as unknown,
    }),
    wrong(
      "T15",
      "an enum value named after a prototype",
      "query($s:[Substance!]){seizureStats(filter:{substances:$s}){totalCount}}",
      { s: ["__proto__", "constructor"] },
    ),
    bounded(
      "T21",
      "an operation that makes an inner error likely",
      "query($d:EdtfDate){seizureStats(filter:{period:$d}){totalCount}}",
      { d: "9".repeat(10_000) },
    ),
    wrong("T21", "a date that is none", "query($d:EdtfDate){seizureStats(filter:{period:$d}){totalCount}}", {
      d: { a: [] },
    }),
    bounded("T21", "an infinite mass", "{seizureStats(filter:{minKilograms:1e999}){totalCount}}"),
    bounded("T21", "a date of a million years", "query($d:EdtfDate){seizureStats(filter:{period:$d}){totalCount}}", {
      d: "Y-170000002/Y170000002",
    }),
    {
      ...wrong("T27", "an operation name that would be a line of a log", ""),
      sent: operationBody({
        query: "query a{__typename}",
        operationName: 'b\n{"level":"error","message":"forged"}\u001b[31m',
      }),
    },
  ];
}
