import type { Fact } from "../../facts/facts.js";
import { organizationHeads, partNouns, wholeLinks } from "../../recognition/lexicon/organization-words.js";
import { isOneOf } from "../../recognition/words.js";
import { bodyNameOf } from "../../recognition/organizations/body-name.js";
import { printedOf, type Token, tokensOf } from "../../recognition/token.js";
import type { Organizations } from "./organizations.js";

/** The body that another is a part of, as its own name says. */
export interface Parent {
  readonly id: string;
  /** What the name calls it. */
  readonly name: string;
  readonly fact: Fact<"Organization">;
}

/** `UNODC Country Office in Afghanistan` is a part of UNODC, the `Bureau of the Ministry of Public Security` one of the Ministry. */
export function parentOf(
  id: string,
  facts: readonly Fact<"Organization">[],
  organizations: Organizations,
): Parent | null {
  for (const fact of facts) {
    for (const name of wholesIn(fact.fields.name).filter(isBody)) {
      const parent = organizations.find(name, fact, fact.fields.country ?? organizations.stateOf(id));
      if (parent !== null && parent !== id) return { id: parent, name, fact };
    }
  }
  return null;
}

/** The names that can be those of the whole in the name of a part, the longest first. */
function wholesIn(name: string): string[] {
  const tokens = tokensOf(name);
  const wholes: string[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isLink(tokens[at])) continue;
    const from = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
    // "Bureau of the Ministry of Public Security": the part has a noun of its own.
    if (from < tokens.length && hasHead(tokens, 0, at)) wholes.push(printedOf(tokens, from, tokens.length));
  }
  for (let to = tokens.length - 1; to > 0; to -= 1) {
    const isOwner = tokens[to]?.kind === "possessive";
    const from = isOwner ? to + 1 : to;
    // "UNODC Country Office", "NATO-Russia Council": not within a word.
    if (tokens[to]?.capital !== true && !isOwner) continue;
    if (!isOwner && tokens[to - 1]?.capital !== true) continue;
    if (hasHead(tokens, from, tokens.length)) wholes.push(printedOf(tokens, 0, to));
  }
  return wholes;
}

/** "Public Security" in "Ministry of Public Security" is what the ministry is for, and no body. */
function isBody(name: string): boolean {
  const tokens = tokensOf(name);
  return tokens.length === 1 || hasHead(tokens, 0, tokens.length) || !bodyNameOf(name).isShared;
}

const isLink = (token: Token | undefined): boolean => isOneOf(token?.norm, wholeLinks);

const hasHead = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => organizationHeads.has(norm) || partNouns.has(norm));
