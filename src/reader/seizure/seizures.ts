import { type ExtractedFact } from "../../facts/extraction.js";
import type { SubstanceMention } from "../../recognition/names.js";
import type { Time } from "../../recognition/periods.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { countryOf } from "../country-of.js";
import { factOf, sourced } from "../draft.js";
import { periodFields } from "../period-fields.js";
import { periodOf } from "../period-of.js";
import { type SeizingBody, seizingBody } from "./seizing-body.js";
import { type Amount, amountsOf } from "./seizure-amounts.js";
import { withoutRepeats } from "./seizure-repeats.js";
import { type Share, shareOf } from "./seizure-share.js";
import { nearestTrigger, type Trigger, triggersIn } from "./seizure-trigger.js";
import { unnamedSource } from "../statistic/unnamed-source.js";
import type { Usage } from "../usage.js";

interface Seizure extends Amount {
  readonly verb: number | null;
  readonly isCarried: boolean;
  readonly body: SeizingBody | null;
}

/** "seized 181 tons of heroin", "heroin seizures reached 5 kg", "the same amount of marijuana": what was seized, never what was grown or sold. */
export function seizures(reading: Reading, usage: Usage, speakerOf: (at: number) => string | null): ExtractedFact[] {
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
          carriedBody(found.at(-1), sentence),
      });
      usage.take(amount.quantity);
    }
  }
  return withoutRepeats(found).map((group) => seizureFact(reading, group, usage, speakerOf));
}

/** Who seized what was told of just before: "… seized 5 kg. Of these, 3 kg were heroin." */
function carriedBody(before: Seizure | undefined, sentence: SentenceReading): SeizingBody | null {
  if (before?.body == null || sentence.index - before.sentence.index > 1 || sentence.countries.length > 0) return null;
  return { ...before.body, rule: "words, carried" };
}

function seizureFact(
  reading: Reading,
  group: readonly [Seizure, ...Seizure[]],
  usage: Usage,
  speakerOf: (at: number) => string | null,
): ExtractedFact {
  const [main] = group;
  const { quantity, sentence, figure, isCount } = main;
  const mass = kilogramsOf(quantity);
  const rule = quantity.unit?.kind === "mass" ? quantity.unit.rule : "number/digits";
  const low = mass?.low ?? quantity.value;
  const high = mass === null ? quantity.high : mass.high;
  const dated = group.map((each) => ({ each, time: periodOf(reading, each.sentence, each.figure) }));
  const time =
    dated.find(({ time: period }) => period !== null && !period.rule.endsWith("carried"))?.time ??
    dated[0]?.time ??
    null;
  const country = countryOf(reading, sentence, figure);
  const { body } = main;
  const share = shareOf(reading, sentence, main, usage);
  const isTotal = isAggregate(reading.tokens, sentence, time, main);
  return factOf(reading, {
    type: "SeizureStat",
    rule: main.rule,
    isSure: !main.isCarried || sentence.item,
    quote: quoteOf(main, time, share),
    also: group.slice(1).map((told) => quoteOf(told, null, null)),
    assertedBy: speakerOf(figure.from) ?? unnamedSource(reading.tokens, sentence),
    fields: {
      substance: sourced(main.substance, main.substanceSpan, "substance/lexicon"),
      massKg: isCount || high !== null ? null : sourced(low, quantity.core, rule),
      count: isCount
        ? sourced(low, quantity.core, "number/digits")
        : main.count === undefined
          ? null
          : sourced(main.count.value, main.count.core, "number/digits"),
      min: high === null ? null : sourced(low, quantity.core, rule),
      max: high === null ? null : sourced(high, quantity.core, rule),
      qualifier: sourced(quantity.qualifier, quantity, "qualifier/words"),
      seizedBy: body === null ? null : sourced(body.name, body, body.rule),
      country: country === null ? null : sourced(country.code, country, country.rule),
      ...periodFields(time, isTotal),
      share: share === null ? null : sourced(share.quantity.value, share.quantity, "share/percent"),
      shareOf: share === null ? null : sourced(share.of, share.span, "words"),
      scope: sourced(isTotal ? "aggregate" : "incident", null, isTotal ? "scope/total" : "scope/incident"),
    },
  });
}

function quoteOf({ figure, substanceSpan, sentence }: Seizure, time: Time | null, share: Share | null): Span {
  const near = [
    figure,
    substanceSpan,
    ...(share === null ? [] : [share.span]),
    ...(time === null ? [] : [time]),
  ].filter((span) => span.from >= sentence.from && span.to <= sentence.to);
  return cover(figure, ...near);
}

/** "in a truck", "arrested": one case among those of a year. */
function tellsOfAnIncident(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (
      isOneOf(
        tokens[at]?.norm,
        "truck lorry car vehicle suitcase luggage hidden concealed stopped searched searching found discovered arrested detained caught container ship vessel boat house apartment",
      )
    )
      return true;
  return false;
}

function isAggregate(
  tokens: readonly Token[],
  sentence: SentenceReading,
  time: Time | null,
  { figure, verb }: Seizure,
): boolean {
  const isDay = time !== null && time.first === time.last && time.first.length === 10;
  if (isDay) return time.rule.startsWith("date/to-date");
  const isLong = time !== null && (time.first !== time.last || time.first.length === 4);
  if (isLong && (!time.rule.endsWith("carried") || !tellsOfAnIncident(tokens, sentence))) return true;
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      isOneOf(tokens[at]?.norm, "total totaled totalled totaling overall altogether seizures annual annually operation")
    )
      return true;
  if (time !== null && time.first !== time.last) return true;
  return verb === null || (time === null && sentence.quantities.length > 3) || figure.from === figure.to;
}
