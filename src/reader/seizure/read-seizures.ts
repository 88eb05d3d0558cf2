import { type ExtractedFact } from "../../facts/extraction.js";
import { incidentWords, totalWords } from "../../recognition/lexicon/seized-amount-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, type Token } from "../../recognition/token.js";
import { eventOfFigure } from "../event/event-of-figure.js";
import { hasWord } from "../has-word.js";
import { newCount, newFact, newValue, numberRule } from "../new-fact.js";
import { countryOf } from "../setting/country-of.js";
import { periodFields } from "../setting/period-fields.js";
import { type PeriodOfFigure, periodOfSeizure } from "../setting/period-of.js";
import type { Setting } from "../setting.js";
import { unnamedSource } from "../setting/unnamed-source.js";
import { type SeizingBody, seizingBody } from "./seizing-body.js";
import type { Amount } from "./amount.js";
import { areaOfFigures } from "./seizure-area.js";
import { amountsOf } from "./seizure-amounts.js";
import { withoutRepeats } from "./seizure-repeats.js";
import { type ShareOfSeizures, shareOfSeizures } from "./seizure-share.js";
import { nearestTrigger, type Trigger, triggersIn } from "./seizure-trigger.js";

interface Seizure extends Amount {
  readonly verb: number | null;
  readonly isCarried: boolean;
  readonly body: SeizingBody | null;
}

/** "seized 181 tons of heroin", "heroin seizures reached 5 kg", "the same amount of marijuana": what was seized, never what was grown or sold. */
export function readSeizures(setting: Setting): ExtractedFact[] {
  const { reading, usage } = setting;
  const found: Seizure[] = [];
  let last: Amount | null = null;
  let topic: SubstanceMention | null = null;
  let mode: Trigger["kind"] | null = null;
  let heading: Trigger["kind"] | null = null;
  for (const sentence of reading.sentences) {
    const triggers = triggersIn(reading.tokens, sentence);
    const own = nearestTrigger(triggers, null)?.kind ?? null;
    if (!sentence.item) heading = own ?? heading;
    mode ??= own;
    const amounts = amountsOf(reading, sentence, last, topic, usage);
    topic = sentence.substances.findLast(({ substance }) => substance !== "drugs_total") ?? topic;
    for (const amount of amounts) {
      const trigger = nearestTrigger(triggers, amount.figure);
      const kind: Trigger["kind"] | null = trigger?.kind ?? (sentence.item ? (heading ?? mode) : mode);
      last = amount;
      mode = kind ?? mode;
      if (kind !== "seized") continue;
      found.push({
        ...amount,
        verb: trigger?.at ?? null,
        isCarried: trigger === null,
        body:
          (trigger === null ? null : seizingBody(reading, sentence, trigger.at, amount.figure)) ??
          (areaOfFigures(reading, sentence) === null ? carriedBody(found.at(-1), sentence) : null),
      });
      usage.take(amount.quantity);
    }
  }
  return withoutRepeats(found).map((group) => seizureFact(setting, group));
}

/** Who seized what the sentence before is about: "… seized 5 kg. Of these, 3 kg were heroin." */
function carriedBody(before: Seizure | undefined, sentence: SentenceReading): SeizingBody | null {
  if (before?.body == null || sentence.index - before.sentence.index > 1 || sentence.countries.length > 0) return null;
  return { ...before.body, rule: "words", isCarried: true };
}

function seizureFact(setting: Setting, group: readonly [Seizure, ...Seizure[]]): ExtractedFact {
  const { reading, usage, speakerAt } = setting;
  const [main] = group;
  const { quantity, sentence, figure, isCount } = main;
  const mass = kilogramsOf(quantity);
  const rule = quantity.unit?.kind === "mass" ? quantity.unit.rule : numberRule(quantity);
  const low = mass?.low ?? quantity.value;
  const high = mass === null ? quantity.high : mass.high;
  const dated = group.map((each) => ({ each, time: periodOfSeizure(reading, each.sentence, each.figure) }));
  const time =
    dated.find(({ time: period }) => period !== null && period.isCarried !== true)?.time ?? dated[0]?.time ?? null;
  const area = areaOfFigures(reading, sentence);
  const country = area?.isGone === true ? null : countryOf(reading, sentence, figure);
  const { body } = main;
  const share = shareOfSeizures(reading, sentence, main, usage);
  const isTotal = isAggregate(reading.tokens, sentence, time, main);
  return newFact(reading, {
    type: "SeizureStat",
    rule: main.rule,
    isSure: !main.isCarried || sentence.item,
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
      ...periodFields(time, isTotal),
      share: share === null ? null : newValue(share.quantity.value, share.quantity, share.rule),
      shareOf: share === null ? null : newValue(share.of, share.span, "words"),
      scope: newValue(isTotal ? "aggregate" : "incident", null, isTotal ? "scope/total" : "scope/incident"),
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

function isAggregate(
  tokens: readonly Token[],
  sentence: SentenceReading,
  time: PeriodOfFigure | null,
  { figure, verb }: Seizure,
): boolean {
  const isDay = time !== null && time.first === time.last && time.first.length === 10;
  if (isDay) return time.rule === "date/to-date-at-publication";
  const isLong = time !== null && (time.first !== time.last || time.first.length === 4);
  if (isLong && (time.isCarried !== true || !hasWord(tokens, sentence, incidentWords))) return true;
  if (hasWord(tokens, sentence, totalWords)) return true;
  if (time !== null && time.first !== time.last) return true;
  return verb === null || (time === null && sentence.quantities.length > 3) || figure.from === figure.to;
}
