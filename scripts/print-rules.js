/** Prints docs/rules.md: the rules of the program, what each reads and what it leaves alone. */
import prettier from "prettier";
import { build } from "esbuild";

const bundle = "build/rules.js";
await build({
  stdin: {
    contents:
      'export { rules } from "./src/reader/rules.js"; export { valueRules } from "./src/reader/value-rules.js";',
    resolveDir: ".",
  },
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  outfile: bundle,
});
const { rules, valueRules } = await import(`../${bundle}`);

/** The value of a field as a reader of the table wants it. */
const shown = (/** @type {unknown} */ value) =>
  Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "string" ? value : JSON.stringify(value);

const fieldsOf = (/** @type {object} */ fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join(", ");

const published = (/** @type {string | undefined} */ day) => (day === undefined ? "" : ` (published ${day})`);
const by = (/** @type {string | undefined} */ publisher) => (publisher === undefined ? "" : ` (${publisher})`);

const types = [...new Set(rules.map(({ type }) => type))];
const ruleLines = types.flatMap((type) => [
  `## ${type}`,
  ...rules
    .filter((rule) => rule.type === type)
    .flatMap(({ name, reads, examples, ignores }) => [
      `### \`${name}\``,
      reads,
      ...examples.flatMap(({ text, publishedOn, facts }) => [
        `> ${text}${published(publishedOn)}`,
        facts.map(({ status, fields }) => `- ${status}: \`${fieldsOf(fields)}\``).join("\n"),
      ]),
      ["Leaves alone:", "", ...ignores.map(({ text, because }) => `- “${text}” because ${because}`)].join("\n"),
    ]),
]);

const valueTable = [
  "| rule | reads | in | as |",
  "| --- | --- | --- | --- |",
  ...valueRules.map(
    ({ name, reads, text, raw, publishedOn, publisher, field, value }) =>
      `| \`${name}\` | ${reads} | ${text.replace(raw, `**${raw}**`)}${published(publishedOn)}${by(publisher)} | ${field}: ${shown(value)} |`,
  ),
].join("\n");

const page = `# The rules by which texts are read

Printed from the program by \`node scripts/print-rules.js\`; each example is a test. [How to add a rule](add-a-rule.md)

A fact names the rule that found it, as \`extract\` prints it; the rules below stand in the order in which they are run, and a
figure that one has read is not read again by a later one. \`extract --explain FILE\` shows which rules read which words.

A claim (\`Claim.rule\` of the graph) names the rule by which its value was read from the words: one of [these](#values), or
the rule of its fact where the fact is the value; \`table/cell\` for the cell of a table, \`reviewed\` for what a person set.
The graph makes two values of others: \`organization/part-of\` takes the \`parent\` from the name of its part (UNODC from
“UNODC Country Office in Afghanistan”), \`official/ministry-of-title\` the ministry from a minister's title and country.

${ruleLines.join("\n\n")}

## Values

A value of whatever rule may have been carried on from an earlier sentence: \`Claim.carried\` says whether it was.

${valueTable}
`;

const options = await prettier.resolveConfig("docs/rules.md");
process.stdout.write(await prettier.format(page, { ...options, filepath: "docs/rules.md" }));
