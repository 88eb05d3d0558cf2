import { linksOfName } from "../lexicon/clause-words.js";
import {
  acronymCompanions,
  acronymVerbs,
  notAcronyms,
  seizedObjectLeads,
  organizationHeads,
  otherHeads,
  seizingActs,
  wordAcronyms,
} from "../lexicon/organization-words.js";
import { seizingForces } from "../lexicon/seizing-body-words.js";
import { drugMeasures } from "../lexicon/unit-words.js";
import { places } from "../places.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { isAcronym } from "./acronyms.js";

/** In words: how far a name may reach back from the bracket with its acronym. */
const longestName = 9;
const shortest = 3;
const longest = 6;

/** Whether an acronym in brackets is that of a paper, a project or a thing: "Memorandum of Cooperation (MoC)", "new substances (NPS)". */
export function isOfNoBody(tokens: readonly Token[], bracket: number, start: number): boolean {
  const last = tokens[bracket - 1];
  if (last?.kind !== "word") return false;
  if (otherHeads.has(last.norm)) return true;
  let from = bracket;
  let hasHead = false;
  while (from > start && bracket - from < longestName && tokens[from - 1]?.kind === "word") {
    if (!last.capital && organizationHeads.has(tokens[from - 1]?.norm ?? "")) hasHead = true;
    from -= 1;
    const isFirst = tokens[from]?.capital === true && isOneOf(tokens[from + 1]?.norm, linksOfName);
    if (last.capital && isFirst) return otherHeads.has(tokens[from]?.norm ?? "");
  }
  return !last.capital && !hasHead;
}

/** Whether a body that the text does not explain acts here: "KDRF seized 30 kg", "KDRF officers", "arrested by KDRF". */
export function isActing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || notAcronyms.has(token.norm) || !/^\p{Lu}+$/u.test(token.text)) return false;
  const isLong = token.text.length >= shortest && token.text.length <= longest;
  if (!isLong || isLoud(tokens[at - 1]) || isLoud(tokens[at + 1]) || places.at(tokens, at) !== null) return false;
  return actsBehind(tokens, at) || (tokens[at - 1]?.norm === "by" && isOneOf(tokens[at - 2]?.norm, seizingActs));
}

function actsBehind(tokens: readonly Token[], at: number): boolean {
  const [next, object] = [tokens[at + 1], tokens[at + 2]];
  if (isOneOf(next?.norm, acronymCompanions) || isOneOf(next?.norm, acronymVerbs)) return true;
  const isObject = object?.kind === "number" || isOneOf(object?.norm, seizedObjectLeads);
  return isOneOf(next?.norm, seizingActs) && isObject;
}

/** Whether an acronym that is a word too stands for its body: "ICE agents", "agents of ICE", "UNODC and WHO"; not "4 kg of ICE". */
export function isBodyInContext(tokens: readonly Token[], at: number, isDefined: boolean): boolean {
  if (!isOneOf(tokens[at]?.norm, wordAcronyms)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isMeasured =
    isOneOf(before?.norm, drugMeasures) || (before?.norm === "of" && isOneOf(tokens[at - 2]?.norm, drugMeasures));
  if (isMeasured || (next?.text === "(" && tokens[at + 2]?.capital === false)) return false;
  return (
    before?.norm === "the" ||
    next?.kind === "possessive" ||
    actsBehind(tokens, at) ||
    isOneOf(before?.norm, "by") ||
    (isOneOf(before?.norm, "of from") && isOneOf(tokens[at - 2]?.norm, seizingForces)) ||
    isBesideAcronym(tokens, at) ||
    (next?.capital === true && !isLoud(next)) ||
    isOneOf(next?.norm, otherHeads) ||
    (isDefined && !isOneOf(before?.norm, seizingActs))
  );
}

/** "UNODC, WHO and UNAIDS", "INCB/WHO" */
const isBesideAcronym = (tokens: readonly Token[], at: number): boolean =>
  [
    [at - 1, at - 2],
    [at + 1, at + 2],
  ].some(([link = at, other = at]) => {
    const { text = "", norm = "" } = tokens[other] ?? {};
    return (
      isOneOf(tokens[link]?.norm, ", and / - &") && isAcronym(text) && !notAcronyms.has(norm) && !wordAcronyms.has(norm)
    );
  });

/** A word in capitals, in a line of which an acronym is a word. */
const isLoud = (token: Token | undefined): boolean =>
  token?.capital === true && token.text.length > 1 && token.text === token.text.toUpperCase();
