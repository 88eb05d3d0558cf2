import { getIntrospectionQuery } from "graphql";
import { listAt, parsed } from "../ask.js";
import type { Identifiers } from "../identifiers.js";
import { bounded, type Form, largestDocument, listed, times, tooMuch, wrong } from "./form.js";

const fewErrors = (body: string): string | null => {
  const { length } = listAt(parsed(body), "errors");
  // Five, and one that says that there were more.
  return length > 6 ? `${length} errors; expected at most 6` : null;
};

const canonical = getIntrospectionQuery();
const endOfSchema = canonical.indexOf("fragment FullType");
const wholeSchema = canonical.slice(canonical.indexOf("__schema"), endOfSchema).replace(/\}\s*$/, "");

/** Texts of operations: repeated, deep, with many aliases and directives, and questions about the schema itself. */
export function texts(ids: Identifiers): readonly Form[] {
  const document = JSON.stringify(largestDocument(ids));
  return [
    wrong("T3", "one field 24,000 times", `{${times(24_000, () => "a{c}")}}`),
    tooMuch("T3", "__typename 24,000 times", `{${times(24_000, () => "__typename")}}`),
    tooMuch("T3", "a list of documents 1,000 times", `{${times(1000, () => "documents{nodes{title}}")}}`),
    tooMuch(
      "T3",
      "fields that must be merged, in two fragments",
      `{...a ...b} fragment a on Query{${times(400, () => "countries{nodes{name}}")}} fragment b on Query{${times(400, () => "countries{nodes{code}}")}}`,
    ),
    wrong("T3", "10,000 variables", `query(${times(10_000, (index) => `$v${index}:Int`)}){__typename}`),
    wrong("T3", "300 errors of one kind", `{${times(300, (index) => `no${index}`)}}`),
    wrong(
      "T3",
      "300 operations",
      times(300, (index) => `query q${index}{__typename}`),
    ),
    wrong("T4", "5,000 levels", `{${"a{".repeat(5000)}b${"}".repeat(5000)}}`),
    wrong("T4", "5,000 levels that never close", "{a".repeat(5000)),
    wrong("T4", "61 levels", `{${"a{".repeat(61)}b${"}".repeat(61)}}`),
    tooMuch(
      "T4",
      "55 levels by fragments",
      `{countries(first:1){nodes{...f0}}} ${times(55, (index) => `fragment f${index} on Country{${index === 54 ? "name" : `organizations(first:1){nodes{country{...f${index + 1}}}}`}}`)}`,
    ),
    bounded("T4", "50 inline fragments within one another", `{${"...{".repeat(50)}__typename${"}".repeat(50)}}`),
    wrong("T5", "a list 20,000 deep", `{nodes(ids:${"[".repeat(20_000)})}`),
    wrong("T5", "a list 700 deep", `{nodes(ids:${"[".repeat(700)}"a"${"]".repeat(700)}){id}}`),
    wrong("T5", "an object 50 deep", `{seizureStats(filter:${"{a:".repeat(50)}1${"}".repeat(50)}){totalCount}}`),
    wrong("T5", "a type 5,000 deep", `query($a:${"[".repeat(5000)}Int${"]".repeat(5000)}){__typename}`),
    tooMuch("T6", "101 times __typename", `{${times(101, (index) => `a${index}:__typename`)}}`),
    tooMuch(
      "T6",
      "2,000 lists of 100",
      `{${times(2000, (index) => `a${index}:organizations(first:100){nodes{name}}`)}}`,
    ),
    tooMuch("T6", "45 totals", `{${times(45, (index) => `a${index}:seizureTotals{totals{kilograms}}`)}}`),
    tooMuch("T6", "440 texts of a document", `{document(id:${document}){${times(440, (index) => `a${index}:text`)}}}`),
    tooMuch(
      "T6",
      "40 references of each of 100 passages",
      `{document(id:${document}){passages(first:100){nodes{${times(40, (index) => `a${index}:bibtex b${index}:cslJson`)}}}}}`,
    ),
    tooMuch("T6", "60 schemas", `{${times(60, (index) => `a${index}:__schema{types{name fields{name type{name}}}}`)}}`),
    tooMuch(
      "T6",
      "25 root fields in five fragments",
      `{${times(5, (index) => `...f${index}`)}} ${times(5, (index) => `fragment f${index} on Query{${times(5, (each) => `a${index}_${each}:documents{totalCount}`)}}`)}`,
    ),
    bounded(
      "T6",
      "25 texts of a hundred documents",
      `{documents(first:100){nodes{${times(25, (index) => `a${index}:text`)}}}}`,
    ),
    { ...wrong("T7", "10 unknown directives", `{__typename ${times(10, () => "@aa")}}`), fault: fewErrors },
    { ...wrong("T7", "2,000 unknown directives", `{__typename ${times(2000, () => "@aa")}}`), fault: fewErrors },
    tooMuch("T7", "@include 1,000 times", `{__typename ${times(1000, () => "@include(if:true)")}}`),
    tooMuch("T7", "@skip on 100 fields", `{${times(100, () => "__typename @skip(if:false)")}}`),
    wrong("T7", "@deprecated and @specifiedBy on a query", 'query @deprecated{__typename @specifiedBy(url:"a")}'),
    wrong("T7", "@defer", "{... @defer{documents{totalCount}}}"),
    tooMuch(
      "T18",
      "types of fields of types, five deep",
      `{__schema{types{${"fields{type{".repeat(5)}name${"}}".repeat(5)}}}}`,
    ),
    tooMuch(
      "T18",
      "fields of the type of fields, ten aliases",
      `{${times(10, (index) => `a${index}:__schema{types{fields{type{fields{type{fields{name}}}}}}}`)}}`,
    ),
    tooMuch(
      "T18",
      "possible types of interfaces of possible types",
      "{__schema{types{possibleTypes{interfaces{possibleTypes{interfaces{name}}}}}}}",
    ),
    tooMuch(
      "T18",
      "by __type, forty aliases",
      `{${times(40, (index) => `a${index}:__type(name:"Query"){fields{args{type{inputFields{type{inputFields{name}}}}}}}`)}}`,
    ),
    tooMuch(
      "T18",
      "the canonical introspection, ten times",
      `{${times(10, (index) => `a${index}:${wholeSchema}`)}} ${canonical.slice(endOfSchema)}`,
    ),
    bounded(
      "T18",
      "descriptions of everything, thirty aliases",
      `{__schema{types{${times(29, (index) => `a${index}:description`)} fields{description}}}}`,
    ),
    wrong("T19", "a name that is nearly right", "{organizationz{id}}"),
    wrong("T19", "a name of 100,000 characters", `{${"organizations".repeat(8000)}}`),
    wrong("T19", "a hundred names that are nearly right", `{${times(100, (index) => `organization${index}`)}}`),
    wrong(
      "T19",
      "a string of 100,000 characters where a number is expected",
      `{documents(first:${listed(["x".repeat(100_000)])}){totalCount}}`,
    ),
    wrong("T19", "500 unknown arguments", `{documents(${times(500, (index) => `a${index}:1`)}){totalCount}}`),
  ];
}
