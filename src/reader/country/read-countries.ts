import { type ExtractedFact } from "../../facts/extraction.js";
import type { CountryMention } from "../../recognition/names.js";
import { newFact, newValue } from "../new-fact.js";
import type { Setting } from "../setting.js";

/** "in Afghanistan", "the Kyrgyz Republic", else "Afghan": each country once, by its first name, or by an adjective if it has none. */
export function readCountries({ reading }: Setting): ExtractedFact[] {
  const first = new Map<string, CountryMention>();
  for (const mention of reading.sentences.flatMap((sentence) => sentence.countries)) {
    const known = first.get(mention.code);
    if (known === undefined || (known.kind === "demonym" && mention.kind === "name")) first.set(mention.code, mention);
  }
  return [...first.values()].map((mention) =>
    newFact(reading, {
      type: "Country",
      rule: `country/${mention.kind}`,
      isSure: true,
      quote: mention,
      fields: { iso2: newValue(mention.code, mention, "country/iso-3166-1") },
    }),
  );
}
