import type { Passage } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { Evidence } from "./facts.js";
import { countryCodeOf, isCountryCode, printedCountryNames } from "../vocabulary/countries.js";
import { printedSubstanceNames, substanceOf } from "../vocabulary/substance-names.js";
import { kilogramsOf, type Quantity, quantitiesOf } from "../recognition/quantities.js";
import { timesOf } from "../recognition/times.js";
import { marksOf, tokensOf } from "../recognition/token.js";

interface Found {
  readonly raw: string;
  readonly rule: string;
}

type Search = (quote: string, value: FactValue, publishedOn: string | null) => Found | null;

/** The rule of a value that no rule finds in its passages: a person who read them set it. */
export const reviewed = "reviewed";

/**
 * What a passage prints for a value, and the rule that leads from one to the other. A value that no rule finds in its
 * passages was set by a person who read them: its raw text is the passage itself, its rule `reviewed`.
 */
export function findEvidence(
  field: string,
  value: FactValue,
  passages: readonly Passage[],
  publishedOn: string | null,
): Evidence {
  const search = searches[field] ?? words;
  for (const passage of passages) {
    const found = search(passage.quote, value, publishedOn);
    if (found !== null) return { ...found, value, passages: [passage] };
  }
  return { raw: passages.map(({ quote }) => quote).join(" … "), rule: reviewed, value, passages };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const quantitiesIn = (quote: string): readonly Quantity[] => {
  const tokens = tokensOf(quote);
  return quantitiesOf(tokens, marksOf(tokens, []));
};
const rawOf = (quote: string, { core }: Quantity): string => quote.slice(core.start, core.end);

// "181 tons" -> 181000
const mass: Search = (quote, value) => {
  for (const quantity of quantitiesIn(quote)) {
    const kilograms = kilogramsOf(quantity);
    if (kilograms === null || quantity.unit?.kind !== "mass") continue;
    const isBound =
      near(kilograms.low, Number(value)) || (kilograms.high !== null && near(kilograms.high, Number(value)));
    if (isBound) return { raw: rawOf(quote, quantity), rule: quantity.unit.rule };
  }
  return null;
};

// "38 percent" -> 0.38
const share: Search = (quote, value) => {
  const found = quantitiesIn(quote).find(
    ({ value: printed, unit }) => unit?.kind === "share" && near(printed, Number(value)),
  );
  return found?.unit?.kind === "share" ? { raw: rawOf(quote, found), rule: found.unit.rule } : null;
};

// "ten" -> 10, "411,000" -> 411000
const number: Search = (quote, value) => {
  const found = quantitiesIn(quote).find(({ value: printed }) => near(printed, Number(value)));
  return found === undefined
    ? null
    : { raw: rawOf(quote, found), rule: found.inWords ? "number/words" : "number/digits" };
};

// "15 to 20 percent" -> [0.15, 0.2], "75 to 80 tons" -> [75000, 80000]
const bounds: Search = (quote, value, publishedOn) => {
  if (!Array.isArray(value))
    return share(quote, value, publishedOn) ?? mass(quote, value, publishedOn) ?? number(quote, value, publishedOn);
  const [low, high] = value.map(Number);
  const found = quantitiesIn(quote).find((quantity) =>
    [{ low: quantity.value, high: quantity.high }, kilogramsOf(quantity)].some(
      (printed) => printed?.high != null && near(printed.low, low ?? 0) && near(printed.high, high ?? 0),
    ),
  );
  return found === undefined ? null : { raw: rawOf(quote, found), rule: "number/range" };
};

// "on Tuesday" -> 2018-11-13, given the day of publication
const date: Search = (quote, value, publishedOn) => {
  const times = timesOf(tokensOf(quote), publishedOn).filter(({ first, last }) => first === value || last === value);
  // A printed date says more than "yesterday".
  const found = times.find(({ rule }) => !rule.endsWith("publication")) ?? times[0];
  return found === undefined ? null : { raw: quote.slice(found.start, found.end), rule: found.rule };
};

/** The first of the names that stands in the quote as words of its own, as printed there. */
function printedName(quote: string, names: readonly string[], flags = ""): string | null {
  const haystack = quote.toLowerCase();
  for (const name of names) {
    // Most names are not there, and to look for the plain words costs far less than a pattern.
    if (!haystack.includes(name.split(" ", 1)[0]?.toLowerCase() ?? "")) continue;
    const at = new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, `u${flags}`).exec(quote);
    if (at !== null) return at[0];
  }
  return null;
}
const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/ /g, "\\s+");

// "Afghanistani" -> AF
const country: Search = (quote, value) => {
  const raw = isCountryCode(String(value)) ? printedName(quote, printedCountryNames(String(value))) : null;
  return raw === null ? null : { raw, rule: "country/iso-3166-1" };
};

// "cannabis resin" -> hashish
const substance: Search = (quote, value) => {
  const known = substanceOf(String(value));
  const raw = known === null ? null : printedName(quote, printedSubstanceNames(known), "i");
  return raw === null ? null : { raw, rule: "substance/lexicon" };
};

// "Shanghai Cooperation Organization" -> itself; of a list, the stretch from the first to the last that is printed
const words: Search = (quote, value, publishedOn) => {
  const found = (Array.isArray(value) ? value : [value]).map((each) => {
    const raw = printedName(quote, [String(each)], "i");
    return (
      raw ?? (countryCodeOf(String(each)) === null ? null : (country(quote, String(each), publishedOn)?.raw ?? null))
    );
  });
  const [first] = found;
  if (first === undefined || first === null || found.includes(null)) return null;
  const starts = found.map((raw) => quote.indexOf(raw ?? ""));
  const ends = found.map((raw, index) => (starts[index] ?? 0) + (raw ?? "").length);
  return { raw: quote.slice(Math.min(...starts), Math.max(...ends)), rule: "words" };
};

// "about", "over", "more than": the words before the figure are the qualifier's evidence
const qualifierWords: Readonly<Record<string, RegExp>> = {
  about: /\b(about|around|nearly|some|approximately|roughly|an estimated|estimated|close to)\b/i,
  over: /\b(over|more than|at least|above|exceed(?:ed|ing|s)?|no fewer than)\b/i,
  under: /\b(under|less than|fewer than|below|almost|nearly|close to)\b/i,
  upto: /\b(up to|as many as|as much as)\b/i,
  range: /\b(to|and|between)\b|[-–]/i,
};
const qualifier: Search = (quote, value) => {
  const found = qualifierWords[String(value)]?.exec(quote);
  return found == null ? null : { raw: found[0], rule: "qualifier/words" };
};

const searches: Readonly<Record<string, Search>> = {
  massKg: mass,
  min: mass,
  max: mass,
  share,
  value: bounds,
  count: number,
  participants: (quote, value, publishedOn) => (Array.isArray(value) ? words : number)(quote, value, publishedOn),
  programs: number,
  durationDays: number,
  countriesRepresented: number,
  founded: date,
  from: date,
  to: date,
  signedOn: date,
  iso2: country,
  country,
  substance,
  qualifier,
};
