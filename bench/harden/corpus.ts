import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface CorpusSize {
  readonly documents: number;
  /** Rows of a table beside the documents; none when 0. */
  readonly rows?: number;
  readonly seed: number;
  /** Added to every figure, so that two generations of one corpus differ in every value. */
  readonly generation?: number;
}

/** A file of a corpus: its name and what it holds. */
export type CorpusFile = readonly [name: string, text: string];

/** Numbers from 0 to 1, the same for the same seed: Mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const countries = [
  ["Tajikistan", "Dushanbe"],
  ["Kazakhstan", "Astana"],
  ["Kyrgyzstan", "Bishkek"],
  ["Uzbekistan", "Tashkent"],
  ["China", "Beijing"],
  ["Russia", "Moscow"],
  ["India", "New Delhi"],
  ["Pakistan", "Islamabad"],
  ["Iran", "Tehran"],
  ["Turkey", "Ankara"],
  ["Belarus", "Minsk"],
  ["Armenia", "Yerevan"],
  ["Mongolia", "Ulaanbaatar"],
  ["Azerbaijan", "Baku"],
  ["Georgia", "Tbilisi"],
  ["Thailand", "Bangkok"],
  ["Viet Nam", "Hanoi"],
  ["Myanmar", "Naypyidaw"],
  ["Cambodia", "Phnom Penh"],
  ["Malaysia", "Kuala Lumpur"],
  ["Indonesia", "Jakarta"],
  ["Nepal", "Kathmandu"],
  ["Sri Lanka", "Colombo"],
  ["Bangladesh", "Dhaka"],
  ["Egypt", "Cairo"],
  ["Kenya", "Nairobi"],
  ["Spain", "Madrid"],
  ["France", "Paris"],
  ["Italy", "Rome"],
  ["Germany", "Berlin"],
] as const;
const bodies = [
  "Drug Control Agency",
  "Customs Service",
  "Interior Ministry",
  "Border Service",
  "Federal Police",
  "Narcotics Control Bureau",
] as const;
const substances = ["heroin", "opium", "hashish", "marijuana", "cocaine", "methamphetamine"] as const;
const topics = ["precursor control", "risk profiling", "forensic analysis", "controlled delivery", "cargo inspection"];
const syllables = ["zor", "vel", "mak", "tul", "bren", "dax", "quil", "fen", "gov", "lum", "pex", "nar", "sil", "yot"];

/** A person that nobody is: two words without a meaning, the same for the same number. */
export function inventedPerson(index: number): string {
  const word = (number: number): string => {
    const [first = "", second = ""] = [number, Math.floor(number / syllables.length)].map(
      (place) => syllables[place % syllables.length] ?? "",
    );
    return `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}`;
  };
  return `${word(index * 5 + 3)} ${word(index * 11 + 17)}`;
}

const inThousands = (number: number): string => number.toLocaleString("en");

function documentOf(index: number, size: CorpusSize): CorpusFile {
  const random = randomNumbers(size.seed * 1_000_003 + index);
  const below = (limit: number): number => Math.floor(random() * limit);
  const generation = size.generation ?? 0;
  // Country, body and year are another triple in every document, so that its figures are records of their own.
  const [country, city] = countries[index % countries.length] ?? countries[0];
  const body = bodies[Math.floor(index / countries.length) % bodies.length] ?? bodies[0];
  const year = 2000 + (Math.floor(index / (countries.length * bodies.length)) % 24);
  const [partner] = countries[(index + 7) % countries.length] ?? countries[0];
  const kilograms = substances.map(() => 100 + below(90_000) + generation);
  const figures = substances.map((substance, place) => `${inThousands(kilograms[place] ?? 0)} kg of ${substance}`);
  const director = inventedPerson(index);
  const day = 1 + below(27);
  const topic = topics[index % topics.length] ?? "";
  const paragraphs = [
    `In ${year} the ${body} of ${country} seized ${figures.slice(0, -1).join(", ")} and ${figures.at(-1) ?? ""}. ` +
      `In the same year the ${body} of ${country} handled ${inThousands(1000 + below(9000) + generation)} drug cases.`,
    `"The work of ${year} will go on with ${partner}," said ${director}, director of the ${body} of ${country}. ` +
      `From ${day} to ${day + 1} March ${year} the ${body} of ${country} held a workshop on ${topic} in ${city}, ${country}.`,
  ];
  if (index % 3 === 0)
    paragraphs.push(
      `The United Nations Office on Drugs and Crime (UNODC) trained ${20 + below(40)} officers of the ${body} of ${country} in ${topic} in ${city} in June ${year}.`,
    );
  if (index % 4 === 0)
    paragraphs.push(
      `On ${day} May ${year} ${country} and ${partner} signed an agreement on drug control cooperation in ${city}.`,
    );
  if (index % 5 === 0)
    paragraphs.push(
      `Drugs made abroad were ${(10 + random() * 80).toFixed(1)} percent of all that was seized in ${country} in ${year}.`,
    );
  const frontMatter = [
    `title: ${body} of ${country}, results of ${year}`,
    `publisher: Press office ${index % 40}`,
    `publishedOn: "${year + 1}-02-${String(day).padStart(2, "0")}"`,
    "language: en",
    "licence: made up for measurements, no source",
  ];
  return [
    `report-${String(index).padStart(5, "0")}.md`,
    `---\n${frontMatter.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`,
  ];
}

function tableOf(size: CorpusSize): CorpusFile[] {
  const random = randomNumbers(size.seed);
  const rows = Array.from({ length: size.rows ?? 0 }, (_each, index) => {
    const [country] = countries[index % countries.length] ?? countries[0];
    const substance = substances[Math.floor(index / countries.length) % substances.length] ?? "";
    const year = 1950 + Math.floor(index / (countries.length * substances.length));
    return `${country},${substance},${year},${Math.floor(random() * 90_000) + (size.generation ?? 0)}`;
  });
  if (rows.length === 0) return [];
  const csv = `country,substance,year,kilograms\n${rows.join("\n")}\n`;
  const metadata = Object.entries({ title: "A table of seizures", publisher: "Press office 0", publishedOn: "2025" })
    .map(([name, value]) => `  ${name}: { value: "${value}", basis: "made up for measurements" }\n`)
    .join("");
  const sidecar =
    `document:\n${metadata}sha256: ${createHash("sha256").update(csv).digest("hex")}\n` +
    "table:\n  type: SeizureStat\n  status: confirmed\n  columns:\n    country: country\n    substance: substance\n" +
    "    year: [from, to]\n    kilograms: massKg\n  fields:\n    scope: aggregate\n";
  return [
    ["table.csv", csv],
    ["table.facts.yaml", sidecar],
  ];
}

/** Documents in plain words that the reading program understands, about six seizure figures each. */
export const corpusOf = (size: CorpusSize): CorpusFile[] => [
  ...Array.from({ length: size.documents }, (_each, index) => documentOf(index, size)),
  ...tableOf(size),
];

export function writeCorpus(folder: string, size: CorpusSize): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of corpusOf(size)) writeFileSync(join(folder, name), text);
}
