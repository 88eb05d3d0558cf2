import { Source } from "graphql";
import { Refusal } from "./refusal.js";

/** Deeper than any question needs, and far from where a recursive parser runs out of stack. */
export const deepestNesting = 60;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const backslash = 0x5c;

/** The offset of the first bracket that is nested too deeply in GraphQL or JSON, strings and comments left out; else null. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x5b: // [
      case 0x7b: // {
      case 0x28: // (
        depth += 1;
        if (depth > deepestNesting) return at;
        break;
      case 0x5d: // ]
      case 0x7d: // }
      case 0x29: // )
        depth -= 1;
        break;
      case 0x23: // #
        at = endOfLine(text, at);
        break;
      case quote:
        at = text.startsWith('""', at + 1) ? endOfBlockString(text, at) : endOfString(text, at);
    }
  }
  return null;
}

/** Whether a value that was read from JSON is nested too deeply. */
export const isDeep = (value: unknown): boolean => isObject(value) && isDeeper(value, deepestNesting);

function isDeeper(value: Readonly<Record<string, unknown>>, left: number): boolean {
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (const each of value) if (isObject(each) && isDeeper(each, left - 1)) return true;
    return false;
  }
  for (const name in value) {
    const each = value[name];
    if (isObject(each) && isDeeper(each, left - 1)) return true;
  }
  return false;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The closing quote, or the end of the line or the text, where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote || unit === lineFeed || unit === carriageReturn) return at;
    if (unit === backslash) at += 1;
  }
  return text.length;
}

function endOfBlockString(text: string, start: number): number {
  let end = text.indexOf('"""', start + 3);
  while (end > 0 && text.charCodeAt(end - 1) === backslash) end = text.indexOf('"""', end + 1);
  return end < 0 ? text.length : end + 2;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at += 1;
  return at;
}

/** Refuses an operation as the parser would, with the place. */
export function refuseDeepNesting(text: string): void {
  const at = tooDeepAt(text);
  if (at !== null)
    throw new Refusal(400, "GRAPHQL_PARSE_FAILED", `Syntax Error: nested deeper than ${deepestNesting}.`, {
      source: new Source(text),
      positions: [at],
    });
}
