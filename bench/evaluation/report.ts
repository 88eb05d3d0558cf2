import type { Evaluation, JudgedDocument } from "./evaluation.js";
import type { ScoredFact } from "./fact.js";
import type { Score, Share } from "./score.js";

const percent = (share: number | null): string => (share === null ? "-" : (share * 100).toFixed(1)).padStart(6);
const shareOf = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

const width = 18;
const heading = (first: string): string =>
  `${first.padEnd(width)}     P      R     F1   TRUE    tp    fp    fn  neutral`;

const scoreLine = (name: string, { tp, fp, fn, neutral, precision, recall, f1, true: believed }: Score): string =>
  [
    name.padEnd(width),
    ...[precision, recall, f1, believed].map(percent),
    ...[tp, fp, fn].map((count) => String(count).padStart(5)),
    String(neutral).padStart(8),
  ].join(" ");

/** The evaluation as a table by kind, then the two overall lines, the fields, the manners and the rules. */
export function report(evaluation: Evaluation, overall: Readonly<Record<string, Score>>): string {
  const kinds = evaluation.kinds.map(
    ({ kind, score, quotes }) => `${scoreLine(kind, score)}  ${percent(shareOf(quotes))}`,
  );
  const lines = [
    `${heading("kind")}   quote`,
    ...kinds,
    "",
    ...Object.entries(overall).map(([name, score]) => scoreLine(`OVERALL ${name}`, score)),
    "",
    "fields of the facts found: how many are right of those expected",
    ...evaluation.kinds.flatMap(fieldLine),
  ];
  const manners = Object.entries(evaluation.manners).map(([manner, score]) => scoreLine(manner, score));
  const byManner = manners.length === 0 ? [] : ["", heading("manner"), ...manners];
  return [...lines, ...byManner, ...ruleLines(evaluation.rules), ""].join("\n");
}

function ruleLines(rules: Evaluation["rules"]): string[] {
  const widest = Math.max("rule".length, ...Object.keys(rules).map((name) => name.length));
  const line = (name: string, ...counts: readonly (string | number)[]): string =>
    [name.padEnd(widest), ...counts.map((count) => String(count).padStart(5))].join(" ");
  return ["", line("rule", "tp", "fp"), ...Object.entries(rules).map(([name, { tp, fp }]) => line(name, tp, fp))];
}

function fieldLine({ kind, fields }: Evaluation["kinds"][number]): string[] {
  const shares = Object.entries(fields)
    .filter(([, { of }]) => of > 0)
    .map(([field, share]) => `${field} ${share.right}/${share.of} (${percent(shareOf(share)).trim()} %)`);
  return shares.length === 0 ? [] : [`${kind.padEnd(width)} ${shares.join("  ")}`];
}

export interface ErrorLine {
  readonly error: "false positive" | "false negative" | "false field";
  readonly document: string;
  readonly kind: string;
  /** The rule that found it and how sure it was; null for what was not found. */
  readonly rule: string | null;
  readonly status: string | null;
  /** Of a false field it alone. */
  readonly fields: ScoredFact["fields"];
  readonly quote: string;
}

/** Every false positive, false field and false negative, document by document. */
export function errorsOf(judged: readonly JudgedDocument[]): ErrorLine[] {
  return judged.flatMap(({ document: { name: document }, judgement }) => [
    ...judgement.findings
      .filter(({ verdict }) => verdict === "wrong")
      .map(({ kind, fact: { rule, status, fields, quote } }): ErrorLine => {
        return { error: "false positive", document, kind, rule, status, fields, quote };
      }),
    ...judgement.findings
      .filter(({ falseFields }) => falseFields.length > 0)
      .map(({ kind, fact: { rule, status, fields, quote }, falseFields }): ErrorLine => {
        const those = Object.fromEntries(falseFields.map((field) => [field, fields[field] ?? ""]));
        return { error: "false field", document, kind, rule, status, fields: those, quote };
      }),
    ...judgement.misses.map(({ kind, gold: { fields, quote } }): ErrorLine => {
      return { error: "false negative", document, kind, rule: null, status: null, fields, quote };
    }),
  ]);
}

export function formatError({ error, document, kind, rule, status, fields, quote }: ErrorLine): string {
  const shown = quote.replaceAll(/\s+/g, " ");
  const source = rule === null ? "" : ` ${rule} (${status ?? ""})`;
  const sign = { "false positive": "FP", "false field": "FF", "false negative": "FN" }[error];
  return `${sign} ${document} ${kind}${source} ${JSON.stringify(fields)}\n     "${shown}"`;
}
