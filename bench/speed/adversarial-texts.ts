import countries from "i18n-iso-countries";

/** Makes a text of the kind in the length that is asked for. */
export type TextOf = (length: number) => string;

const repeated =
  (unit: string, opening = ""): TextOf =>
  (length) =>
    (opening + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);

/** Parts that differ, each made of its number. */
const numbered =
  (part: (index: number) => string, opening = ""): TextOf =>
  (length) => {
    const parts = [opening];
    let total = opening.length;
    for (let index = 0; total < length; index += 1) {
      const next = part(index);
      parts.push(next);
      total += next.length;
    }
    return parts.join("").slice(0, length);
  };

const cycled = (parts: readonly string[]): ((index: number) => string) => {
  return (index) => parts[index % parts.length] ?? "";
};

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const acronym = (index: number): string =>
  [index, Math.floor(index / 26), Math.floor(index / 676), Math.floor(index / 17_576)]
    .map((each) => capitals.charAt(each % 26))
    .join("");
const syllables = "bcdfghklmnprstvz"
  .split("")
  .flatMap((consonant) => ["a", "e", "i", "o", "u"].map((vowel) => consonant + vowel));
/** A word of its own for every number: "Gilobu". */
const word = (index: number): string => {
  const [first = "", ...rest] = [index, Math.floor(index / 80), Math.floor(index / 6400)].map(
    (each) => syllables[each % 80] ?? "",
  );
  return first.charAt(0).toUpperCase() + first.slice(1) + rest.join("");
};

const countryNames = Object.values(countries.getNames("en", { select: "official" }));
const country = cycled(countryNames);
const substance = cycled([
  "heroin",
  "opium",
  "hashish",
  "cannabis",
  "marijuana",
  "cocaine",
  "methamphetamine",
  "amphetamine",
  "MDMA",
  "morphine",
  "ecstasy",
  "precursors",
  "acetic anhydride",
  "poppy straw",
  "raw opium",
  "drugs",
]);
const title = cycled(["Director", "Minister of the Interior", "Deputy Head", "Secretary-General", "Col.", "spokesman"]);
const month = cycled(
  "January February March April May June July August September October November December".split(" "),
);

/** Texts that make a careless pattern try again at every character, or a careless rule look at every pair. */
export const adversarialTexts: Readonly<Record<string, TextOf>> = {
  "tons of tons of": repeated("tons of ", "181 "),
  "181 tons of 181 tons of": repeated("181 tons of "),
  "1,000,000,": repeated("000,", "1,"),
  "one number of a million digits": repeated("1"),
  "1.1.1.1": repeated("1."),
  "1 000 000 000": repeated("000 ", "1 "),
  "Ministry Of The Of The": repeated("Of The ", "Ministry "),
  "Ministry of Ministry of": repeated("Ministry of "),
  "CAPITALS IN A ROW": repeated("CAPITALS IN A ROW "),
  "Capitals In A Row": repeated("Drug Control Agency "),
  "a line of a million letters": repeated("a"),
  "a line of a million capitals": repeated("A"),
  "a sentence without an end": repeated("police seized some drugs in the region and "),
  spaces: repeated(" "),
  "line ends": repeated("\n"),
  "line ends and spaces": repeated("\n  "),
  "unclosed quotation marks": repeated("“he said that drugs "),
  "unclosed straight quotation marks": repeated('the agency\'s "drugs" are "'),
  "one unclosed quotation": repeated("the drugs were seized. ", "He said: “"),
  "opening quotation marks": repeated("“"),
  "closing quotation marks": repeated("”"),
  "straight quotation marks": repeated('"'),
  "one clause": repeated("seized 12 kg of heroin and "),
  "one officer, over and over": repeated(
    "Director John Smith of the Agency met. The spokesman said that he had seized nothing. ",
  ),
  "agreements, then trainings": numbered(
    (index) =>
      `${country(index)} and ${country(index * 7 + 1)} signed an agreement. ${index + 2} officers completed a training course. `,
  ),
  apostrophes: repeated("' ' ’ ’"),
  "nested brackets": repeated("(a "),
  "nested brackets without words": repeated("([{"),
  "opened and closed brackets": repeated("(a) [b] "),
  "and and and": repeated("and "),
  commas: repeated(", "),
  "of of of": repeated("of "),
  "from 2011 to from 2011 to": repeated("from 2011 to "),
  "thousands of acronyms": numbered((index) => `(${acronym(index)}) `),
  "organizations with acronyms": numbered((index) => `${word(index)} Drug Control Agency (${acronym(index)}) and `),
  "organizations, then their acronyms": numbered((index) =>
    index % 2 === 0
      ? `The ${word(index)} Control Agency (${acronym(index)}) met. `
      : `${acronym(index - 1)} seized ${index} kg of heroin. `,
  ),
  "May 2019 May 2019": repeated("May 2019 "),
  "months and years": numbered((index) => `${month(index)} ${1990 + (index % 40)} `),
  "days to days": numbered((index) => `from ${1 + (index % 28)} to ${month(index)} `),
  "A. B. C. D.": numbered((index) => `${capitals.charAt(index % 26)}. `),
  "Mr. Mr. Mr.": repeated("Mr. "),
  hyphens: repeated("-"),
  "a-b-c-d": repeated("anti-drug-"),
  dashes: repeated("– "),
  "said said said": repeated("said "),
  "he said, she said": numbered((index) => `“We seized ${index} kg,” ${word(index)} said. `),
  "combining marks": repeated("\u0301", "a"),
  "letters with combining marks": repeated("a\u0301\u0323"),
  "lone surrogates": repeated("\ud83d"),
  "lone surrogates in words": repeated("a\udc00b \ud800"),
  "lists of countries": numbered((index) => `${country(index)}, `),
  "countries with and": numbered((index) => `${country(index)} and `),
  "lists of substances": numbered((index) => `${substance(index)}, `),
  "masses of substances": numbered((index) => `${index + 1} kg of ${substance(index)}, `, "Police seized "),
  "lists of names": numbered((index) => `${word(index)} ${word(index * 7 + 3)}, `),
  "distinct persons with titles": numbered(
    (index) => `${title(index)} ${word(index)} ${word(index * 7 + 3)} met the ${title(index + 1)}. `,
  ),
  "persons, then their last names": numbered(
    (index) =>
      `${word(index)} ${word(index * 7 + 3)}, ${title(index)} of the agency, spoke. ${word(index * 7 + 3)} said so. `,
  ),
  "one-word lines": numbered((index) => `${word(index)}\n`),
  bullets: repeated("\n• "),
  "bullets with facts": numbered((index) => `- ${country(index)}: ${index} kg of ${substance(index)}\n`),
  respectively: numbered(
    (index) => `${index} kg, ${index + 1} kg and ${index + 2} kg of ${substance(index)} and opium respectively, `,
  ),
  "one list with respectively": numbered((index) => `${index} kg and `, "Respectively "),
  "it it it": repeated("it "),
  "it seized": numbered((index) => `It seized ${index} kg of heroin. `),
  "the agency": repeated("the agency "),
  "the agency seized": numbered((index) => `The agency seized ${index} kg of opium in ${1990 + (index % 30)}. `),
  events: numbered((index) => `The ${index}th meeting on drugs was held in ${country(index)} on ${month(index)} 5. `),
  "not not not": repeated("not "),
  "did not seize": numbered((index) => `did not seize ${index} kg of ${substance(index)} and `),
  "numbers only": numbered((index) => `${index * 7} `),
  "figures with decimals": numbered((index) => `${index}.${index % 10}, `),
  "dates only": numbered((index) => `${1 + (index % 28)} ${month(index)} ${1990 + (index % 30)} `),
  "dates of figures": numbered((index) => `${1990 + (index % 30)}-0${1 + (index % 9)}-1${index % 10} `),
  "question after question": numbered((index) => `Did police seize ${index} kg of ${substance(index)}? `),
  "untrue reports": numbered((index) => `Reports that police seized ${index} kg of ${substance(index)} are false. `),
  "a paragraph for each country": numbered(
    (index) =>
      `Police in ${country(index)} seized ${index} kg of ${substance(index)} on ${1 + (index % 28)} ${month(index)}.\n\n`,
  ),
  "a list of seizures": numbered((index) => `• ${index} kg of ${substance(index)}, seized in ${country(index)}\n`),
  "figures in brackets": numbered((index) => `${country(index)} (${index} kg of ${substance(index)}), `),
  "one operation, over and over": numbered((index) => `Operation Lynx seized ${index} kg. The operation ended. `),
  "agreements of two states": numbered(
    (index) => `Norway and Ghana signed a memorandum in ${1000 + (index % 8999)}, and an agreement. `,
  ),
  "shares of shares": numbered((index) => `${index % 100} percent of ${substance(index)}, or `),
};
