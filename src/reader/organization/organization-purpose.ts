import {
  endsOfPurpose,
  purposeCopulas,
  purposeLeads,
  purposeVerbs,
} from "../../recognition/lexicon/organization-words.js";
import type { OrganizationMention } from "../../recognition/organizations.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NewValue, newValue } from "../new-fact.js";

/** Each with how many of its words belong to the purpose: "to" of "set up to". */
const leads = new Phrases<number>([
  ...purposeLeads.map((lead) => [lead, 0] as const),
  ...purposeVerbs.map((lead) => [lead, 1] as const),
]);
const farthest = 10;
const longest = 24;

/** "The Pact is a partnership aimed at stopping the trade in opiates": what a body that is the subject is for. */
export function purposeOf(
  { tokens }: Reading,
  sentence: SentenceReading,
  { to: behind }: OrganizationMention,
): NewValue | null {
  // Past "(SCO)".
  const start = tokens[behind]?.text === "(" && tokens[behind + 2]?.text === ")" ? behind + 3 : behind;
  const isSubject = isOneOf(tokens[start]?.norm, purposeCopulas);
  for (let at = start; at < Math.min(sentence.to, start + farthest); at += 1) {
    const lead = leads.at(tokens, at);
    if (lead !== null && (isSubject || at === start)) {
      const from = lead.to - lead.value;
      const to = endOfPurpose(tokens, sentence, lead.to);
      return to - lead.to < 2 ? null : newValue(printedOf(tokens, from, to), spanOf(tokens, from, to), "words");
    }
    // What another body is for.
    if (sentence.organizations.some((other) => other.from === at)) return null;
  }
  return null;
}

function endOfPurpose(tokens: Reading["tokens"], sentence: SentenceReading, from: number): number {
  let to = from;
  while (to < Math.min(sentence.to, from + longest) && !isOneOf(tokens[to]?.norm, endsOfPurpose)) to += 1;
  return to;
}
