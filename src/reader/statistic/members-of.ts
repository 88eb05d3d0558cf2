import { membershipNouns } from "../../recognition/lexicon/counting-words.js";
import { representedStates } from "../../recognition/lexicon/event-words.js";
import { possessives } from "../../recognition/lexicon/grammar-words.js";
import { figureVerbs } from "../../recognition/lexicon/statistic-words.js";
import type { NamedOrganization } from "../../recognition/organizations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NewValue, newValue } from "../new-fact.js";

/** How many sentences back the body may have been named whose members are meant. */
const farthestBody = 3;

/** "the member states dealt with 411,000 crimes": the members of the body of states that was named last, as a group. */
export function membersOf(
  { tokens, sentences }: Pick<Reading, "tokens" | "sentences">,
  sentence: SentenceReading,
  figure: Span,
): NewValue | null {
  for (let at = sentence.from; at < figure.from; at += 1) {
    const noun = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
    const verb = tokens[noun + 1]?.norm ?? "";
    const isGroup = isOneOf(tokens[at]?.norm, membershipNouns) && isOneOf(tokens[noun]?.norm, representedStates);
    if (!isGroup || !(isOneOf(verb, figureVerbs) || verb.endsWith("ed"))) continue;
    const printed = printedOf(tokens, at, noun + 1);
    const named = sentence.organizations.find(({ to }) => to === at || to + 1 === at);
    if (named !== undefined && (named.to === at || tokens[named.to]?.kind === "possessive"))
      return newValue(printedOf(tokens, named.from, noun + 1), spanOf(tokens, named.from, noun + 1), "words");
    const body = isOneOf(tokens[at - 1]?.norm, possessives) ? bodyOfStates(sentences, sentence, at) : null;
    if (body !== null)
      return newValue(`${body.acronym ?? body.name} ${printed}`, spanOf(tokens, at, noun + 1), "organization/members");
  }
  return null;
}

/** The body of several states that was named last before a token. */
function bodyOfStates(
  sentences: Reading["sentences"],
  sentence: SentenceReading,
  before: number,
): NamedOrganization | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthestBody); index -= 1) {
    const named = sentences[index]?.organizations.findLast(
      ({ to, organization: { known } }) =>
        to <= before && (known?.kind === "intergovernmental" || known?.kind === "partnership"),
    );
    if (named !== undefined) return named.organization;
  }
  return null;
}
