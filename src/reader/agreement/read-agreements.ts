import { addTo } from "../../documents/grouped-by.js";
import type { ExtractedFact } from "../../facts/extraction.js";
import type { Reading } from "../../recognition/reading.js";
import { cover, spanOf, type Token } from "../../recognition/token.js";
import { newFact, newValue } from "../new-fact.js";
import type { Modality } from "../setting/modality.js";
import { type NamedParty, partiesField } from "../setting/parties.js";
import { type AgreementMention, agreementMentions } from "./agreement-mentions.js";
import { agreementName } from "./agreement-names.js";
import { partiesOf } from "./agreement-parties.js";
import { readAgreedDeed } from "./agreed-deeds.js";
import { signingDate } from "./signing-dates.js";
import { type Told, ToldAgreements } from "./told-agreements.js";

/** The agreements of a text: each once, and by the sentences that name them. */
export interface AgreementsInText {
  readonly facts: readonly ExtractedFact[];
  readonly bySentence: ReadonlyMap<number, readonly ExtractedFact[]>;
}

/** "an agreement signed between China and Afghanistan in 2006", "A and B signed a memorandum"; what is named again is the same one. */
export function readAgreements(reading: Reading, modality: Modality): AgreementsInText {
  const groups = new ToldAgreements(reading.tokens);
  const deeds: { readonly index: number; readonly fact: ExtractedFact }[] = [];
  for (const sentence of reading.sentences) {
    for (const mention of agreementMentions(reading.tokens, sentence, modality)) {
      groups.add(toldOf(reading, mention, modality));
    }
    const deed = readAgreedDeed(reading, sentence, modality);
    if (deed !== null) deeds.push({ index: sentence.index, fact: deed });
  }
  const bySentence = new Map<number, ExtractedFact[]>();
  const facts = groups.all.map((group) => {
    const fact = agreementFact(reading, group);
    for (const index of new Set(group.map(({ sentence }) => sentence.index))) addTo(bySentence, index, fact);
    return fact;
  });
  for (const { index, fact } of deeds) addTo(bySentence, index, fact);
  return { facts: [...facts, ...deeds.map(({ fact }) => fact)], bySentence };
}

function toldOf(reading: Reading, mention: AgreementMention, modality: Modality): Told {
  const { tokens } = reading;
  const { conclusion, isUnconcluded } = mention;
  const found = partiesOf(reading, mention);
  // The day on which something is to be signed is not that on which it was.
  const isToCome = conclusion !== null && !conclusion.isParticiple && !modality.isStated(conclusion.at);
  const time = isUnconcluded || isToCome ? null : signingDate(tokens, mention);
  const isStated =
    !isUnconcluded &&
    (conclusion === null
      ? modality.isStated(mention.at) && (time !== null || mention.isKnown || isHeldUnder(tokens, mention))
      : !isToCome);
  const isOfBoth = found.parties.length > 1 || (conclusion !== null && isWith(tokens, mention, found.parties));
  return { ...mention, ...found, time, isSure: found.isSure && isStated && isOfBoth };
}

/** "under an agreement between A and B": what is done under it is concluded. */
const isHeldUnder = (tokens: readonly Token[], { name }: AgreementMention): boolean =>
  [1, 2].some((distance) => tokens[name.from - distance]?.norm === "under");

/** "we signed a protocol with the Agency": of one side alone the text says who it is. */
function isWith(
  tokens: readonly Token[],
  { conclusion, name }: AgreementMention,
  parties: readonly NamedParty[],
): boolean {
  const [only] = parties;
  if (only === undefined || conclusion === null) return false;
  const from = Math.min(name.from, conclusion.at);
  return tokens.slice(Math.max(from, only.from - 8), only.from).some(({ norm }) => norm === "with");
}

function agreementFact(reading: Reading, group: readonly [Told, ...Told[]]): ExtractedFact {
  const { tokens } = reading;
  const main = group.find(({ isSure }) => isSure) ?? group[0];
  const time = main.time ?? group.find(({ time: told }) => told !== null)?.time ?? null;
  const { name, parties, conclusion, kind, isBetween } = main;
  const isHere = time !== null && time.from >= main.sentence.from && time.to <= main.sentence.to;
  const quote = cover(
    name,
    ...parties.filter(({ from, to }) => from >= main.sentence.from && to <= main.sentence.to),
    ...(isHere ? [time] : []),
    ...(conclusion === null ? [] : [spanOf(tokens, conclusion.at, conclusion.at + 1)]),
  );
  return newFact(reading, {
    type: "Agreement",
    rule: isBetween ? "agreement/between" : "agreement/signed-by",
    isSure: main.isSure,
    quote,
    fields: {
      name: agreementName(reading, name, parties),
      kind: newValue(kind, name, "agreement/kind"),
      parties: partiesField(parties),
      signedOn: time === null ? null : newValue(time.first, time, time.rule),
    },
  });
}
