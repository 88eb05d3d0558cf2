import { type ExtractedFact } from "../../facts/extraction.js";
import type { PersonMention } from "../../recognition/people.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span } from "../../recognition/token.js";
import { newFact, newValue } from "../new-fact.js";
import type { PeopleInText, Person } from "../setting/people-in-text.js";
import type { Setting } from "../setting.js";
import { tenureOf } from "./tenure.js";

/** "Rashid Alimov, Secretary-General of SCO": each person with a public role once, and once more for another title. */
export function readOfficials({ reading, people, modality }: Setting): ExtractedFact[] {
  const slips = misspellings(reading, people);
  const timesAround = new Map(reading.sentences.flatMap(({ people, times }) => people.map((each) => [each, times])));
  return people.everyone.flatMap((person) =>
    // "Ann Ray is not the director"
    differing(person.mentions.filter((mention) => !modality.hasCue(mention))).map((mention, index) => {
      const slip = index === 0 ? slips.get(person) : undefined;
      const { organization, organizationSpan, country } = mention;
      const officeCountry = organization === null ? country : organization.country;
      return newFact(reading, {
        type: "Official",
        rule: `official/${mention.case}`,
        isSure: isSure(mention),
        quote: mention,
        fields: {
          name: newValue(person.name, mention.nameSpan, "words"),
          title:
            mention.title === null || mention.case === "heads-body"
              ? null
              : newValue(mention.title, mention.titleSpan, "words"),
          organization: organization === null ? null : newValue(organization.name, organizationSpan, "words"),
          // Whoever acts for a body acts for the country that the text gives the body.
          country: officeCountry === null ? null : newValue(officeCountry.code, officeCountry, "country/iso-3166-1"),
          aliases:
            slip === undefined ? null : newValue([reading.text.slice(slip.start, slip.end)], slip, "official/misspelt"),
          ...tenureOf(reading, timesAround.get(mention) ?? [], mention),
        },
      });
    }),
  );
}

const isSure = ({ name, case: how, organization, title }: PersonMention): boolean =>
  name.includes(" ") &&
  (how === "title-before" || how === "title-after"
    ? organization !== null || /\s|^[A-Z]/.test(title ?? "")
    : how !== "rank");

/** The first mention, and later ones that give another title or body. */
function differing(mentions: readonly PersonMention[]): PersonMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ title, organization }, index) => {
    const key = `${title?.toLowerCase() ?? ""}\n${organization?.name ?? ""}`;
    const isNew = !seen.has(key) && (index === 0 || (title !== null && organization !== null));
    seen.add(key);
    return isNew;
  });
}

const isOfName = ({ people, organizations, countries }: SentenceReading, at: number): boolean =>
  [people, organizations, countries].some((mentions) => isInside(mentions, at));

/** Capital words that are one letter away from a last name and nothing else: "Alomov". */
function misspellings({ tokens, sentences }: Reading, people: PeopleInText): Map<Person, Span> {
  const found = new Map<Person, Span>();
  if (people.everyone.length === 0) return found;
  // Most words come often and are nobody's name: each is compared once.
  const otherWords = new Set<string>();
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" || !token.capital || otherWords.has(token.text)) continue;
      const person = people.find(token.text) === null ? people.findMisspelt(token.text) : null;
      if (person === null) otherWords.add(token.text);
      if (person === null || found.has(person)) continue;
      if (!isOfName(sentence, at)) found.set(person, { from: at, to: at + 1, start: token.start, end: token.end });
    }
  }
  return found;
}
