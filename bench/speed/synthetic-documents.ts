import { randomNumbers } from "../random.js";
import { plainText } from "../../src/documents/formats/plain-text.js";
import type { SourceDocument } from "../../src/documents/read-document.js";
import { whole } from "../../src/documents/source-map.js";
import { sourceTextOf } from "../../src/documents/source-text.js";

const syllables = "bcdfghklmnprstvz"
  .split("")
  .flatMap((consonant) => ["a", "e", "i", "o", "u"].map((vowel) => consonant + vowel));

/** A made-up word of three syllables for each number: 512,000 different ones, their beginnings mixed. */
export function madeUpWord(index: number): string {
  const mixed = (index * 316_423) % syllables.length ** 3;
  return [6400, 80, 1].map((place) => syllables[Math.floor(mixed / place) % 80] ?? "").join("");
}

const madeUpWords = 60_000;

/**
 * Documents of a length, made of sentences of real texts in another order and with other figures, and of made-up words
 * among them, a few of them often and most of them hardly ever, so that there are as many words as in real texts.
 */
export function syntheticDocuments(texts: readonly string[], count: number, length: number): SourceDocument[] {
  const random = randomNumbers();
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length > 30);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, (_each, index) => {
    let text = "";
    while (text.length < length) {
      const sentence = sentences[below(sentences.length)] ?? "";
      const words = Array.from({ length: 4 }, () => madeUpWord(Math.floor(madeUpWords * random() ** 3)));
      text += `${sentence.replace(/\d/g, () => String(below(10)))} ${words.join(" ")}. `;
    }
    text = text.slice(0, length);
    const key = `synthetic-${String(index).padStart(6, "0")}`;
    const metadata = { title: `${madeUpWord(index)} report ${index}`, publishedOn: "2020-06-15" };
    return {
      key,
      digest: key,
      facts: null,
      faults: [],
      ...sourceTextOf(`${key}.txt`, plainText, { source: text, pieces: whole(text), metadata }),
    };
  });
}
