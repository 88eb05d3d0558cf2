import { wordsOf } from "../../vocabulary/words-of.js";

/** What stands behind a number that counts or weighs something: "1927 kg" names no year. */
export const measuredNouns: ReadonlySet<string> = wordsOf(
  `kg kgs kilograms kilogrammes kilos kilo grams grammes g tons tonnes tonne ton percent % per metric million billion thousand hectares tablets pills km miles people persons
  cases pounds lbs litres liters`,
);

/** What drugs are weighed or counted in, before "of" or right before the drug. */
export const drugMeasures: ReadonlySet<string> = wordsOf(
  "kg kgs kilograms kilos grams tons tonnes tablets pills pounds ounces packets doses g",
);

/** What a percentage may begin with behind its number. */
export const percentStarters: ReadonlySet<string> = wordsOf("% per - percent pct percents percentage");

/** Words for a percentage. */
export const percentWords: ReadonlySet<string> = wordsOf("percent pct percents percentage");

/** Units of mass that are printed with a full stop: "25 lbs. of heroin". */
export const abbreviatedMasses: ReadonlySet<string> = wordsOf("kg kgs lb lbs oz gr gm gms g mg t mt");
