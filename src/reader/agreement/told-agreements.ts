import { addTo } from "../../documents/grouped-by.js";
import type { Time } from "../../recognition/periods.js";
import { printedOf, type Token } from "../../recognition/token.js";
import { type AgreementMention, hasSubject } from "./agreement-mentions.js";
import type { PartiesFound } from "./agreement-parties.js";

/** What a sentence tells of an agreement. */
export interface Told extends AgreementMention, PartiesFound {
  readonly time: Time | null;
  readonly isSure: boolean;
}

type Group = [Told, ...Told[]];

/** How many sentences on "the memorandum" is still the one that was named. */
const farthestRetelling = 8;

/** Of so many agreements between the same parties the last are compared. */
const mostOfOneList = 20;

/** The agreements of a text, each with everything that is told of it. */
export class ToldAgreements {
  readonly all: Group[] = [];
  readonly #tokens: readonly Token[];
  readonly #byParties = new Map<string, Group[]>();
  /** The first year that is told of each, if any is. */
  readonly #years = new Map<Group, string>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  add(told: Told): void {
    const known = this.#ofSameParties(told) ?? this.#retold(told);
    if (known !== null) {
      known.push(told);
      this.#learnYear(known, told);
      return;
    }
    if (!isWorth(told)) return;
    const group: Group = [told];
    this.all.push(group);
    addTo(this.#byParties, partiesKey(told), group);
    this.#learnYear(group, told);
  }

  #learnYear(group: Group, told: Told): void {
    const year = yearOf(told);
    if (year !== null && !this.#years.has(group)) this.#years.set(group, year);
  }

  #areOfOneYear(group: Group, told: Told): boolean {
    const known = this.#years.get(group);
    const year = yearOf(told);
    return known === undefined || year === null || known === year;
  }

  /** The same parties may have concluded agreements on other matters, or in other years. */
  #ofSameParties(told: Told): Group | null {
    if (told.parties.length === 0) return null;
    const groups = this.#byParties.get(partiesKey(told))?.slice(-mostOfOneList) ?? [];
    return (
      groups.findLast((group) => this.#areOfOneYear(group, told) && !this.#isOfOtherSubject(group[0], told)) ?? null
    );
  }

  /** "The memorandum will open new avenues": the one that was named last. */
  #retold(told: Told): Group | null {
    if (!told.isKnown) return null;
    for (const group of this.all.slice(-mostOfOneList).reverse()) {
      const [first] = group;
      if (told.sentence.index - (group.at(-1) ?? first).sentence.index > farthestRetelling) continue;
      if (first.kind !== told.kind || !this.#areOfOneYear(group, told)) continue;
      const isShort = !hasSubject(this.#tokens, told.name) || this.#printed(first) === this.#printed(told);
      const shares = told.parties.some(({ name }) => first.parties.some((other) => other.name === name));
      if (isShort && (told.parties.length < 2 || !told.isSure || shares)) return group;
    }
    return null;
  }

  #isOfOtherSubject(one: Told, other: Told): boolean {
    return (
      !other.isKnown &&
      hasSubject(this.#tokens, one.name) &&
      hasSubject(this.#tokens, other.name) &&
      this.#printed(one) !== this.#printed(other)
    );
  }

  #printed({ name: { from, to } }: Told): string {
    return printedOf(this.#tokens, from, to).toLowerCase();
  }
}

const partiesKey = ({ kind, parties }: Told): string => [kind, ...parties.map(({ name }) => name).sort()].join("\n");

const yearOf = ({ time }: Told): string | null => time?.first.slice(0, 4) ?? null;

/** Two who concluded it, or one and a verb. */
const isWorth = ({ parties, conclusion, isBetween }: Told): boolean =>
  parties.length > 1 || (parties.length === 1 && conclusion !== null && !isBetween);
