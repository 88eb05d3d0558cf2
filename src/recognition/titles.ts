import { ranks, titles } from "../vocabulary/titles.js";
import { Phrases } from "./phrases.js";

export const titlePhrases = new Phrases(titles.map((title) => [title, title] as const));
export const rankPhrases = new Phrases(ranks.map((rank) => [rank, rank] as const));
