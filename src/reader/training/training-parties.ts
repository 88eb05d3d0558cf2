import { notBetweenProviders, prepositionsOfBystander, linksOfPeople } from "../../recognition/lexicon/clause-words.js";
import { heldByOthers } from "../../recognition/lexicon/grammar-words.js";
import {
  endsOfBeneficiaries,
  fundedWords,
  fundingVerbs,
  providedSuffixes,
  providedWords,
  providingVerbs,
  trainVerbs,
} from "../../recognition/lexicon/training-words.js";
import { jointWords, parentheticLeads, supportWords } from "../../recognition/lexicon/party-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { isPeople } from "../counted-things.js";
import { hasWord } from "../has-word.js";
import { agentsBehind, partiesBehind } from "../setting/agents.js";
import { clausesOf } from "../setting/clauses.js";
import { type NamedParty, partiesIn } from "../setting/parties.js";

interface NamedTraining {
  readonly sentence: SentenceReading;
  readonly name: Span;
  /** Whether the name is that of a course, and not "trained 40 officers". */
  readonly hasNoun: boolean;
  /** The people who are counted: "45 Chilean officers". */
  readonly people: Span | null;
}

/** How many words may stand between a subject and its verb. */
const farthestSubject = 7;

/** How many words before a course or those who are trained the verb may stand. */
const farthestVerb = 9;

/** How many words may stand between two who do something together: "experts of A and officers of B". */
const farthestTogether = 5;

/** Who trains: "organized by UNODC", "China has held …", "an OSCE-led course"; else who pays or supports it. */
export function providersOf({ tokens }: Reading, training: NamedTraining): NamedParty[] {
  const { sentence } = training;
  const conducting = [
    ...agentsBehind(tokens, sentence, providedWords),
    ...subjectsOf(tokens, training, providingVerbs),
    ...ownersOf(tokens, training),
  ];
  const paying = (): NamedParty[] => [
    ...agentsBehind(tokens, sentence, fundedWords),
    ...subjectsOf(tokens, training, fundingVerbs),
  ];
  const found = conducting.length > 0 ? conducting : paying();
  const joint = partiesBehind(tokens, sentence, jointWords, "with");
  const all = [...found, ...joint];
  return distinct(all.length > 0 ? all : partiesBehind(tokens, sentence, supportWords, "of from"));
}

/** "UNODC and INTERPOL organized …", "the Agency, which has held …" */
function subjectsOf(
  tokens: readonly Token[],
  { sentence, name, people }: NamedTraining,
  verbs: ReadonlySet<string>,
): NamedParty[] {
  const last = Math.max(name.to, people?.to ?? 0);
  const first = Math.min(name.from, people?.from ?? name.from);
  for (let at = Math.max(sentence.from + 1, first - farthestVerb); at < Math.min(last, sentence.to); at += 1) {
    if (!isOneOf(tokens[at]?.norm, verbs) || isOneOf(tokens[at - 1]?.norm, heldByOthers)) continue;
    // "officers trained by", "trained dogs"
    if (
      tokens[at + 1]?.norm === "by" ||
      (isOneOf(tokens[at]?.norm, trainVerbs) && (people === null || people.from < at))
    )
      continue;
    const { from, isRelative } = clausesOf(tokens).subjectBefore(at, sentence, false);
    const subjects = isRelative
      ? partiesIn(tokens, sentence, sentence.from, from)
          .filter(({ to }) => from - to <= 3)
          .slice(-1)
      : partiesIn(tokens, sentence, from, beforeParenthesis(tokens, from, at)).filter((party) =>
          isSubject(tokens, party),
        );
    const closest = subjects.at(-1);
    const isParted = tokens[closest?.to ?? at]?.text === "," && tokens[at - 1]?.text === ",";
    if (closest !== undefined && (isRelative || isParted || at - closest.to <= farthestSubject))
      return together(tokens, subjects);
  }
  return [];
}

/** "UNODC, in cooperation with others, trained": where its subject ends. */
function beforeParenthesis(tokens: readonly Token[], from: number, verb: number): number {
  if (tokens[verb - 1]?.text !== ",") return verb;
  const comma = tokens.slice(from, verb - 1).findIndex(({ text }) => text === ",");
  return comma > 0 && isOneOf(tokens[from + comma + 1]?.norm, parentheticLeads) ? from + comma : verb;
}

/** The last of some parties, with those that stand close before it: "A gave money, and B and C trained". */
function together(tokens: readonly Token[], parties: readonly NamedParty[]): NamedParty[] {
  const apart = parties.findLastIndex(({ from }, index) => {
    const before = parties[index - 1];
    return before !== undefined && !isTogether(tokens, before.to, from);
  });
  return parties.slice(Math.max(0, apart));
}

const isTogether = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= farthestTogether &&
  tokens.slice(from, to).every(({ kind, norm }) => kind !== "number" && !isOneOf(norm, notBetweenProviders));

/** Not "in Norway", "with the support of Norway", "officers from Norway". */
function isSubject(tokens: readonly Token[], { from }: NamedParty): boolean {
  const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  if (isOneOf(tokens[before]?.norm, prepositionsOfBystander)) return false;
  return !(tokens[before]?.norm === "of" && isOneOf(tokens[before - 1]?.norm, supportWords));
}

/** "an OSCE-organized course", "the Bureau's courses", "courses of the Bureau", "an INL training" */
function ownersOf(tokens: readonly Token[], { sentence, name, hasNoun }: NamedTraining): NamedParty[] {
  if (!hasNoun) return [];
  return partiesIn(tokens, sentence, Math.max(sentence.from, name.from - 5), Math.min(sentence.to, name.to)).filter(
    (party) => {
      const { from, to, isCountry } = party;
      const isCompound = tokens[to]?.text === "-" && isOneOf(tokens[to + 1]?.norm, providedSuffixes);
      if (isCompound) return true;
      if (isCountry) return false;
      const before = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
      const isOwner = tokens[to]?.kind === "possessive" && to + 1 >= name.from;
      return isOwner || (tokens[before]?.norm === "of" && before > name.from) || to === name.from || from === name.from;
    },
  );
}

/** Who is trained: "45 Chilean officers", "officers from Kyrgyzstan", "for Afghan police". */
export function beneficiariesOf({ tokens }: Reading, { sentence, name, people }: NamedTraining): NamedParty[] {
  const counted = people === null ? [] : partiesIn(tokens, sentence, people.from, people.to);
  const behind = people === null ? [] : membersOf(tokens, sentence, people.to);
  if (counted.length > 0 || behind.length > 0) return distinct([...counted, ...behind]);
  for (let at = name.from; at < sentence.to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, "for from") || isInside(sentence.organizations, at)) continue;
    // "by experts from UNODC"
    if (hasWord(tokens, { from: at - 3, to: at }, "by")) continue;
    const parties = listedFrom(tokens, sentence, at + 1);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** "officers of the Customs Committee", "officers from the police of Chile and Peru" */
function membersOf(tokens: readonly Token[], sentence: SentenceReading, from: number): NamedParty[] {
  let at = from;
  // "customs and border officers from Peru"
  if (isOneOf(tokens[at]?.norm, "and ,"))
    for (let next = at + 1; next < Math.min(sentence.to, from + 6); next += 1)
      if (isPeople(tokens[next]?.norm ?? "")) at = next + 1;
  return isOneOf(tokens[at]?.norm, linksOfPeople) ? listedFrom(tokens, sentence, at + 1) : [];
}

/** The parties of a list; of bodies beside countries those are meant that the countries have in common. */
function listedFrom(tokens: readonly Token[], sentence: SentenceReading, from: number): NamedParty[] {
  let to = from;
  while (to < sentence.to && to - from < 40) {
    const isEnd =
      isOneOf(tokens[to]?.norm, endsOfBeneficiaries) && tokens[to]?.text !== "(" && tokens[to]?.text !== ")";
    if (isEnd && !isInside(sentence.organizations, to)) break;
    to += 1;
  }
  const parties = partiesIn(tokens, sentence, from, to);
  return parties[0] !== undefined && parties[0].from - from <= 8 ? parties : [];
}

const distinct = (parties: readonly NamedParty[]): NamedParty[] =>
  parties
    .filter(({ name }, index) => parties.findIndex((other) => other.name === name) === index)
    .toSorted((a, b) => a.from - b.from);
