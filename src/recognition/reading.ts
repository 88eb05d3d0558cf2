import type { DateOrder } from "../vocabulary/numeric-date.js";
import { americanPublishers, dayFirstPublishers } from "./lexicon/publishers.js";
import type { Publication } from "./publication.js";
import { type CountryMention, countriesOf, type SubstanceMention, substancesOf } from "./names.js";
import { OrganizationFinder, type OrganizationMention } from "./organizations.js";
import { PeopleFinder, type PersonMention } from "./people.js";
import { type Quantity, quantitiesOf } from "./quantities.js";
import { type Quotation, quotationsOf } from "./quotations.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { resolveTimes, type Time } from "./periods.js";
import { timesOf } from "./times.js";
import { marksOf, type Span, type Token, tokensOf } from "./token.js";

/** A sentence with everything that was recognised in it. */
export interface SentenceReading extends Sentence {
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly countries: readonly CountryMention[];
  readonly substances: readonly SubstanceMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
}

/** A text as rules see it: its words, and the dates, figures and names in them. */
export interface Reading {
  readonly text: string;
  readonly publication: Publication;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
  readonly quotations: readonly Quotation[];
}

/** Recognises everything once, in passes whose time grows linearly with the text. */
export function readText(text: string, publication: Publication): Reading {
  const tokens = tokensOf(text);
  const bare = sentencesOf(text, tokens);
  const times = resolveTimes(
    tokens,
    bare,
    timesOf(tokens, publication.publishedOn, isAmerican(publication), dateOrderOf(publication)),
  );
  const countries = countriesOf(tokens);
  const named = substancesOf(tokens);
  // "5 kg of ICE" names a drug, whatever body has that acronym.
  const organizations = new OrganizationFinder(tokens, countries)
    .find(bare)
    .filter((body) => !named.some(({ from, to }) => from === body.from && to === body.to));
  const people = new PeopleFinder(tokens, organizations, countries).find(bare);
  const quantities = quantitiesOf(tokens, marksOf(tokens, times), isAmerican(publication));
  // "Narcotics Control Board" names no drug.
  const bodies = marksOf(tokens, organizations);
  const substances = named.filter(({ from }) => bodies[from] !== 1);
  const parts = {
    times: bySentence(times, bare),
    quantities: bySentence(quantities, bare),
    countries: bySentence(countries, bare),
    substances: bySentence(substances, bare),
    organizations: bySentence(organizations, bare),
    people: bySentence(people, bare),
  };
  const sentences = bare.map(({ from, to, start, end, index, paragraph, item }): SentenceReading => ({
    from,
    to,
    start,
    end,
    index,
    paragraph,
    item,
    times: parts.times[index] ?? [],
    quantities: parts.quantities[index] ?? [],
    countries: parts.countries[index] ?? [],
    substances: parts.substances[index] ?? [],
    organizations: parts.organizations[index] ?? [],
    people: parts.people[index] ?? [],
  }));
  return { text, publication, tokens, sentences, quotations: quotationsOf(text, tokens) };
}

/** Whether the publisher is one of the United States, where a ton is a short ton. */
const isAmerican = ({ publisher }: Publication): boolean => publisher !== null && americanPublishers.test(publisher);

/** Which of day and month a publisher prints first; of one whom nobody knows it is not guessed. */
function dateOrderOf(publication: Publication): DateOrder | null {
  if (isAmerican(publication)) return "month-first";
  return dayFirstPublishers.test(publication.publisher ?? "") ? "day-first" : null;
}

function bySentence<Item extends Span>(items: readonly Item[], sentences: readonly Sentence[]): Item[][] {
  const groups: Item[][] = sentences.map(() => []);
  let at = 0;
  for (const item of items.length < 2 ? items : [...items].sort((a, b) => a.from - b.from || b.to - a.to)) {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= item.from) at += 1;
    groups[at]?.push(item);
  }
  return groups;
}
