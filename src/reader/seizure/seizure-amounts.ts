import { amountNouns, samenessWords, weighingWords } from "../../recognition/lexicon/seized-amount-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Usage } from "../usage.js";
import { isDifference, restates, withUnitOf } from "./amount-figures.js";
import type { Amount, AmountBefore } from "./amount.js";
import { countedNoun, sharesNoun } from "./counted-noun.js";
import { isOfTheDrug, namesOther } from "./other-goods.js";
import { isOfOnePiece, isRate } from "./piece.js";
import { mayBe, respectively, substanceOfFigure } from "./seizure-substance.js";

/** All weighed or counted drugs of a sentence, each with its substance. */
export function amountsOf(
  { tokens }: Reading,
  sentence: SentenceReading,
  last: AmountBefore | null,
  topic: SubstanceMention | null,
  usage: Usage,
): Amount[] {
  const figures = sentence.quantities.filter((quantity) => !quantity.isName && isAmount(tokens, quantity, sentence));
  const zipped = respectively(tokens, sentence, figures);
  const near = last !== null && goesOn(last.amount.sentence, sentence) ? last : null;
  const amounts: Amount[] = [];
  for (const printed of sentence.quantities) {
    const before = amounts.at(-1) ?? near?.amount ?? null;
    const quantity = figures.includes(printed)
      ? printed
      : before === null
        ? null
        : withUnitOf(before, printed, tokens, sentence);
    if (quantity === null) continue;
    const weighed = amounts.at(-1);
    if (weighed !== undefined && weighed.isCount && isWeightOf(tokens, weighed, quantity)) {
      amounts[amounts.length - 1] = {
        ...weighed,
        quantity,
        isCount: false,
        count: weighed.quantity,
        figure: cover(weighed.figure, quantity),
      };
      usage.take(weighed.quantity);
      continue;
    }
    if (restates(tokens, quantity, figures)) {
      usage.take(quantity);
      continue;
    }
    if (!zipped.has(quantity) && namesOther(tokens, sentence, quantity, weighed)) continue;
    const previous = amounts.at(-1) ?? (near?.isOnly === true ? near.amount : null);
    const found =
      zipped.get(quantity) ??
      substanceOfFigure(tokens, sentence, quantity, figures, previous) ??
      (topic === null ||
      !mayBe(tokens, sentence, quantity)(topic.substance) ||
      (quantity.unit !== null && !isOfTheDrug(tokens, quantity))
        ? null
        : { rule: "seizure/substance-carried", ...topic });
    if (found === null || (quantity.unit === null && quantity.inWords && quantity.value === 1)) continue;
    const substance = found.substance;
    const isCount = quantity.unit === null;
    amounts.push({
      quantity,
      figure: figureSpan(tokens, quantity, sentence),
      substance,
      substanceSpan: found,
      sentence,
      isCount,
      rule: found.rule,
    });
  }
  return [...amounts, ...sameAmounts(tokens, sentence, amounts)];
}

/** Whether a sentence may go on from the figures of one before: in its paragraph, or as items of one list. */
const goesOn = (before: SentenceReading, sentence: SentenceReading): boolean =>
  sentence.index - before.index <= 2 && (before.paragraph === sentence.paragraph || sentence.item);

function isAmount(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): boolean {
  // "12 tons more than the year before" is a difference, "two milligrams" a dose.
  if (isDifference(tokens, quantity.to) || isRate(tokens, quantity.to)) return false;
  const mass = kilogramsOf(quantity);
  if (mass !== null) return mass.low >= 1e-4 && !isOfOnePiece(tokens, quantity, sentence);
  if (quantity.unit !== null) return false;
  const noun = countedNoun(tokens, quantity, sentence);
  return noun === null ? sharesNoun(tokens, quantity, sentence) : !isRate(tokens, noun + 1);
}

/** "82 capsules of cocaine (920 g)", "1.2 lakh tablets weighing 13 kg": what the counted things weigh. */
function isWeightOf(tokens: readonly Token[], { quantity: count, figure }: Amount, quantity: Quantity): boolean {
  if (quantity.unit?.kind !== "mass" || quantity.from - figure.to > 7 || count.to > quantity.from) return false;
  const between = tokens.slice(figure.to, quantity.from);
  return (
    between.some(({ text, norm }) => text === "(" || isOneOf(norm, weighingWords)) &&
    !between.some(({ text, norm }) => text === ")" || norm === "and" || text === ";")
  );
}

const figureSpan = (tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): Span => {
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  return noun === null ? quantity : cover(quantity, spanOf(tokens, noun, noun + 1));
};

/** "4.3 tons of opium and the same amount of marijuana" */
function sameAmounts(tokens: readonly Token[], sentence: SentenceReading, amounts: readonly Amount[]): Amount[] {
  return sentence.substances.flatMap((mention) => {
    const at = mention.from;
    const isSame =
      tokens[at - 1]?.norm === "of" &&
      isOneOf(tokens[at - 2]?.norm, amountNouns) &&
      isOneOf(tokens[at - 3]?.norm, samenessWords);
    const previous = isSame ? amounts.findLast(({ quantity }) => quantity.to <= at) : undefined;
    return previous === undefined
      ? []
      : [
          {
            ...previous,
            figure: cover(previous.figure, mention),
            substance: mention.substance,
            substanceSpan: mention,
            rule: "seizure/same-amount",
          },
        ];
  });
}
