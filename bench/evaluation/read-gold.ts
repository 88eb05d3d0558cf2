import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FactValue } from "../../src/vocabulary/fact-value.js";
import type { GoldFact } from "./fact.js";

/** A text and the facts that a person expects of it. */
export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly GoldFact[];
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** The way it is written (news, report …), by which the score is broken down. */
  readonly manner: string | null;
}

const value = z.union(
  [z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number()), z.null()],
  "expected a text, a number, true or false, or a list of texts or of numbers",
);
const goldFile = z.object({
  facts: z.array(
    z.object({
      type: z.string(),
      fields: z.record(z.string(), value),
      quote: z.string(),
      optional: z.boolean().default(false),
    }),
  ),
  publishedOn: z.string().nullish(),
  publisher: z.string().nullish(),
  manner: z.string().nullish(),
});

export interface GoldFolder {
  readonly documents: readonly GoldDocument[];
  /** What is wrong with the files that were left out. */
  readonly problems: readonly string[];
}

/** Reads every NAME.txt of the folder with its NAME.json. */
export function readGold(folder: string): GoldFolder {
  const files = readdirSync(folder);
  const names = files.filter((file) => /\.(?:txt|json)$/.test(file)).map((file) => file.replace(/\.\w+$/, ""));
  const results = [...new Set(names)].sort().map((name) => readDocument(folder, name, files));
  return {
    documents: results.filter((result): result is GoldDocument => !Array.isArray(result)),
    problems: results.filter((result): result is string[] => Array.isArray(result)).flat(),
  };
}

function readDocument(folder: string, name: string, files: readonly string[]): GoldDocument | string[] {
  const [text, json] = [`${name}.txt`, `${name}.json`];
  const missing = [text, json].filter((file) => !files.includes(file));
  if (missing.length > 0) return missing.map((file) => `${join(folder, file)}: missing beside its partner`);
  const path = join(folder, json);
  const content = readJson(path);
  if (typeof content === "string") return [`${path}: ${content}`];
  const parsed = goldFile.safeParse(content);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`);
  const { facts, publishedOn = null, publisher = null, manner = null } = parsed.data;
  return {
    name,
    text: readFileSync(join(folder, text), "utf8"),
    facts: facts.map((fact) => ({ ...fact, fields: withoutNulls(fact.fields) })),
    publishedOn,
    publisher,
    manner,
  };
}

/** What the file holds, or the sentence that says why it is not JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

const withoutNulls = (fields: Readonly<Record<string, FactValue | null>>): Record<string, FactValue> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, FactValue] => entry[1] !== null));
