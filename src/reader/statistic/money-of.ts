import type { Quantity } from "../../recognition/quantities.js";
import type { Reading } from "../../recognition/reading.js";
import type { CountryOfFigure } from "../setting/country-in-sentence.js";
import { currencyIn } from "../../vocabulary/units.js";

/** The currency of an amount: rupees are Pakistan's where the figure or the whole text is of Pakistan. */
export function moneyOf(
  { tokens }: Pick<Reading, "tokens">,
  named: ReadonlySet<string>,
  { core }: Quantity,
  code: string,
  country: CountryOfFigure | null,
): string {
  const isNamed = tokens.slice(core.from, core.to).some(({ capital, norm }) => capital && norm.length > 2);
  if (isNamed) return code;
  if (country !== null && currencyIn(code, country.code) !== code) return currencyIn(code, country.code);
  // The first two letters of a code are those of the country whose money it is.
  if (named.has(code.slice(0, 2))) return code;
  const others = [...new Set([...named].map((each) => currencyIn(code, each)))].filter((each) => each !== code);
  const [other = code] = others;
  return others.length === 1 ? other : code;
}

/** The countries that a text names, and those of the bodies in it. */
export const countriesIn = ({ sentences }: Pick<Reading, "sentences">): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ countries, organizations }) => [
      ...countries.map(({ code }) => code),
      ...organizations.flatMap(({ organization }) => organization.known?.country ?? []),
    ]),
  );
