import type { Qualifier } from "../../model/qualifier.js";
import { multipliers, numberWords } from "../lexicon/number-words.js";
import { fillers, qualifierPhrases } from "../lexicon/qualifiers.js";
import { currencyWords, massUnits, otherUnits, shortTon } from "../lexicon/units.js";
import { Phrases } from "./phrases.js";
import { type Marks, numberOf, type Span, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

export type Unit =
  | { readonly kind: "mass"; readonly kilograms: number; readonly rule: string }
  | { readonly kind: "share"; readonly rule: string; readonly points: boolean }
  | { readonly kind: "currency"; readonly code: string }
  | { readonly kind: "other"; readonly name: string };

/** A figure that a text prints: its bounds in the printed unit, its unit and what qualifies it. The span holds the qualifier too. */
export interface Quantity extends Span {
  /** The number, or the lower bound of a range; shares are 0 to 1, masses in the printed unit. */
  readonly value: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit | null;
  /** Number and unit without the words before them. */
  readonly core: Span;
  readonly inWords: boolean;
  /** A number that names rather than counts: an age, an article, a number after a hyphen. */
  readonly isName: boolean;
}

/** The kilograms of a mass, low and high; null for another unit. */
export function kilogramsOf({ value, high, unit }: Quantity): { low: number; high: number | null } | null {
  if (unit?.kind !== "mass") return null;
  const scale = unit.kilograms;
  return { low: rounded(value * scale), high: high === null ? null : rounded(high * scale) };
}

/** Without the noise of binary fractions: 116.495 kg in grams and back. */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

type NumberRead = { readonly value: number; readonly to: number; readonly inWords: boolean; readonly unit?: Unit };

const fractions = new Map([
  ["half", 1 / 2], ["halves", 1 / 2], ["third", 1 / 3], ["thirds", 1 / 3], ["quarter", 1 / 4], ["quarters", 1 / 4], ["fifth", 1 / 5], ["fifths", 1 / 5], ["fourth", 1 / 4], ["fourths", 1 / 4],
  ["sixth", 1 / 6], ["sixths", 1 / 6], ["seventh", 1 / 7], ["eighth", 1 / 8], ["tenth", 1 / 10], ["tenths", 1 / 10],
]); // prettier-ignore
const share: Unit & { kind: "share" } = { kind: "share", rule: "share/percent", points: false };

const massPhrases = new Phrases(Object.entries(massUnits));
const otherPhrases = new Phrases(Object.entries(otherUnits));
const currencyPhrases = new Phrases(Object.entries(currencyWords).filter(([word]) => /^\p{L}/u.test(word)));
const qualifiers = new Phrases(qualifierPhrases);
const behind = new Map<string, Qualifier>([["+", "over"]]);
const namers = new Set(
  "no nos no. number article articles section sections chapter page paragraph resolution rule item figure table type category version channel room flight route highway highways house building unit phase grade level tel phone § #".split(
    " ",
  ),
);

/** Words that a figure may begin with. */
const starters: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...fractions.keys(),
  "a",
  "us",
  "au",
  "u.s.",
  "rs",
  "usd",
  "eur",
  "gbp",
  "inr",
  "aud",
  "cny",
  "c",
]);

const currencySigns: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₹", "₽"]);

/** All figures of a text in their order; `taken` are the tokens that dates have read. */
export function quantitiesOf(tokens: readonly Token[], taken: Marks, isAmerican = false): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const mayBegin =
      token !== undefined &&
      (token.kind === "number" ||
        (token.kind === "mark" ? currencySigns.has(token.text) : starters.has(token.norm)) ||
        token.text.endsWith("$"));
    const quantity = mayBegin && taken[at] !== 1 ? quantityAt(tokens, at, taken, isAmerican) : null;
    if (quantity === null) {
      at += 1;
      continue;
    }
    quantities.push(quantity);
    at = Math.max(quantity.to, at + 1);
  }
  return sharedUnits(tokens, quantities);
}

/** "52.3, 31.8 and 30 tons": the unit of the last serves all. */
function sharedUnits(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  for (const quantity of [...quantities].reverse()) {
    const next = shared.at(-1);
    const between = next === undefined ? [] : tokens.slice(quantity.to, Math.min(next.from, quantity.to + 3));
    const isRise = between.length === 1 && between[0]?.norm === "to" && tokens[quantity.from - 1]?.norm === "from";
    const isList =
      next !== undefined &&
      next.from - quantity.to <= 2 &&
      between.length > 0 &&
      (isRise || between.every(({ norm }) => isOneOf(norm, ", and or &")));
    const unit =
      quantity.unit === null && isList && next.unit !== null && next.unit.kind !== "currency" && !quantity.isName
        ? next.unit
        : null;
    const scale = unit?.kind === "share" && unit.rule === "share/percent" ? 0.01 : 1;
    shared.push(unit === null ? quantity : { ...quantity, unit, value: rounded(quantity.value * scale) });
  }
  return shared.reverse();
}

function quantityAt(tokens: readonly Token[], at: number, taken: Marks, isAmerican: boolean): Quantity | null {
  const sign = currencySignAt(tokens, at);
  const first = numberAt(tokens, sign?.to ?? at);
  if (first === null) return null;
  const from = at;
  let { to } = first;
  let unit: Unit | null = first.unit ?? null;
  let value = first.value;
  let high: number | null = null;
  if (sign !== null) {
    unit = { kind: "currency", code: sign.code };
    if (isOneOf(tokens[to]?.norm, "m mn mln")) {
      value *= 1e6;
      to += 1;
    }
  }
  if (unit === null) {
    const found = unitAt(tokens, to, isAmerican);
    if (found !== null) ({ unit, to } = found);
  }
  const range = rangeAt(tokens, from, to, taken, isAmerican);
  if (range !== null && range.value > value * scaleOf(range, value) && compatible(unit, range.unit)) {
    const scale = scaleOf(range, value);
    value *= scale;
    high = range.value;
    unit ??= range.unit;
    to = range.to;
  }
  if (unit?.kind === "mass" && high === null && Number.isInteger(value)) {
    const rest = remainderAt(tokens, to, unit, isAmerican);
    if (rest !== null) {
      value = rounded(value + rest.kilograms / unit.kilograms);
      to = rest.to;
    }
  }
  const before = qualifierBefore(tokens, from, high !== null);
  const after = behind.get(tokens[to]?.text ?? "") ?? qualifierBehind(tokens, to);
  const qualifier = high !== null ? "range" : (before?.qualifier ?? after ?? "exact");
  const isShare = unit?.kind === "share" && unit.rule === "share/percent";
  const span = spanOf(tokens, before?.from ?? from, to);
  // Written out: made by spreading, the most frequent object of all took a tenth of the time.
  return {
    from: span.from,
    to: span.to,
    start: span.start,
    end: span.end,
    value: rounded(isShare ? value / 100 : value),
    high: high === null ? null : rounded(isShare ? high / 100 : high),
    qualifier,
    unit,
    core: spanOf(tokens, from, to),
    inWords: first.inWords,
    isName: unit === null && isName(tokens, from, to),
  };
}

/** "7 to 9 million": the first figure counts in the second one's millions. */
const scaleOf = (range: { multiplier: number; value: number }, value: number): number =>
  range.multiplier > 1 && value < range.value / range.multiplier ? range.multiplier : 1;
const compatible = (one: Unit | null, other: Unit | null): boolean =>
  one === null || (other !== null && one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other));

function currencySignAt(tokens: readonly Token[], at: number): { code: string; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (token.kind === "word") {
    if (next?.text === "$" && next.joined) {
      const code = currencyWords[`${token.text}$`];
      return code === undefined ? null : { code, to: at + 2 };
    }
    const prefix = isOneOf(token.norm, "rs usd eur gbp inr aud cny") ? currencyWords[token.norm] : undefined;
    const to = next?.text === "." ? at + 2 : at + 1;
    return prefix !== undefined && tokens[to]?.kind === "number" ? { code: prefix, to } : null;
  }
  const code = currencySigns.has(token.text) ? currencyWords[token.text] : undefined;
  return code === undefined || next?.kind !== "number" ? null : { code, to: at + 1 };
}

/** "1,667", "1.6 million", "twenty-five", "one hundred and twenty", "half", "three-quarters", "a million" */
function numberAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    const value = numberOf(token.text);
    if (!Number.isFinite(value)) return null;
    const scaled = multiplied(tokens, value, at + 1);
    return { ...scaled, inWords: false };
  }
  if (token.kind !== "word") return null;
  return fractionAt(tokens, at) ?? wordsAt(tokens, at);
}

function multiplied(tokens: readonly Token[], value: number, at: number): { value: number; to: number } {
  let to = at;
  let product = value;
  for (;;) {
    const gap = tokens[to]?.text === "-" && tokens[to]?.joined === true ? to + 1 : to;
    const multiplier = multipliers.get(tokens[gap]?.norm ?? "");
    if (multiplier === undefined) return { value: rounded(product), to };
    product *= multiplier;
    to = gap + 1;
  }
}

function wordsAt(tokens: readonly Token[], at: number): NumberRead | null {
  let to = at;
  let total = 0;
  let group: number | null = null;
  for (;;) {
    const token = tokens[to];
    if (token === undefined) break;
    const word = numberWords.get(token.norm);
    const multiplier = multipliers.get(token.norm);
    if (
      word !== undefined &&
      (group === null || (group % 100 === 0 && word < 100) || (group % 10 === 0 && group % 100 !== 0 && word < 10))
    ) {
      group = (group ?? 0) + word;
      to += 1;
    } else if (multiplier !== undefined && group !== null) {
      if (multiplier === 100) group *= 100;
      else {
        total += group * multiplier;
        group = 0;
      }
      to += 1;
    } else if (
      group === null &&
      to === at &&
      token.norm === "a" &&
      multipliers.has(tokens[to + 1]?.norm ?? "") &&
      tokens[to + 1]?.norm !== "bn"
    ) {
      group = 1;
      to += 1;
    } else if (
      group !== null &&
      token.norm === "and" &&
      group % 100 === 0 &&
      (group > 0 || total > 0) &&
      numberWords.has(tokens[to + 1]?.norm ?? "")
    )
      to += 1;
    else if (
      group !== null &&
      token.text === "-" &&
      token.joined &&
      tokens[to + 1]?.joined === true &&
      (numberWords.has(tokens[to + 1]?.norm ?? "") || multipliers.has(tokens[to + 1]?.norm ?? ""))
    )
      to += 1;
    else break;
  }
  if (group === null) return null;
  return { value: total + group, to, inWords: true };
}

/** "three-quarters", "two thirds", "a third of", "half of": shares; "half a ton", "half a million": numbers. */
function fractionAt(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  const norm = token?.norm ?? "";
  if (norm === "half" && isOneOf(tokens[at + 1]?.norm, "an a")) {
    const multiplier = multipliers.get(tokens[at + 2]?.norm ?? "");
    if (multiplier !== undefined) return { value: multiplier / 2, to: at + 3, inWords: true };
    return massPhrases.at(tokens, at + 2) === null ? null : { value: 0.5, to: at + 2, inWords: true };
  }
  // "one in four", "nine in ten"
  const many = numberWords.get(norm);
  const among =
    many !== undefined && isOneOf(tokens[at + 1]?.norm, "in out")
      ? wordsAt(tokens, tokens[at + 2]?.norm === "of" ? at + 3 : at + 2)
      : null;
  if (
    many !== undefined &&
    among !== null &&
    among.value > many &&
    among.value <= 100 &&
    among.value >= 2 &&
    !isOneOf(tokens[among.to]?.norm, "years year months days weeks minutes hours")
  )
    return {
      value: rounded(many / among.value),
      to: among.to,
      inWords: true,
      unit: { kind: "share", rule: "share/fraction", points: false },
    };
  // "half a percent"
  if (norm === "half" && tokens[at + 1]?.norm === "a" && percentAt(tokens, at + 2) !== null)
    return { value: 0.5, to: at + 2, inWords: true };
  const isCounted = numberWords.has(norm) || norm === "a";
  const noun = isCounted ? (tokens[at + 1]?.text === "-" ? at + 2 : at + 1) : at;
  const fraction = isCounted || norm === "half" ? fractions.get(tokens[noun]?.norm ?? "") : undefined;
  if (fraction === undefined) return null;
  // "half of the heroin", "a third of all"; "a quarter" alone is a part of a year as often.
  const of = tokens[noun + 1]?.norm;
  const isMore = isOneOf(of, "more less higher lower fewer") && isCounted;
  if (of !== "of" && !isMore && !(norm === "half" && isOneOf(of, "the all its their"))) return null;
  if (norm === "a" && tokens[at - 1]?.norm === "and") return null;
  const count = norm === "a" || !isCounted ? 1 : (numberWords.get(norm) ?? 1);
  return {
    value: rounded(count * fraction),
    to: noun + 1,
    inWords: true,
    unit: { kind: "share", rule: "share/fraction", points: false },
  };
}

function unitAt(tokens: readonly Token[], at: number, isAmerican: boolean): { unit: Unit; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  // "three-day", "749-mile", "10-kg"
  const from = token.text === "-" && token.joined && tokens[at + 1]?.joined === true ? at + 1 : at;
  const percent = percentAt(tokens, at);
  if (percent !== null) return percent;
  const mass = massPhrases.at(tokens, from);
  if (mass !== null && isMassUnit(tokens, from)) {
    const isBareTon = mass.value.rule === "mass/ton-taken-as-metric";
    const value = isBareTon && isAmerican ? shortTon : mass.value;
    return { unit: { kind: "mass", ...value }, to: mass.to };
  }
  const other = otherPhrases.at(tokens, from);
  if (other !== null) return { unit: { kind: "other", name: other.value }, to: other.to };
  const currency = currencyPhrases.at(tokens, from);
  if (currency !== null) return { unit: { kind: "currency", code: currency.value }, to: currency.to };
  return null;
}

/** "g", "t" and "mt" are units in small letters or right behind the number; "pounds" in money are none. */
function isMassUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === "G" || token.text === "T" || token.text === "MT") return token.text === "MT";
  return token.norm !== "pounds" || tokens[at + 1]?.norm !== "sterling";
}

function percentAt(tokens: readonly Token[], at: number): { unit: Unit; to: number } | null {
  const token = tokens[at];
  if (token === undefined || !percentStarters.has(token.norm)) return null;
  const points = (to: number): { unit: Unit; to: number } =>
    isOneOf(tokens[to]?.norm, "points point") ? { unit: { ...share, points: true }, to: to + 1 } : { unit: share, to };
  if (token?.text === "%") return points(at + 1);
  if (token?.norm === "per" && isOneOf(tokens[at + 1]?.norm, "cents cent")) return points(at + 2);
  const word = token?.text === "-" && token.joined ? at + 1 : at;
  return isOneOf(tokens[word]?.norm, "percent pct percents percentage") ? points(word + 1) : null;
}

const percentStarters = new Set(["%", "per", "-", "percent", "pct", "percents", "percentage"]);
const changes = new Set(
  "rose risen rise rising grew grown growth increase increased increases increasing fell fallen fall dropped drop declined decline decreased decrease climbed jumped soared surged doubled down up reduced reduction shrank went".split(
    " ",
  ),
);

const rangeLinks = new Set(["and", "to", "-", "–", "—"]);

/** The second figure of "15 to 20 percent", "between 75 and 80 tons", "20-30 kg"; not of "rose from 12 to 18". */
function rangeAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  taken: Marks,
  isAmerican: boolean,
): { value: number; multiplier: number; unit: Unit | null; to: number } | null {
  const link = tokens[at];
  if (
    link === undefined ||
    !rangeLinks.has(link.norm) ||
    (link.norm === "and" && tokens[from - 1]?.norm !== "between") ||
    taken[at + 1] === 1
  )
    return null;
  if (tokens[from - 1]?.norm === "from") {
    for (let back = from - 2; back >= Math.max(0, from - 8); back -= 1)
      if (changes.has(tokens[back]?.norm ?? "")) return null;
  }
  const sign = currencySignAt(tokens, at + 1);
  const second = numberAt(tokens, sign?.to ?? at + 1);
  if (second === null) return null;
  const bare = numberOf(tokens[sign?.to ?? at + 1]?.text ?? "");
  const multiplier = Number.isFinite(bare) && bare > 0 ? Math.max(1, Math.round(second.value / bare)) : 1;
  const unit =
    sign === null
      ? unitAt(tokens, second.to, isAmerican)
      : { unit: { kind: "currency" as const, code: sign.code }, to: second.to };
  return { value: second.value, multiplier, unit: unit?.unit ?? null, to: unit?.to ?? second.to };
}

/** The second part of "12 kg and 500 g", "2 kg 300 grams". */
function remainderAt(
  tokens: readonly Token[],
  at: number,
  unit: Unit & { kind: "mass" },
  isAmerican: boolean,
): { kilograms: number; to: number } | null {
  const joint = tokens[at]?.norm ?? "";
  const from = joint === "and" || joint === "," ? at + 1 : at;
  const number = tokens[from]?.kind === "number" ? numberAt(tokens, from) : null;
  const smaller = number === null ? null : unitAt(tokens, number.to, isAmerican);
  if (number === null || smaller?.unit.kind !== "mass") return null;
  const kilograms = number.value * smaller.unit.kilograms;
  // "30 tons and 5 kg" are two figures unless the second can be the first one's remainder.
  const isRemainder = smaller.unit.kilograms < unit.kilograms && kilograms < unit.kilograms;
  const isPlain = from === at || joint === "and";
  return isRemainder && isPlain ? { kilograms, to: smaller.to } : null;
}

function qualifierBefore(
  tokens: readonly Token[],
  from: number,
  isRange: boolean,
): { qualifier: Qualifier; from: number } | null {
  let to = from;
  if (isRange && isOneOf(tokens[to - 1]?.norm, "between from")) to -= 1;
  const start = to;
  while (start - to < 4 && fillers.has(tokens[to - 1]?.norm ?? "")) {
    const found = qualifiers.endingAt(tokens, to, 4);
    if (found !== null) return { qualifier: found.value, from: found.from };
    to -= 1;
  }
  const found = qualifiers.endingAt(tokens, to, 4);
  if (found !== null) return { qualifier: found.value, from: found.from };
  return isRange && start < from ? { qualifier: "range", from: start } : null;
}

function qualifierBehind(tokens: readonly Token[], to: number): Qualifier | null {
  if (tokens[to]?.norm !== "or") return null;
  const word = tokens[to + 1]?.norm;
  return word === "more" ? "over" : word === "so" ? "about" : word === "less" || word === "fewer" ? "under" : null;
}

/** "COVID-19", "Article 5", "No. 7", "aged 34", ", 34, of": numbers that count nothing. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before === undefined) return false;
  if (
    before.text === "-" &&
    before.joined &&
    tokens[from]?.joined === true &&
    tokens[from - 2]?.kind === "word" &&
    !numberWords.has(tokens[from - 2]?.norm ?? "")
  )
    return true;
  if (before.kind === "number" || (before.text === ":" && before.joined && tokens[from - 2]?.kind === "number"))
    return before.kind !== "number" || before.joined;
  if (next?.text === ":" && next.joined && tokens[to + 1]?.kind === "number") return true;
  if (namers.has(before.norm) || (before.text === "." && isOneOf(tokens[from - 2]?.norm, "nos no"))) return true;
  if (
    isOneOf(before.norm, "age aged ages") ||
    next?.norm === "a.m." ||
    next?.norm === "p.m." ||
    next?.norm === "am" ||
    next?.norm === "pm"
  )
    return true;
  // "Ramon Torres, 34, of Yonkers"
  const named =
    before.text === "," &&
    tokens[from - 2]?.capital === true &&
    (next?.text === "," || next?.text === ")" || next?.text === ".");
  if (named && tokens[from]?.kind === "number" && Number(tokens[from]?.text) < 100) return true;
  return tokens[from]?.joined === true && before.kind === "word";
}
