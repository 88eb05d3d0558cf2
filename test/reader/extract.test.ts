import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { longestQuote, type Passage } from "../../src/documents/passage.js";
import { extract } from "../../src/reader/read.js";
import type { Extraction } from "../../src/facts/extraction.js";
import { readingOf } from "./reading-of.js";

const undated = { publishedOn: null, publisher: null };

const passagesOf = ({ facts, unexplained }: Extraction): readonly Passage[] => [
  ...facts.flatMap(({ passages, evidence }) => [
    ...passages,
    ...[...evidence.values()].flatMap((grounds) => grounds.passages),
  ]),
  ...unexplained,
];

/** Whether a place of the text stands between the halves of a surrogate pair. */
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** What is wrong with the passages of an extraction. */
const faultsOf = (text: string, extraction: Extraction): readonly Passage[] =>
  passagesOf(extraction).filter(
    ({ quote, start, end }) =>
      quote.trim() === "" ||
      quote.length >= longestQuote ||
      text.slice(start, end) !== quote ||
      splitsPair(text, start) ||
      splitsPair(text, end),
  );

describe("whatever the text", () => {
  const publication = fc.record({
    publishedOn: fc.constantFrom(null, "2018-11-15", "2018-11", "2018"),
    publisher: fc.constantFrom(null, "Xinhua", "U.S. Department of Justice"),
  });
  const fragments = [
    "Police in Nepal",
    "the customs of Laos and Thailand",
    "the Baltic Narcotics Observatory (BNO)",
    "UNODC",
    "which were seized by",
    "seizures of",
    "seized 14 kg of heroin, 1.6 million tablets of ecstasy and",
    "in total over 2 tons of hashish were confiscated, or 38 percent of all seizures in Asia,",
    "produced",
    "12 kg and 500 g",
    "1.6 million tablets",
    "between 5 and 7 percent of all",
    "tons",
    "heroin",
    "the same amount of opium",
    "the deadly drug",
    "respectively",
    "on Tuesday",
    "from 2011 to 2017",
    "compared to the same period of the previous year",
    "at a three-day meeting of the agencies in Beijing",
    "ten training courses for 200 officers",
    "an agreement signed between China and Laos in 2006",
    "said Arvo Tamm, director of the Estonian Drug Bureau",
    "he added that",
    "according to statistics",
    "“",
    "”",
    '"',
    "`",
    "''",
    "«",
    "(",
    ")",
    ", ",
    ". ",
    ": ",
    "\n",
    "\r\n",
    "\n\n",
    "\n- ",
    "\n• ",
    "e\u0301",
    "\u0301",
    "👍",
    "\ud83d",
    "\ude00",
    "\u202b",
    "مرحبا بكم",
    "\0",
    "%",
    "$",
    "-",
  ];
  const mixture = fc
    .tuple(fc.array(fc.constantFrom(...fragments), { maxLength: 30, size: "max" }), fc.constantFrom(" ", ""))
    .map(([parts, gap]) => parts.join(gap));

  test.each([
    ["a mixture of meaningful fragments", mixture],
    ["any characters", fc.string({ unit: "binary", maxLength: 300, size: "max" })],
    [
      "any code units",
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    ],
  ])("%s: every passage is proved, every fact is allowed, twice is the same", (_, texts) => {
    fc.assert(
      fc.property(texts, publication, (text, published) => {
        const extraction = extract(text, published);
        expect(faultsOf(text, extraction)).toEqual([]);
        expect(extract(text, published)).toEqual(extraction);
        const { publishedOn, publisher } = published;
        const metadata = { publishedOn: publishedOn ?? undefined, publisher: publisher ?? undefined };
        const { facts } = readingOf(text, metadata);
        // A word that a line end divides is read whole when a document is loaded.
        if (!/\u00ad|-\r?\n/u.test(text)) expect(facts).toHaveLength(extraction.facts.length);
      }),
      { numRuns: 250 },
    );
  });
});

/** Each fact as its type and the value that says most. */
const read = (text: string): string[] =>
  readingOf(text).facts.map(({ written: { type, fields } }) =>
    [type, String(fields.massKg ?? fields.iso2 ?? fields.name ?? fields.text ?? fields.value)].join(" "),
  );

describe("odd texts", () => {
  test.each([
    ["nothing", "", []],
    ["blanks", " \n\t\u00a0\u3000\ufeff", []],
    ["NUL characters", "Police in Nepal seized 25\0 kg of heroin.\0", ["Country NP", "SeizureStat 25"]],
    ["lone surrogates", "\ud83d Police in Nepal seized 25 kg of heroin. \udc00", ["Country NP", "SeizureStat 25"]],
    ["marks of direction", "\u202bPolice in Nepal seized 25 kg of heroin.\u202c", ["Country NP", "SeizureStat 25"]],
    ["a byte order mark", "\ufeffPolice in Nepal seized 25 kg of heroin.", ["Country NP", "SeizureStat 25"]],
    ["combining marks", "Police in Népal seized 25 kg of heroïn.", ["Country NP", "SeizureStat 25"]],
    ["old line ends", "Police in Nepal\rseized 25 kg\rof heroin.", ["Country NP", "SeizureStat 25"]],
    ["only numbers", "12 400 3.5 1,000 99 7/8 2018 12 kg 3.5 tons", []],
    ["only marks", "“”\"'`()[]{}—–-…•·%$€", []],
    [
      "only capitals",
      "POLICE IN NEPAL AND THE CUSTOMS OF NEPAL SEIZED 25 KG OF HEROIN",
      ["Country NP", "SeizureStat 25"],
    ],
    [
      "HTML",
      "<p>Police of the district in <b>Nepal</b> seized 25 kg of heroin which was hidden by the driver.</p><br/>",
      ["Country NP", "SeizureStat 25"],
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["one word", "a".repeat(1_000_000)],
    ["one number", "1".repeat(1_000_000)],
    ["one line of sentences", "Police in Nepal seized 25 kg of heroin. ".repeat(25_000)],
    ["one line without a full stop", "the police of Nepal seized 25 kg of heroin and ".repeat(21_277)],
  ])("a million characters: %s", (_, text) => {
    expect(text.length).toBeGreaterThanOrEqual(1_000_000);
    expect(faultsOf(text, extract(text, undated))).toEqual([]);
  });

  test("a quotation of thousands of characters is cut below 800", () => {
    const text = `“${"The market of the old harbour has moved to the web. ".repeat(60)}” said Arvo Tamm, director of the Estonian Drug Bureau.`;
    const statements = readingOf(text).facts.filter(({ written: { type } }) => type === "Statement");
    expect(statements.map(({ written: { passages } }) => passages[0]?.quote.length)).toEqual([799]);
  });
});

describe("no fact is read out of", () => {
  test.each([
    [
      "Russian",
      "Сотрудники таможни Таджикистана изъяли 25 кг героина 3 мая 2021 года. «Мы продолжим работу», сказал начальник службы.",
    ],
    [
      "German",
      "Der Zoll hat am 3. Mai 2021 in Hamburg 25 kg Heroin beschlagnahmt. „Wir machen weiter“, sagte der Leiter der Behörde, Jens Vogel.",
    ],
    [
      "Spanish",
      "La policía de Perú incautó 25 kg de heroína el 3 de mayo de 2021 en el puerto de Lima. «Seguiremos con los trabajos», dijo el ministro.",
    ],
    [
      "French",
      "La police du Togo a saisi 25 kg de cocaïne le 3 mai 2021 à Lomé. « Nous continuons », a dit le chef de la brigade, sans donner le nom du navire.",
    ],
    ["Persian", "پلیس ایران در ۳ مه ۲۰۲۱ مقدار ۲۵ کیلوگرم هروئین کشف کرد."],
    ["Chinese", "2021年5月3日，云南警方查获海洛因25公斤，抓获嫌疑人12名。"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

test("the numbers that no fact accounts for are listed, those of facts and dates are not", () => {
  const text =
    "Police in Nepal seized 25 kg of heroin on 3 May 2021. The boat had 2 masts and a crate numbered 14,871.";
  const { facts, unexplained } = extract(text, undated);
  expect(facts.map(({ type }) => type)).toEqual(["Country", "SeizureStat", "Statistic"]);
  expect(unexplained.map(({ quote }) => quote)).toEqual(["14,871"]);
});
