import type { Substance } from "../../model/substance.js";
import { type ExtractedFact } from "../extraction.js";
import { countedUnits, otherWords, seizingWords, weakOtherWords } from "../lexicon/seizure-words.js";
import type { SubstanceMention } from "../reading/names.js";
import { kilogramsOf, type Quantity } from "../reading/quantities.js";
import type { Reading, SentenceReading } from "../reading/reading.js";
import type { Time } from "../reading/periods.js";
import { cover, type Span, spanOf, type Token } from "../reading/token.js";
import { countryOf, type Land, periodOf, unnamedSource } from "./context.js";
import { factOf, type Sourced, sourced } from "./draft.js";
import { type SeizingBody, seizingBody } from "./seizing-body.js";
import type { Usage } from "./usage.js";
import { isOneOf } from "../reading/words.js";

/** A figure with its substance, before it is decided whether it was seized. */
interface Amount {
  readonly quantity: Quantity;
  readonly figure: Span;
  readonly substance: Substance;
  readonly substanceSpan: Span;
  readonly sentence: SentenceReading;
  readonly isCount: boolean;
  /** The number of tablets or packages beside the mass. */
  readonly count?: Quantity;
  readonly rule: string;
}

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
  let mode: "seized" | "other" | null = null;
  let heading: "seized" | "other" | null = null;
  for (const sentence of reading.sentences) {
    const own = triggerOf(reading.tokens, sentence, null)?.kind ?? null;
    if (!sentence.item) heading = own ?? heading;
    mode ??= own;
    const amounts = amountsOf(reading, sentence, last, topic, usage);
    topic = sentence.substances.findLast(({ substance }) => substance !== "drugs_total") ?? topic;
    for (const amount of amounts) {
      const trigger = triggerOf(reading.tokens, sentence, amount.figure);
      const kind: "seized" | "other" | null = trigger?.kind ?? (sentence.item ? (heading ?? mode) : mode);
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

const farthestWeak = 9;

/** The nearest word that says what happened to a figure; words before it weigh more than words behind it. */
function triggerOf(
  tokens: readonly Token[],
  sentence: SentenceReading,
  figure: Span | null,
): { kind: "seized" | "other"; at: number } | null {
  let best: { kind: "seized" | "other"; at: number; distance: number } | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const norm = tokens[at]?.norm ?? "";
    const isSeizing = seizingWords.has(norm) && !isOtherSense(tokens, at);
    const isOther = otherWords.has(norm);
    const isYearly =
      norm === "year" &&
      isOneOf(tokens[at - 1]?.norm, "every per each a") &&
      !isOneOf(tokens[at + 1]?.norm, "earlier ago before later");
    const isWeak = weakOtherWords.has(norm) || isYearly;
    if (!isSeizing && !isOther && !isWeak) continue;
    if (figure !== null && at >= figure.from && at < figure.to) continue;
    const gap = figure === null ? 0 : at < figure.from ? figure.from - at : (at - figure.to + 1) * 1.5;
    // A weak word says something of the figure next to it, and gives way to any word of seizing.
    if (isWeak && gap > farthestWeak) continue;
    const distance = isWeak ? gap + 40 : gap;
    if (best === null || distance < best.distance) best = { kind: isSeizing ? "seized" : "other", at, distance };
  }
  return best;
}

/** "found that", "found guilty", "Recovery Agency", "bust" of a person: no seizing. */
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  if (norm === "found")
    return isOneOf(next, "that guilty to") && tokens[at + 2]?.norm !== "carry" && tokens[at + 2]?.norm !== "contain";
  if (norm === "held" || norm === "contained")
    return tokens[at + 1]?.kind !== "number" && !isOneOf(next, "over about more some nearly almost around");
  if (norm === "yielded" || norm === "caught" || norm === "captured" || norm === "recovery") return norm === "recovery";
  if (norm === "removed" || norm === "withdrawn")
    return (
      !isOneOf(next, "from illegal illicit") &&
      !tokens.slice(at, at + 20).some(({ norm: word }) => word === "circulation" || word === "turnover")
    );
  return false;
}

/** All weighed or counted drugs of a sentence, each with its substance. */
function amountsOf(
  { tokens }: Reading,
  sentence: SentenceReading,
  last: Amount | null,
  topic: SubstanceMention | null,
  usage: Usage,
): Amount[] {
  const figures = sentence.quantities.filter((quantity) => !quantity.isName && isAmount(tokens, quantity, sentence));
  const zipped = respectively(tokens, sentence, figures);
  const amounts: Amount[] = [];
  for (const printed of sentence.quantities) {
    const before = amounts.at(-1) ?? (last !== null && sentence.index - last.sentence.index <= 2 ? last : null);
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
    const previous = amounts.at(-1) ?? (last !== null && sentence.index - last.sentence.index <= 2 ? last : null);
    const found =
      zipped.get(quantity) ??
      substanceOf(tokens, sentence, quantity, figures, previous) ??
      (topic === null || quantity.unit !== null ? null : { ...topic, rule: "seizure/substance-carried" });
    if (found === null || (quantity.inWords && quantity.value === 1)) continue;
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

function isAmount(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): boolean {
  // "12 tons more than the year before" is a difference, "two milligrams" a dose.
  if (isDifference(tokens, quantity.to)) return false;
  const mass = kilogramsOf(quantity);
  if (mass !== null) return mass.low >= 1e-4;
  if (quantity.unit !== null) return false;
  return countedNoun(tokens, quantity, sentence) !== null;
}

/** "12 tons more than …", "312.7 kilograms, or 19.6 percent, more than …"; "168 tons, 19 percent more than …" is the whole. */
function isDifference(tokens: readonly Token[], from: number): boolean {
  const start = tokens[from]?.text === "," && tokens[from + 1]?.norm === "or" ? from + 2 : from;
  for (let at = start; at < from + 8; at += 1) {
    const token = tokens[at];
    if (isOneOf(token?.norm, "more less fewer higher lower"))
      return at === from || (start > from && tokens[at + 1]?.norm === "than");
    if (
      start === from ||
      token === undefined ||
      !(token.kind === "number" || isOneOf(token.norm, ", percent per cent %"))
    )
      return false;
  }
  return false;
}

/** "430,000 captagon tablets", "tablets: 498 million", "pills numbering over 600,000": the noun that is counted, within a few words of the number. */
function countedNoun(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): number | null {
  if (
    isOneOf(tokens[quantity.from - 1]?.norm, ": numbering – totalling totaling") &&
    countedUnits.has(tokens[quantity.from - 2]?.norm ?? "")
  )
    return quantity.from - 2;
  for (let at = quantity.to; at < Math.min(sentence.to, quantity.to + 6); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind !== "word" && token.text !== "-" && token.text !== '"') ||
      isOneOf(token.norm, "and of in were was from")
    )
      return null;
    if (countedUnits.has(token.norm)) return at;
  }
  return null;
}

/** "493,000 the year before", "411 million in 2021": a bare number in the unit of the figure before it. */
function withUnitOf(
  { quantity: before, isCount }: Amount,
  quantity: Quantity,
  tokens: readonly Token[],
  sentence: SentenceReading,
): Quantity | null {
  if (quantity.unit !== null || quantity.isName || quantity.value < 2 || (quantity.inWords && quantity.value < 20))
    return null;
  const next = tokens[quantity.to];
  const isTimed = sentence.times.some(
    ({ from }) => from === quantity.to || (from === quantity.to + 1 && isOneOf(next?.norm, "in for during")),
  );
  const isEnd = next === undefined || /^[.,;)]$/.test(next.text);
  const link = tokens[quantity.from - 1]?.norm ?? "";
  const isLinked = isOneOf(link, "against from to with than , and ; uncovered seized intercepted confiscated");
  const isLarge = isCount
    ? quantity.value >= 1000
    : quantity.value <= 1000 * before.value && quantity.value >= before.value / 1000;
  return (isTimed || isEnd || next?.norm === "in") && isLinked && isLarge ? { ...quantity, unit: before.unit } : null;
}

/** "82 capsules of cocaine (920 g)", "1.2 lakh tablets weighing 13 kg": what the counted things weigh. */
function isWeightOf(tokens: readonly Token[], { quantity: count, figure }: Amount, quantity: Quantity): boolean {
  if (quantity.unit?.kind !== "mass" || quantity.from - figure.to > 7 || count.to > quantity.from) return false;
  const between = tokens.slice(figure.to, quantity.from);
  return (
    between.some(({ text, norm }) => text === "(" || isOneOf(norm, "weighing weight weighed totalling totaling")) &&
    !between.some(({ text, norm }) => text === ")" || norm === "and" || text === ";")
  );
}

const figureSpan = (tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): Span => {
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  return noun === null ? quantity : cover(quantity, spanOf(tokens, noun, noun + 1));
};

/** "5 kg (11 pounds)": the same mass in another unit. */
function restates(tokens: readonly Token[], quantity: Quantity, figures: readonly Quantity[]): boolean {
  const mass = kilogramsOf(quantity);
  if (mass === null) return false;
  const before = figures[figures.indexOf(quantity) - 1];
  const other = before === undefined ? null : kilogramsOf(before);
  if (before === undefined || other === null || quantity.from - before.to > 4) return false;
  const opening = tokens
    .slice(before.to, quantity.from)
    .some(({ text, norm }) => text === "(" || norm === "or" || text === "/");
  return opening && Math.abs(mass.low - other.low) <= 0.06 * other.low;
}

type Attached = SubstanceMention & { readonly rule: string };

function substanceOf(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
  figures: readonly Quantity[],
  previous: Amount | null,
): Attached | null {
  const after = substanceAfter(tokens, sentence, quantity);
  const isOf = tokens[quantity.to]?.norm === "of";
  const before = sentence.substances.findLast(({ to }) => to <= quantity.from);
  const isAdjacent = before !== undefined && isLinked(tokens, before.to, quantity.from);
  const isComma = tokens[quantity.from - 1]?.text === ",";
  const pick = (mention: SubstanceMention, rule: string): Attached =>
    isAnaphor(tokens, mention) && previous !== null
      ? { ...mention, substance: previous.substance, rule: "seizure/the-drug" }
      : { ...mention, rule };
  if (after !== null && (isOf || !isAdjacent || isComma)) return pick(after, "seizure/figure-before-substance");
  if (before !== undefined && isAdjacent) return pick(before, "seizure/substance-before-figure");
  if (after !== null) return pick(after, "seizure/figure-before-substance");
  const between =
    before === undefined ? undefined : figures.find(({ from, to }) => from >= before.to && to <= quantity.from);
  if (before !== undefined && (between === undefined || previous === null))
    return pick(before, "seizure/substance-before-figure");
  if (previous !== null && (before !== undefined || sentence.substances.length === 0))
    return { ...previous.substanceSpan, substance: previous.substance, rule: "seizure/substance-carried" };
  return before === undefined ? null : pick(before, "seizure/substance-before-figure");
}

/** "of high-purity", "pure", "(11 pounds) of": what may stand between a figure and its substance. */
function substanceAfter(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
): SubstanceMention | null {
  const next = sentence.substances.find(({ to }) => to > quantity.to);
  if (next === undefined || next.from - quantity.to > 12) return null;
  let depth = 0;
  let steps = 0;
  for (let at = quantity.to; at < next.from; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    else if (depth > 0) continue;
    else if (
      token.kind === "mark" &&
      !/^["“”'‘’-]$/.test(token.text) &&
      !(token.text === "," && isOneOf(tokens[at + 1]?.norm, "was were is"))
    )
      return null;
    else if (isOneOf(token.norm, "was were is are") && at === next.from - 1 && at - quantity.to <= 1) return next;
    else if (
      token.kind === "number" ||
      isOneOf(
        token.norm,
        "and or was were is are in on from by has had have seized compared against than to with worth at for during which that including",
      )
    )
      return null;
    else steps += 1;
  }
  return depth === 0 && steps <= 6 ? next : null;
}

const links =
  /^(?:[:(–—=-]|totall?ing|amounting|weighing|of|was|were|is|to|at|total|reached|stood|amounted|,|around|approximately|by|with|came|made|up|equal)$/;
function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!links.test(tokens[at]?.norm ?? "")) return false;
  return true;
}

/** "the deadly drug", "the substance": what was named before. */
function isAnaphor(tokens: readonly Token[], { from, to, substance }: SubstanceMention): boolean {
  if (substance !== "drugs_total" || to - from > 1 || !isOneOf(tokens[from]?.norm, "drug substance narcotic"))
    return false;
  for (let at = from - 1; at >= from - 3; at -= 1) if (isOneOf(tokens[at]?.norm, "the this that")) return true;
  return false;
}

/** "heroin and opium, 5 kg and 7 kg respectively" */
function respectively(
  tokens: readonly Token[],
  sentence: SentenceReading,
  figures: readonly Quantity[],
): Map<Quantity, Attached> {
  const pairs = new Map<Quantity, Attached>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.norm !== "respectively") continue;
    const before = figures.filter(({ to }) => to <= at);
    const named = sentence.substances.filter(({ to }) => to <= at);
    for (let count = Math.min(before.length, named.length); count >= 2; count -= 1) {
      const quantities = before.slice(-count);
      const first = quantities[0];
      if (first === undefined) break;
      const substances = named.filter(({ to }) => to <= first.from).slice(-count);
      const list = substances.length === count ? substances : named.slice(-count);
      if (
        list.length !== count ||
        !(substances.length === count || list.every(({ from }) => from >= (quantities.at(-1)?.to ?? 0)))
      )
        continue;
      quantities.forEach((quantity, index) => {
        const substance = list[index];
        if (substance !== undefined) pairs.set(quantity, { ...substance, rule: "seizure/respectively" });
      });
      break;
    }
  }
  return pairs;
}

/** "4.3 tons of opium and the same amount of marijuana" */
function sameAmounts(tokens: readonly Token[], sentence: SentenceReading, amounts: readonly Amount[]): Amount[] {
  return sentence.substances.flatMap((mention) => {
    const at = mention.from;
    const isSame =
      tokens[at - 1]?.norm === "of" &&
      isOneOf(tokens[at - 2]?.norm, "amount quantity volume weight number") &&
      isOneOf(tokens[at - 3]?.norm, "same similar equal identical");
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

/** One figure told twice, or rounded here and exact there, is one seizure with two passages. */
function withoutRepeats(found: readonly Seizure[]): Seizure[][] {
  const groups = new Map<string, Seizure[][]>();
  for (const seizure of found) {
    const key = `${seizure.substance}\n${seizure.isCount}`;
    const known = groups.get(key) ?? [];
    // Only the last few of a substance can be meant, which keeps this linear.
    const same = known.slice(-20).find(([first]) => first !== undefined && tellsOfOne(first, seizure));
    if (same === undefined) known.push([seizure]);
    else if (isFiner(seizure, same[0])) same.unshift(seizure);
    else same.push(seizure);
    groups.set(key, known);
  }
  return [...groups.values()].flat();
}

function tellsOfOne(one: Seizure, other: Seizure): boolean {
  if (one.sentence === other.sentence) return false;
  const [a, b] = [amountOf(one.quantity), amountOf(other.quantity)];
  if (a === b) return true;
  const [rounded, exact] = isFiner(one, other) ? [other, one] : [one, other];
  const isRounded = rounded.quantity.qualifier !== "exact" && exact.quantity.qualifier === "exact";
  return isRounded && Math.abs(a - b) <= 0.03 * Math.max(a, b) && a > 10;
}

const amountOf = (quantity: Quantity): number => kilogramsOf(quantity)?.low ?? quantity.value;
const isFiner = (one: Seizure, other: Seizure | undefined): boolean =>
  other !== undefined && other.quantity.qualifier !== "exact" && one.quantity.qualifier === "exact";

function seizureFact(
  reading: Reading,
  group: readonly Seizure[],
  usage: Usage,
  speakerOf: (at: number) => string | null,
): ExtractedFact {
  const [main] = group;
  if (main === undefined) throw new Error("A seizure without a figure.");
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
      country: countryField(country),
      ...periodFields(time, isTotal),
      share: share === null ? null : sourced(share.quantity.value, share.quantity, "share/percent"),
      shareOf: share === null ? null : sourced(share.of, share.span, "words"),
      scope: sourced(isTotal ? "aggregate" : "incident", null, isTotal ? "scope/total" : "scope/incident"),
    },
  });
}

const countryField = (country: Land | null): Sourced | null =>
  country === null ? null : sourced(country.code, country, country.rule);

/** A total has both ends of its period; an incident happens at a time. */
export function periodFields(time: Time | null, isTotal: boolean): { from: Sourced | null; to: Sourced | null } {
  if (time === null) return { from: null, to: null };
  const hasEnd = time.last !== time.first || isTotal;
  return { from: sourced(time.first, time, time.rule), to: hasEnd ? sourced(time.last, time, time.rule) : null };
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

function isAggregate(
  tokens: readonly Token[],
  sentence: SentenceReading,
  time: Time | null,
  { figure, verb }: Seizure,
): boolean {
  const isDay = time !== null && time.first === time.last && time.first.length === 10;
  if (isDay) return false;
  if (time !== null && !time.rule.endsWith("carried") && (time.first !== time.last || time.first.length === 4))
    return true;
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      isOneOf(tokens[at]?.norm, "total totaled totalled totaling overall altogether seizures annual annually operation")
    )
      return true;
  if (time !== null && time.first !== time.last) return true;
  return verb === null || (time === null && sentence.quantities.length > 3) || figure.from === figure.to;
}

interface Share {
  readonly quantity: Quantity;
  readonly of: string;
  readonly span: Span;
}

/** "which accounted for 38 percent of all heroin seizures in Eurasia" */
function shareOf(
  { tokens, text }: Reading,
  sentence: SentenceReading,
  { quantity, substance }: Seizure,
  usage: Usage,
): Share | null {
  for (const other of sentence.quantities) {
    if (other.from < quantity.to) continue;
    if (other.unit?.kind === "mass") return null;
    if (other.unit?.kind !== "share" || other.high !== null) continue;
    const of = tokens[other.to]?.norm;
    if (of !== "of" && of !== "in") return null;
    let end = other.to + 1;
    while (end < sentence.to && !/^[,;.:()]$|^while$|^and$/.test(tokens[end]?.norm ?? "")) end += 1;
    const words = tokens.slice(other.to + 1, end);
    const isOfSeizures = words.some(({ norm }) =>
      isOneOf(norm, "seizures seizure seized confiscated confiscations interceptions"),
    );
    const isSame = sentence.substances.every(
      (mention) => mention.from < other.to || mention.from >= end || mention.substance === substance,
    );
    if (!isOfSeizures || !isSame || words.length === 0) return null;
    usage.take(other);
    const span = spanOf(tokens, other.to + 1, end);
    return { quantity: other, of: text.slice(span.start, span.end), span: cover(other, span) };
  }
  return null;
}
