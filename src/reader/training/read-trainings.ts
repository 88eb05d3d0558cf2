import type { ExtractedFact } from "../../facts/extraction.js";
import { agreementBefore } from "../../recognition/lexicon/agreement-words.js";
import {
  countedMeetings,
  knownTrainingLeads,
  notTrained,
  trainingNouns,
  trainingVerbs,
  trainingWords,
  trainVerbs,
} from "../../recognition/lexicon/training-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, isInside, printedOf, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import { countedThings, isPeople } from "../counted-things.js";
import { placeOfEvent } from "../event/event-places.js";
import { hasWord } from "../has-word.js";
import { newCount, newFact, type NewValue, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";
import { partiesField } from "../setting/parties.js";
import { periodFields } from "../setting/period-fields.js";
import { audienceOf } from "./training-audience.js";
import { agreementOfTraining } from "./training-agreement.js";
import { isTraining, nameOfTraining, nameOfAct } from "./training-names.js";
import { beneficiariesOf, providersOf } from "./training-parties.js";

interface Training {
  readonly sentence: SentenceReading;
  readonly participants: Quantity | null;
  readonly programs: Quantity | null;
  readonly name: Span;
  readonly verb: number | null;
  /** Whether the text says that it took place. */
  readonly isStated: boolean;
}

/** "ten training programs for Afghan police, helping train over 200 experts", "23 officers completed a course on …". */
export function readTrainings(setting: Setting): ExtractedFact[] {
  const { reading } = setting;
  const found = reading.sentences.flatMap((sentence) => trainingIn(setting, sentence) ?? []);
  const groups: Training[][] = [];
  for (const training of found) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    // "The workshop …" of the next sentences goes on about the same one.
    const isRepeated = training.participants !== null && previous?.participants?.value === training.participants.value;
    const goesOn =
      isRepeated ||
      (previous !== undefined &&
        training.sentence.index - previous.sentence.index <= 4 &&
        isSame(reading, last?.[0], training));
    if (goesOn) last?.push(training);
    else groups.push([training]);
  }
  return groups.flatMap((group) => trainingFact(setting, group) ?? []);
}

const isSame = ({ tokens }: Reading, one: Training | undefined, other: Training): boolean => {
  if (one === undefined) return false;
  const clash = (a: Quantity | null, b: Quantity | null): boolean => a !== null && b !== null && a.value !== b.value;
  const isDefinite =
    isOneOf(tokens[other.name.from - 1]?.norm, knownTrainingLeads) || other.name.to - other.name.from < 2;
  return isDefinite && !clash(one.participants, other.participants) && !clash(one.programs, other.programs);
};

function trainingIn({ reading: { tokens }, modality }: Setting, sentence: SentenceReading): Training | null {
  let verb: number | null = null;
  let noun: number | null = null;
  for (const at of placesOf(tokens, sentence, trainingWords)) {
    const norm = tokens[at]?.norm ?? "";
    // A workshop, or "the course" of before, is a training only where somebody is counted in it.
    const mayBe = isOneOf(norm, countedMeetings) || (norm === "course" && tokens[at - 1]?.norm === "the");
    const isNoun = trainingNouns.has(norm) && (isTraining(tokens, at) || mayBe);
    if (isInside(sentence.organizations, at)) continue;
    if (isNoun && noun === null) noun = at;
    if (isOneOf(norm, trainVerbs)) verb ??= at;
  }
  if (noun === null && verb === null) return null;
  const said = [noun, verb].filter((at) => at !== null);
  if (said.some((at) => modality.isDenied(at))) return null;
  const counts = sentence.quantities
    .filter((quantity) => quantity.unit === null && !quantity.isName && !modality.isDenied(quantity.core.from))
    .map((quantity) => ({ quantity, counted: countedThings(tokens, sentence, quantity) }));
  const programs =
    counts.find(
      ({ quantity, counted }) => counted !== null && trainingNouns.has(counted.noun) && quantity.value < 10_000,
    )?.quantity ?? null;
  const participants =
    counts.find(({ counted }) => counted !== null && isPeople(counted.noun) && !isOneOf(counted.noun, notTrained))
      ?.quantity ?? null;
  const isHeld = hasWord(tokens, sentence, trainingVerbs);
  // A workshop or seminar is a training when somebody is counted in it, else a meeting.
  const isMeeting = noun !== null && !isTraining(tokens, noun);
  if (participants === null && programs === null && !(noun !== null && isHeld && !isMeeting)) return null;
  const trained = counts.find(({ quantity }) => quantity === participants)?.counted;
  const act = spanOf(tokens, verb ?? sentence.from, (verb ?? sentence.from) + 1);
  // Without a noun, "trained 240 forensic chemists" is what there is for a name.
  const name = noun !== null ? nameOfTraining(tokens, sentence, noun) : trained == null ? act : nameOfAct(act, trained);
  const isStated = said.every((at) => modality.isStated(at));
  return { sentence, participants, programs, name, verb, isStated };
}

function trainingFact({ reading, usage, agreements }: Setting, group: readonly Training[]): ExtractedFact | null {
  const [main] = group;
  if (main === undefined) return null;
  const participants = group.find((each) => each.participants !== null)?.participants ?? null;
  const programs = group.find((each) => each.programs !== null)?.programs ?? null;
  const time =
    group.flatMap(({ sentence }) => sentence.times.find((each) => !isOfAgreement(reading, sentence, each)) ?? [])[0] ??
    null;
  for (const quantity of [participants, programs]) if (quantity !== null) usage.take(quantity);
  const { sentence, name } = main;
  const place =
    group
      .flatMap((each) => placeOfEvent(reading, { ...each, head: each.name.from }) ?? [])
      .find((each) => each.name !== null) ?? null;
  const providers = providersOf(reading, main);
  const beneficiaries = beneficiariesOf(reading, main);
  const title = reading.text.slice(name.start, name.end);
  const isNamed = printedOf(reading.tokens, name.from, name.to).split(" ").length >= 2;
  if (participants === null && programs === null && !isNamed) return null;
  const near = [name, participants, programs].filter(
    (span): span is NonNullable<typeof span> => span !== null && span.from >= sentence.from && span.to <= sentence.to,
  );
  const { from, to, when } = periodFields(time, false);
  return newFact(reading, {
    type: "TrainingProgram",
    rule: participants === null && programs === null ? "training/named" : "training/counted",
    isSure: isNamed && (participants !== null || programs !== null) && group.some(({ isStated }) => isStated),
    quote: cover(name, ...near),
    fields: {
      name: newValue(title, name, "words"),
      providers: partiesField(providers),
      beneficiaries: partiesField(beneficiaries),
      audience: group.map((each) => audienceOf(reading, each)).find((audience) => audience !== null),
      participants: participants === null ? null : newCount(participants),
      programs: programs === null ? null : newCount(programs),
      qualifier: qualifierField(participants ?? programs),
      programsQualifier: participants === null ? null : qualifierField(programs),
      from,
      to,
      when,
      place: place?.name == null ? null : newValue(place.name, place.span, "words"),
      country: place?.country == null ? null : newValue(place.country, place.span, place.rule),
      agreement: agreementOfTraining(reading, sentence, agreements),
    },
  });
}

const qualifierField = (quantity: Quantity | null): NewValue | null =>
  quantity === null || quantity.qualifier === "exact"
    ? null
    : newValue(quantity.qualifier, quantity, "qualifier/words");

/** "under an agreement signed between A and B in 2006, …": the year of the agreement, not of the training */
const isOfAgreement = ({ tokens }: Reading, sentence: SentenceReading, { from }: Span): boolean =>
  hasWord(tokens, { from: Math.max(sentence.from, from - 12), to: from }, agreementBefore);
