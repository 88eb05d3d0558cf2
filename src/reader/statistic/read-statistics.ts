import { type ExtractedFact } from "../../facts/extraction.js";
import { figureBodies, figureBodyVerbs, figureVerbs } from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { eventOfFigure } from "../event/event-of-figure.js";
import { newFact, type NewValue, newValue } from "../new-fact.js";
import { periodFields } from "../setting/period-fields.js";
import type { Setting } from "../setting.js";
import { unnamedSource } from "../setting/unnamed-source.js";
import type { Measured } from "./measured.js";
import { countriesIn, moneyOf } from "./money-of.js";
import { measureOf } from "./measures.js";
import { membersOf } from "./members-of.js";
import { countryOfStatistic } from "./statistic-country.js";
import { periodOfStatistic } from "./statistic-period.js";
import { type StatisticScene, statisticScenesOf } from "./statistic-scenes.js";

/** "58 partner countries", "about 25 percent of the heroin", "$5.5 million": what a text counts or measures and no other fact says. */
export function readStatistics(setting: Setting): ExtractedFact[] {
  const { reading, usage, modality } = setting;
  const scenes = statisticScenesOf(reading);
  const named = countriesIn(reading);
  return reading.sentences.flatMap((sentence) => {
    let previous: Measured | null = null;
    return sentence.quantities.flatMap((quantity) => {
      if (usage.has(quantity) || quantity.isName || modality.isDenied(quantity.core.from)) return [];
      const measured: Measured | null = measureOf(reading, sentence, quantity, previous);
      if (measured === null) return [];
      previous = measured.rule === "statistic/count" ? measured : previous;
      usage.take(quantity);
      return [statisticFact(setting, sentence, quantity, measured, { scene: scenes[sentence.index], named })];
    });
  });
}

/** What the rest of the text says for a figure: where and when, and which countries it names at all. */
interface Surroundings {
  readonly scene: StatisticScene | undefined;
  readonly named: ReadonlySet<string>;
}

function statisticFact(
  setting: Setting,
  sentence: SentenceReading,
  quantity: Quantity,
  measured: Measured,
  { scene, named }: Surroundings,
): ExtractedFact {
  const { reading, speakerAt, modality } = setting;
  const { value, high, unit, measure: words, measureSpan, rule, isSure } = measured;
  const time = periodOfStatistic(reading, sentence, quantity, measured, scene);
  const country = countryOfStatistic(reading, sentence, quantity, scene);
  const by = subjectOf(reading, sentence, quantity);
  const isPoint = time !== null && time.first === time.last && time.first.length === 10;
  const { from, to, when } = periodFields(time, !isPoint);
  return newFact(reading, {
    type: "Statistic",
    rule,
    isSure: isSure && modality.isStated(quantity.core.from),
    quote: cover(
      quantity,
      ...(measureSpan.from >= quantity.to || quantity.from - measureSpan.to < 3 ? [measureSpan] : []),
    ),
    assertedBy: speakerAt(quantity.from) ?? unnamedSource(reading.tokens, sentence),
    fields: {
      measure: newValue(words.slice(0, 200), measureSpan, "words"),
      value: newValue(high === null ? value : [value, high], quantity.core, rule),
      unit: newValue(
        rule === "statistic/money" ? moneyOf(reading, named, quantity, unit, country) : unit,
        quantity,
        "unit/words",
      ),
      qualifier: quantity.qualifier === "exact" ? null : newValue(quantity.qualifier, quantity, "qualifier/words"),
      country: country === null ? null : newValue(country.code, country, country.rule, country.isCarried),
      by,
      from,
      to,
      when,
      event: eventOfFigure(setting, sentence, quantity),
    },
  });
}

type Text = Pick<Reading, "tokens" | "sentences">;

/** Whose figure it is: "the organization has 58 partner countries", "UNODC estimates that …". */
function subjectOf({ tokens, sentences }: Text, sentence: SentenceReading, quantity: Quantity): NewValue | null {
  const members = membersOf({ tokens, sentences }, sentence, quantity);
  if (members !== null) return members;
  const subject = sentence.organizations.findLast(({ to, from }) => to <= quantity.from && quantity.from - from < 30);
  if (subject !== undefined && isOneOf(tokens[subject.to]?.norm, figureVerbs))
    return newValue(subject.organization.name, subject, "words");
  for (let at = sentence.from; at < quantity.from; at += 1) {
    if (
      !isOneOf(tokens[at]?.norm, figureBodies) ||
      tokens[at - 1]?.norm !== "the" ||
      !isOneOf(tokens[at + 1]?.norm, figureBodyVerbs)
    )
      continue;
    const before = sentences[sentence.index - 1]?.organizations[0];
    if (before !== undefined) return newValue(before.organization.name, before, "organization/carried", true);
  }
  return null;
}
