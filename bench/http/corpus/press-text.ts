import { around, bodyAt, countries, countryAt, months, personAt } from "./names.js";
import { choicesOf, type CorpusFile, fileName, isoDay, textWith } from "./files.js";

const topics = ["precursor control", "risk profiling", "forensic analysis", "controlled delivery", "cargo inspection"];
const substances = ["heroin", "opium", "hashish", "marijuana", "cocaine", "methamphetamine"];

const grouped = (number: number): string => number.toLocaleString("en");

/** A press text that nobody has reviewed: what is in it, the reading program finds. */
export function pressText(number: number, seed: number): CorpusFile[] {
  const { below, between } = choicesOf(seed, 3, number);
  const { name: body, country } = bodyAt(number);
  const partner = countryAt(number + 7);
  const year = 2022 - (Math.floor(number / countries.length) % 20);
  const figures = substances.map((substance) => `${grouped(between(100, 90_000))} kg of ${substance}`);
  const [day, month] = [between(1, 27), below(12)];
  const topic = around(topics, number);
  const paragraphs = [
    `In ${year} the ${body} seized ${figures.slice(0, -1).join(", ")} and ${figures.at(-1) ?? ""}. In the same year the ${body} handled ${grouped(between(1_000, 9_999))} drug cases.`,
    `"The work of ${year} will go on with ${partner.name}," said ${personAt(900_000 + number)}, director of the ${body}. From ${day} to ${day + 1} ${around(months, month)} ${year} the ${body} held a workshop on ${topic} in ${country.city}, ${country.name}.`,
    `On ${isoDay(year, month + 1, day)
      .slice(8)
      .replace(
        /^0/,
        "",
      )} ${around(months, month + 2)} ${year} police in ${country.name} seized ${between(5, 400)} kg of ${around(substances, number)} near ${country.city}.`,
  ];
  if (number % 3 === 0)
    paragraphs.push(
      `The United Nations Office on Drugs and Crime (UNODC) trained ${between(20, 60)} officers of the ${body} in ${topic} in ${country.city} in June ${year}.`,
    );
  if (number % 4 === 0)
    paragraphs.push(
      `On ${day} May ${year} ${country.name} and ${partner.name} signed an agreement on drug control cooperation in ${country.city}.`,
    );
  if (number % 5 === 0)
    paragraphs.push(
      `Drugs made abroad were ${(between(100, 900) / 10).toFixed(1)} percent of all that was seized in ${country.name} in ${year}.`,
    );
  const source = {
    title: `${body}, results of ${year}`,
    publisher: `Press office ${number % 40}`,
    publishedOn: isoDay(year + 1, 2, day),
  };
  return [[`${fileName("press", number)}.md`, textWith(source, paragraphs)]];
}
