import { passageAt } from "../documents/passage.js";
import type { Extraction } from "../facts/extraction.js";
import { isEnglish } from "../recognition/language.js";
import type { Quantity } from "../recognition/quantities.js";
import type { Publication } from "../recognition/publication.js";
import { readText } from "../recognition/reading.js";
import { rules } from "./rules.js";
import { settingOf } from "./setting.js";
import { Usage } from "./usage.js";

const readers = [...new Set(rules.map(({ read }) => read))];

/** Reads the facts of a text, rule by rule. Pure and deterministic; its time grows linearly with the text. */
export function extract(text: string, publication: Publication): Extraction {
  const reading = readText(text, publication);
  const setting = isEnglish(reading.tokens) ? settingOf(reading) : null;
  const facts = setting === null ? [] : readers.map((read) => read(setting)).flat();
  const usage = setting?.usage ?? new Usage();
  const unexplained = reading.sentences
    .flatMap(({ quantities }) => quantities)
    .filter((quantity) => quantity.isUnread === true || isToExplain(quantity, usage))
    .map(({ core }) => passageAt(text, core.start, core.end));
  return { facts, unexplained };
}

/** "one of the most" counts nothing. */
const isToExplain = (quantity: Quantity, usage: Usage): boolean =>
  !quantity.isName && !usage.has(quantity) && !(quantity.inWords && quantity.value === 1);
