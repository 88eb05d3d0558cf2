import type { ExtractedFact } from "../../facts/extraction.js";
import { agreementBefore } from "../../recognition/lexicon/agreement-words.js";
import {
  courseBeginnings,
  completingVerbs,
  knownTrainingLeads,
  otherTrainings,
  sumWords,
  trainingSubjectLeads,
} from "../../recognition/lexicon/training-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, overlap, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { withPlace } from "../event/event-names.js";
import { placeOfEvent } from "../event/event-places.js";
import { ahead } from "../event/event-times.js";
import { hasWord } from "../has-word.js";
import { newCount, newFact, type NewValue, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";
import { partiesField } from "../setting/parties.js";
import { periodFields } from "../setting/period-fields.js";
import { agreementOfTraining } from "./training-agreement.js";
import { audienceOf } from "./training-audience.js";
import { attendanceIn, type Training, trainingIn } from "./training-mentions.js";
import { beneficiariesOf, providersOf } from "./training-parties.js";

/** How many sentences on a training is still told of. */
const farthestRetelling = 4;

/** What is told more often has told everything of its training. */
const mostRetellings = 50;

type Agreements = Setting["agreements"];

type Group = [Training, ...Training[]];

/** "ten training programs for Afghan police, helping train over 200 experts", "23 officers completed a course on …". */
export function readTrainings(setting: Setting): ExtractedFact[] {
  const groups: Group[] = [];
  const byParticipants = new Map<number, Group>();
  for (const sentence of setting.reading.sentences) {
    const last = groups.at(-1);
    const isNear = last !== undefined && sentence.index - (last.at(-1) ?? last[0]).sentence.index <= farthestRetelling;
    const training = trainingIn(setting, sentence);
    if (training === null) {
      const isOpen =
        isNear &&
        last.length < mostRetellings &&
        last.every(({ participants }) => participants === null) &&
        last[0].hasNoun;
      const attendance = isOpen ? attendanceIn(setting, sentence) : null;
      if (attendance !== null) last?.push(attendance);
      continue;
    }
    // "The workshop …" of the next sentences goes on about the same one.
    const isOn = isNear && (isSame(setting.reading, last, training) || isSumOf(setting.reading, last, training));
    const known = retold(byParticipants, training) ?? (isOn ? last : null);
    const group: Group = known ?? [training];
    if (known === null) groups.push(group);
    else known.push(training);
    if (training.participants !== null) byParticipants.set(training.participants.value, group);
  }
  return groups.flatMap((group) => trainingFact(setting, group) ?? []);
}

/** As many people trained a little before are the same: in the headline, and in the text. */
function retold(groups: ReadonlyMap<number, Group>, { participants, sentence }: Training): Group | null {
  const group = participants === null ? undefined : groups.get(participants.value);
  return group !== undefined && sentence.index - group[0].sentence.index <= farthestRetelling * 2 ? group : null;
}

const isSame = ({ tokens }: Reading, [one]: Group, other: Training): boolean => {
  const clash = (a: Quantity | null, b: Quantity | null): boolean => a !== null && b !== null && a.value !== b.value;
  // "the next course", "the second training"
  if (hasWord(tokens, other.name, otherTrainings)) return false;
  const isDefinite =
    isOneOf(tokens[other.name.from - 1]?.norm, knownTrainingLeads) || other.name.to - other.name.from < 2;
  return isDefinite && !clash(one.participants, other.participants) && !clash(one.programs, other.programs);
};

/** "They held three courses. In all, 58 officers were trained." */
const isSumOf = ({ tokens }: Reading, group: Group, { sentence, hasNoun, participants }: Training): boolean =>
  !hasNoun &&
  participants !== null &&
  group.length < mostRetellings &&
  group.every((each) => each.participants === null) &&
  hasWord(tokens, { from: sentence.from, to: sentence.from + 4 }, sumWords);

function trainingFact({ reading, usage, agreements }: Setting, group: Group): ExtractedFact | null {
  const { tokens } = reading;
  // "a course on parcels" says more than "officers complete course" of the headline.
  const main = group.find(({ name, hasNoun }) => hasNoun && hasWord(tokens, name, trainingSubjectLeads)) ?? group[0];
  const participants = group.find((each) => each.participants !== null)?.participants ?? null;
  const programs = group.find((each) => each.programs !== null)?.programs ?? null;
  const isCounted = participants !== null || programs !== null;
  const isTold = group.some(({ isStated }) => isStated);
  const printedTime = timeOf(reading, agreements, group);
  const time = printedTime === null || isTold ? printedTime : ahead(printedTime, reading.publication.publishedOn);
  const { sentence } = main;
  // A name of one word says more with its place: "course in Quito".
  const name =
    main.name.to - main.name.from < 2
      ? spanOf(tokens, main.name.from, withPlace(tokens, sentence, main.name.to))
      : main.name;
  const place =
    group
      .flatMap((each) => placeOfEvent(reading, { ...each, head: each.name.from }) ?? [])
      .find((each) => each.name !== null && !isOfAgreement(agreements, sentence, each.span)) ?? null;
  const providers = group.map((each) => providersOf(reading, each)).find(({ length }) => length > 0) ?? [];
  const beneficiaries =
    group
      .map((each) =>
        beneficiariesOf(reading, each).filter((party) => providers.every((other) => other.name !== party.name)),
      )
      .find(({ length }) => length > 0) ?? [];
  const title = reading.text.slice(name.start, name.end);
  const isNamed = name.to - name.from >= 2;
  const supports = [time, place, providers[0]].filter((each) => each != null).length;
  // A training that is only mentioned in passing has no people, no day and no place.
  const isPassing = !isCounted && (supports === 0 || isOneOf(tokens[group[0].name.from - 1]?.norm, knownTrainingLeads));
  if (!isCounted && (!isNamed || isPassing)) return null;
  for (const quantity of [participants, programs]) if (quantity !== null) usage.take(quantity);
  const near = [name, participants, programs].filter(
    (span): span is NonNullable<typeof span> => span !== null && span.from >= sentence.from && span.to <= sentence.to,
  );
  const { from, to, when } = timeFields(reading, group, time);
  return newFact(reading, {
    type: "TrainingProgram",
    rule: isCounted ? "training/counted" : "training/named",
    isSure: (isNamed ? isCounted || supports > 1 : isCounted && supports > 0) && isTold,
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

/** From day to day, where a sentence on the training says so; else the first time that it gives. */
function timeOf({ tokens }: Reading, agreements: Agreements, group: Group): Time | null {
  const times = group.flatMap(({ sentence, name }) =>
    sentence.times.filter(
      (each) =>
        !isOfAgreement(agreements, sentence, each) &&
        // "Today he presented certificates to officers who had completed a course"
        !hasWord(tokens, { from: each.to, to: name.from }, "who which that") &&
        !hasWord(tokens, { from: Math.max(sentence.from, each.from - 12), to: each.from }, agreementBefore) &&
        !isDeadline(tokens, each) &&
        !isDateline(tokens, sentence, each),
    ),
  );
  return (
    times.find(({ from }) => hasWord(tokens, { from: from - 3, to: from }, courseBeginnings)) ??
    times.find(({ first, last }) => first !== last && first.length === 10 && last.length === 10) ??
    times[0] ??
    null
  );
}

/** "under an agreement signed in Lima in 2006": what stands there is said of the agreement. */
const isOfAgreement = ({ bySentence }: Agreements, sentence: SentenceReading, span: Span): boolean =>
  (bySentence.get(sentence.index) ?? []).some(({ passages: [{ start, end }] }) =>
    overlap({ from: start, to: end, start, end }, { from: span.start, to: span.end, start: span.start, end: span.end }),
  );

/** "Lima, 18 May – Officers completed": the day of the report. */
const isDateline = (tokens: readonly Token[], sentence: SentenceReading, { from, to }: Span): boolean =>
  from - sentence.from <= 4 && isOneOf(tokens[to]?.text, "– — -") && tokens[to]?.joined === false;

/** "before the end of 2020" */
const isDeadline = (tokens: readonly Token[], { from }: Span): boolean =>
  isOneOf(tokens[from - 1]?.norm, "before by") || (tokens[from - 1]?.norm === "of" && tokens[from - 2]?.norm === "end");

/** Who completed a course on a day was in its last one. */
function timeFields({ tokens }: Reading, group: Group, time: Time | null): Readonly<Record<string, NewValue | null>> {
  const sentence = group.find(
    (each) => time !== null && time.from >= each.sentence.from && time.to <= each.sentence.to,
  )?.sentence;
  const isLastDay =
    time?.first === time?.last &&
    time?.first.length === 10 &&
    sentence !== undefined &&
    hasWord(tokens, sentence, completingVerbs) &&
    !time.first.startsWith("X");
  return isLastDay ? { to: newValue(time.first, time, time.rule) } : periodFields(time, false);
}

const qualifierField = (quantity: Quantity | null): NewValue | null =>
  quantity === null || quantity.qualifier === "exact"
    ? null
    : newValue(quantity.qualifier, quantity, "qualifier/words");
