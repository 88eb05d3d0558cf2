import type { ExtractedFact } from "../../facts/extraction.js";
import { agreementNouns, concludingWords } from "../../recognition/lexicon/agreement-words.js";
import { passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, isInside, spanOf } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import { isOneDate } from "../../recognition/times/undated.js";
import type { AgreementKind } from "../../vocabulary/agreement-kinds.js";
import { addTo } from "../../documents/grouped-by.js";
import { hasWord } from "../has-word.js";
import { newFact, newValue } from "../new-fact.js";
import { type NamedParty, partiesField } from "../setting/parties.js";
import type { Modality } from "../setting/modality.js";
import { agreementName, nameOfAgreement } from "./agreement-names.js";
import { isBetweenTwo, partiesBefore, partiesOf } from "./agreement-parties.js";

/** "an agreement signed between China and Afghanistan in 2006", "A and B signed a memorandum": with the parties that the sentence names, by the sentence's index; one that is named again is the same fact. */
export function readAgreements(reading: Reading, modality: Modality): ReadonlyMap<number, ExtractedFact> {
  const seen = new Map<string, ExtractedFact[]>();
  const bySentence = new Map<number, ExtractedFact>();
  for (const sentence of reading.sentences) {
    const found = agreementIn(reading, sentence, modality);
    if (found === null) continue;
    const key = found.parties
      .map(({ name }) => name)
      .sort()
      .join("\n");
    const known = seen.get(key)?.find((fact) => isSame(fact, found.fact));
    if (known === undefined) addTo(seen, key, found.fact);
    bySentence.set(sentence.index, known ?? found.fact);
  }
  return bySentence;
}

/** The same parties may have concluded a memorandum and an agreement, or agreements in different years. */
function isSame({ fields: one }: ExtractedFact, { fields: other }: ExtractedFact): boolean {
  const [a, b] = [one, other].map(({ signedOn }) => (typeof signedOn === "string" ? signedOn.slice(0, 4) : null));
  return one.kind === other.kind && (a === null || b === null || a === b);
}

interface Found {
  readonly parties: readonly NamedParty[];
  readonly fact: ExtractedFact;
}

const nouns = new Set(agreementNouns.keys());

function agreementIn(reading: Reading, sentence: SentenceReading, modality: Modality): Found | null {
  const { tokens } = reading;
  for (const at of placesOf(tokens, sentence, nouns)) {
    const kind = agreementNouns.get(tokens[at]?.norm ?? "");
    if (kind === undefined || (tokens[at]?.norm === "statement" && tokens[at - 1]?.norm !== "joint")) continue;
    const found = agreementAt(reading, sentence, at, kind, modality);
    if (found !== null) return found;
  }
  return null;
}

function agreementAt(
  reading: Reading,
  sentence: SentenceReading,
  at: number,
  kind: AgreementKind,
  modality: Modality,
): Found | null {
  const { tokens } = reading;
  if (isInside(sentence.organizations, at)) return null;
  const verb = nearest(at, sentence, (index) => isOneOf(tokens[index]?.norm, concludingWords));
  const between = nearest(at, sentence, (index) => tokens[index]?.norm === "between" && index > at);
  const isListing = tokens.slice(at, sentence.to).some(({ norm }) => norm === "namely" || norm === "parties");
  if (verb === null && between === null && !(isListing && tokens[at]?.capital === true)) return null;
  // Whether it was signed its verb says; "the protocol signed in 2014" was, whatever is denied or planned of it.
  const said = verb ?? at;
  const isKnown = verb !== null && verb > at && !hasWord(tokens, { from: at, to: verb }, passiveAuxiliaries);
  if (modality.isDenied(said) && !isKnown) return null;
  const own = partiesOf(reading, sentence, at, verb, between);
  const parties =
    own.length < 2 && isBetweenTwo(tokens, sentence)
      ? [...own, ...partiesBefore(reading, sentence, at)].slice(-2)
      : own;
  const isSeveral = isOneOf(tokens[at]?.norm, "agreements memoranda");
  if (
    parties.length === 0 ||
    (parties.length < 2 && (verb === null || between !== null || isSeveral || tokens[verb]?.norm === "ratified"))
  )
    return null;
  const time =
    sentence.times.find((each) => each.from > at && isOneDate(each)) ??
    sentence.times.findLast((each) => each.to <= at && isOneDate(each));
  const name = nameOfAgreement(reading, sentence, at);
  const quote = cover(
    name,
    ...parties,
    ...(time === undefined ? [] : [time]),
    ...(verb === null ? [] : [spanOf(tokens, verb, verb + 1)]),
  );
  return {
    parties,
    fact: newFact(reading, {
      type: "Agreement",
      rule: between === null ? "agreement/signed-by" : "agreement/between",
      isSure: verb !== null && own.length > 1 && (isKnown || modality.isStated(said)),
      quote,
      fields: {
        name: agreementName(reading, name, parties),
        kind: newValue(kind, name, "agreement/kind"),
        parties: partiesField(parties),
        signedOn: time === undefined || verb === null ? null : newValue(time.first, time, time.rule),
      },
    }),
  };
}

function nearest(at: number, { from, to }: SentenceReading, matches: (index: number) => boolean): number | null {
  for (let distance = 1; distance < 25; distance += 1) {
    if (at + distance < to && matches(at + distance)) return at + distance;
    if (at - distance >= from && matches(at - distance)) return at - distance;
  }
  return null;
}
