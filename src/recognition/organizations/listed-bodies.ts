import { linksOfName } from "../lexicon/clause-words.js";
import {
  departmentSubjects,
  ministrySubjects,
  organizationHeads,
  severalHeads,
} from "../lexicon/organization-words.js";
import { Phrases } from "../phrases.js";
import { printedOf, type Token } from "../token.js";
import { isOneOf } from "../words.js";
import { pastThe } from "./capital-runs.js";

/** Several bodies with one head noun: "Departments of Treasury, Justice and Homeland Security". */
export interface ListedBodies {
  readonly from: number;
  readonly to: number;
  readonly bodies: readonly ListedBody[];
}

/** One of them: where its own words stand, and its name in the singular. */
interface ListedBody {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

type Part = Pick<ListedBody, "from" | "to">;

const subjects = new Phrases(
  [...ministrySubjects, ...departmentSubjects].map((subject) => [subject, subject] as const),
);
const mostParts = 8;
const longestPart = 4;

/** The bodies that share the plural noun at this token. */
export function listedBodiesAt(tokens: readonly Token[], at: number, from: number, to: number): ListedBodies | null {
  const head = severalHeads.get(tokens[at]?.norm ?? "");
  if (head === undefined) return null;
  return isOneOf(tokens[at + 1]?.norm, linksOfName)
    ? behindNoun(tokens, at, to, head)
    : beforeNoun(tokens, at, from, head);
}

/** "Ministries of the Interior, Health and Foreign Affairs" */
function behindNoun(tokens: readonly Token[], at: number, limit: number, head: string): ListedBodies | null {
  const link = tokens[at + 1]?.text ?? "";
  const parts: Part[] = [];
  let next = at + 2;
  while (parts.length < mostParts) {
    const start = pastThe(tokens, tokens[next]?.text === link ? next + 1 : next);
    const end = endOfPart(tokens, start, limit);
    if (end === start) break;
    parts.push({ from: tokens[start - 1]?.norm === "the" ? start - 1 : start, to: end });
    if (isOneOf(tokens[end - 1]?.norm, "and &") || !isOneOf(tokens[end]?.norm, ", and &")) break;
    next = tokens[end]?.text === "," && isOneOf(tokens[end + 1]?.norm, "and &") ? end + 2 : end + 1;
  }
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || !isJoined(tokens, parts)) return null;
  // "the departments of Cauca and Nariño" are places.
  if (head === "Department" && !parts.some(({ from }) => subjects.at(tokens, from) !== null)) return null;
  const bodies = parts.map((part, index) => ({
    from: index === 0 ? at : part.from,
    to: part.to,
    name: `${head} ${link} ${printedOf(tokens, part.from, part.to)}`,
  }));
  return { from: at, to: last.to, bodies };
}

/** "the Justice, Health and Interior Ministries" */
function beforeNoun(tokens: readonly Token[], at: number, start: number, head: string): ListedBodies | null {
  if (tokens[at]?.capital !== true) return null;
  const parts: Part[] = [];
  let end = at;
  while (parts.length < mostParts) {
    let from = end;
    while (from > start && end - from < longestPart && isPartWord(tokens[from - 1])) from -= 1;
    if (from === end) break;
    parts.unshift({ from, to: end });
    if (!isOneOf(tokens[from - 1]?.norm, ", and &")) break;
    end = isOneOf(tokens[from - 1]?.norm, "and &") && tokens[from - 2]?.text === "," ? from - 2 : from - 1;
  }
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !isJoined(tokens, parts)) return null;
  const bodies = parts.map((part, index) => ({
    from: part.from,
    to: index === parts.length - 1 ? at + 1 : part.to,
    name: `${printedOf(tokens, part.from, part.to)} ${head}`,
  }));
  return { from: first.from, to: at + 1, bodies };
}

/** The end of "Justice", "Homeland Security" or "Law and Order". */
function endOfPart(tokens: readonly Token[], from: number, limit: number): number {
  const subject = tokens[from]?.capital === true ? subjects.at(tokens, from) : null;
  if (subject !== null && tokens[subject.to]?.capital !== true) return subject.to;
  let to = from;
  while (to < limit && to - from < longestPart && isPartWord(tokens[to])) to += 1;
  return to;
}

/** "… and the Customs Service" is another body. */
const isPartWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && token.text !== "The" && !organizationHeads.has(token.norm);

/** Whether the last one stands behind "and": a list, and no "Ministries of Interior, Ann Ray said". */
function isJoined(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.from ?? 0;
  return isOneOf(tokens[last - 1]?.norm, "and &") || isOneOf(tokens[last - 2]?.norm, "and &");
}
