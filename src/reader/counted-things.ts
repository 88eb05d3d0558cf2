import type { Quantity } from "../recognition/quantities.js";
import type { SentenceReading } from "../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../recognition/token.js";
import { isOneOf } from "../recognition/words.js";

/** The things that a number counts: "foreign suspects" of "1,927 foreign suspects were arrested". */
export interface CountedThings extends Span {
  /** The noun itself in the plural: `suspects`. */
  readonly noun: string;
  readonly words: string;
}

const stops =
  /^(?:of|in|on|at|from|by|to|for|with|and|or|were|was|are|is|have|has|had|who|that|which|as|than|during|between|under|over|into|but|while|compared|the|this|these|would|will|could|can|may|per|across|since|until|it|he|she|they)$/;

/** The noun phrase behind a number, up to the word that ends it. */
export function countedThings(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { to }: Quantity,
): CountedThings | null {
  let from = to;
  if (tokens[from]?.norm === "of" && isOneOf(tokens[from + 1]?.norm, "the these those our its their his")) from += 2;
  if (tokens[from]?.text === "-" && tokens[from]?.joined === true) return null;
  let end = from;
  let noun: string | null = null;
  while (end < sentence.to && end - from < 7) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind !== "word" && token.text !== "-" && token.text !== '"' && token.text !== "“" && token.text !== "”") ||
      stops.test(token.norm)
    )
      break;
    if (
      token.kind === "word" &&
      /(?:s|people|police|personnel|staff|men|women|children|cattle|media|kilos|accused)$/.test(token.norm) &&
      !/(?:ss|us|is|ous|various|less|serious)$/.test(token.norm)
    ) {
      noun = token.norm;
      end += 1;
      // "drug crimes", "operations officers": the last plural of the phrase is the noun.
      if (!/^(?:s|people|\p{L}+s)$/u.test(tokens[end]?.norm ?? "") || stops.test(tokens[end]?.norm ?? "")) break;
      continue;
    }
    end += 1;
  }
  if (noun === null) return null;
  const span = spanOf(tokens, from, end);
  return { ...span, noun, words: printedOf(tokens, from, end) };
}

const people = new Set(
  "people persons person men women children officers experts participants students specialists officials representatives employees police policemen cadets trainees delegates investigators prosecutors judges personnel staff guards agents attendees practitioners professionals trainers instructors servicemen analysts detectives inspectors leaders members accused smugglers traffickers couriers dealers addicts users patients victims criminals militants foreigners drivers passengers sailors crew wardens soldiers villagers migrants chemists handlers teachers doctors lawyers nurses scientists citizens nationals suspects defendants offenders".split(
    " ",
  ),
);
export const isPeople = (noun: string): boolean => people.has(noun);
