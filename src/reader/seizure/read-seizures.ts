import { type ExtractedFact } from "../../facts/extraction.js";
import type { SubstanceMention } from "../../recognition/names.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { cover, type Span } from "../../recognition/token.js";
import { eventOfFigure } from "../event/event-of-figure.js";
import { newCount, newFact, newValue, numberRule } from "../new-fact.js";
import { countryOf } from "../setting/country-of.js";
import { periodFields } from "../setting/period-fields.js";
import { type PeriodOfFigure, periodOfSeizure } from "../setting/period-of.js";
import type { Setting } from "../setting.js";
import { unnamedSource } from "../setting/unnamed-source.js";
import { bodyOfPart, supposedBody } from "./body-before.js";
import type { SeizingBody } from "./seized-by.js";
import { seizingBody } from "./seizing-body.js";
import { areaOfFigures } from "./seizure-area.js";
import type { Amount, AmountBefore } from "./amount.js";
import { isOtherCase } from "./case.js";
import { goesOnFrom, isOpened } from "./continuation.js";
import { amountsOf } from "./seizure-amounts.js";
import { withoutRepeats } from "./seizure-repeats.js";
import { scopeOfFigure } from "./seizure-scope.js";
import { type ShareOfSeizures, shareOfSeizures } from "./seizure-share.js";
import { seizingOf, seizingTriggers } from "./seizing-of.js";
import { nearestTrigger, type Trigger } from "./seizure-trigger.js";

interface Seizure extends Amount {
  readonly verb: number | null;
  readonly isCarried: boolean;
  /** Whether the text says so in its own name. */
  readonly isStated: boolean;
  readonly body: SeizingBody | null;
}

/** "seized 181 tons of heroin", "heroin seizures reached 5 kg", "the same amount of marijuana": what was seized, never what was grown or sold. */
export function readSeizures(setting: Setting): ExtractedFact[] {
  const { reading, usage } = setting;
  const found: Seizure[] = [];
  let last: AmountBefore | null = null;
  let topic: SubstanceMention | null = null;
  let mode: Trigger["kind"] | null = null;
  let heading: Trigger["kind"] | null = null;
  /** The last sentence that plainly tells of a seizure, whether it has a figure or not. */
  let told: SentenceReading | null = null;
  for (const sentence of reading.sentences) {
    const triggers = seizingTriggers(reading, sentence);
    const own = modeOf(sentence, triggers);
    if (!sentence.item) heading = own ?? heading;
    mode ??= own;
    const amounts = amountsOf(reading, sentence, last, topic, usage);
    // What a text speaks of first is its drug, until another is seized; one that is only spoken of is not.
    if (topic === null || sentence.item || triggers.some(({ kind }) => kind === "seized"))
      topic = sentence.substances.findLast(({ substance }) => substance !== "drugs_total") ?? topic;
    for (const amount of amounts) {
      const seizing = seizingOf(setting, triggers, amount);
      const { trigger } = seizing;
      const isOn = trigger === null && told !== null && goesOn(setting, told, found.at(-1), sentence);
      const kind: Trigger["kind"] | null =
        trigger?.kind ?? (isOn ? "seized" : sentence.item ? (heading ?? mode) : mode);
      mode = kind ?? mode;
      if (kind !== "seized" || seizing.isUnreal) continue;
      // "A kilo of heroin is worth 40,000 euros."
      if (trigger === null && amount.quantity.inWords && amount.quantity.value === 1) continue;
      last = { amount, isOnly: isOnlyDrug(last, amount) };
      found.push({
        verb: trigger?.at ?? null,
        isCarried: trigger === null && !isOn,
        isStated: seizing.isStated,
        body:
          seizingBody(setting, sentence, trigger?.at ?? null, amount.figure) ??
          (areaOfFigures(reading, sentence) === null ? bodyOfPart(reading, sentence, found.at(-1)) : null) ??
          supposedBody(setting, sentence, amount.figure),
        ...amount,
      });
      usage.take(amount.quantity);
    }
    if (own === "other") told = null;
    else if (own === "seized" && triggers.every(({ at }) => setting.modality.isStated(at))) told = sentence;
  }
  return withoutRepeats(found, (one, other) => isApart(setting, one, other)).map((group) =>
    seizureFact(setting, group),
  );
}

/** Whether a figure is told of another time or of another case than one that is equal to it. */
function isApart(setting: Setting, one: Seizure, other: Seizure): boolean {
  if (isOtherCase(setting.reading.tokens, other.sentence)) return true;
  const [a, b] = [one, other].map(({ sentence, figure }) => periodOfSeizure(setting, sentence, figure));
  if (a == null || b == null || a.isCarried === true || b.isCarried === true) return false;
  return endsBefore(a.last, b.first) || endsBefore(b.last, a.first);
}

/** Of dates that may be as coarse as a year: 2020 does not end before 2020-05. */
function endsBefore(last: string, first: string): boolean {
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
}

/** Whether a sentence plainly goes on from one that tells of a seizure, or from a figure that went on from it itself. */
function goesOn(
  { reading }: Setting,
  told: SentenceReading,
  before: Seizure | undefined,
  sentence: SentenceReading,
): boolean {
  if (isOpened(reading, sentence) || goesOnFrom(reading, told, sentence)) return true;
  if (before === undefined || before.isCarried || !before.isStated) return false;
  return before.sentence === sentence || goesOnFrom(reading, before.sentence, sentence);
}

/** What a sentence says of the figures of others: nothing by a weak word, nor where it speaks of no drug. */
function modeOf({ substances }: SentenceReading, triggers: readonly Trigger[]): Trigger["kind"] | null {
  const kind = nearestTrigger(
    triggers.filter(({ isWeak }) => !isWeak),
    null,
  )?.kind;
  return kind === undefined || (kind === "other" && substances.length === 0) ? null : kind;
}

/** Whether no other drug stands in the sentence of a figure; behind a list nobody knows which one a bare figure means. */
const isOnlyDrug = (before: AmountBefore | null, { sentence, substance }: Amount): boolean =>
  before?.amount.sentence !== sentence || (before.isOnly && before.amount.substance === substance);

function seizureFact(setting: Setting, group: readonly [Seizure, ...Seizure[]]): ExtractedFact {
  const { reading, usage, speakerAt } = setting;
  const [main] = group;
  const { quantity, sentence, figure, isCount } = main;
  const mass = kilogramsOf(quantity);
  const rule = quantity.unit?.kind === "mass" ? quantity.unit.rule : numberRule(quantity);
  const low = mass?.low ?? quantity.value;
  const high = mass === null ? quantity.high : mass.high;
  const dated = group.map((each) => ({ each, time: periodOfSeizure(setting, each.sentence, each.figure) }));
  const time =
    dated.find(({ time: period }) => period !== null && period.isCarried !== true)?.time ?? dated[0]?.time ?? null;
  const area = areaOfFigures(reading, sentence);
  const country = area?.isGone === true ? null : countryOf(setting, sentence, figure);
  const { body } = main;
  const share = shareOfSeizures(reading, sentence, main, usage);
  const scope = scopeOfFigure(reading.tokens, sentence, time, main);
  const { from, to, when } = periodFields(time, scope.value === "aggregate");
  return newFact(reading, {
    type: "SeizureStat",
    rule: main.rule,
    isSure: (!main.isCarried || sentence.item) && main.isStated,
    quote: quoteOf(main, time, share),
    also: group.slice(1).map((repeat) => quoteOf(repeat, null, null)),
    assertedBy: speakerAt(figure.from) ?? unnamedSource(reading.tokens, sentence),
    fields: {
      substance: newValue(
        main.substance,
        main.substanceSpan,
        "substance/lexicon",
        main.substanceSpan.to <= sentence.from,
      ),
      massKg: isCount || high !== null ? null : newValue(low, quantity.core, rule),
      count: isCount ? newCount(quantity) : main.count === undefined ? null : newCount(main.count),
      min: high === null ? null : newValue(low, quantity.core, rule),
      max: high === null ? null : newValue(high, quantity.core, rule),
      qualifier: newValue(quantity.qualifier, quantity, "qualifier/words"),
      seizedBy: body === null ? null : newValue(body.name, body, body.rule, body.isCarried),
      country: country === null ? null : newValue(country.code, country, country.rule, country.isCarried),
      region: area,
      from,
      to,
      when,
      share: share === null ? null : newValue(share.quantity.value, share.quantity, share.rule),
      shareOf: share === null ? null : newValue(share.of, share.span, "words"),
      scope: newValue(scope.value, null, scope.rule, scope.isAssumed),
      event: group.map((each) => eventOfFigure(setting, each.sentence, each.figure)).find((event) => event !== null),
    },
  });
}

function quoteOf(
  { figure, substanceSpan, sentence }: Seizure,
  time: PeriodOfFigure | null,
  share: ShareOfSeizures | null,
): Span {
  const near = [
    figure,
    substanceSpan,
    ...(share === null ? [] : [share.span]),
    ...(time === null ? [] : [time]),
  ].filter((span) => span.from >= sentence.from && span.to <= sentence.to);
  return cover(figure, ...near);
}
