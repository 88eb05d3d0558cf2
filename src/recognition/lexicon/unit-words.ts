import { wordsOf } from "../../vocabulary/words-of.js";

/** What stands behind a number that counts or weighs something: "1927 kg" names no year. */
export const measuredNouns: ReadonlySet<string> = wordsOf(
  `kg kgs kilograms kilogrammes kilos kilo grams grammes g tons tonnes tonne ton percent % per metric million billion thousand hectares tablets pills km miles people persons
  cases pounds lbs litres liters`,
);

/** What drugs are weighed or counted in, before "of" or right before the drug. */
export const drugMeasures: ReadonlySet<string> = wordsOf(
  `kg kgs kilograms kilogrammes kilogram kilogramme kilos kilo grams grammes gram tons tonnes ton tonne tablets pills capsules pounds ounces packets packages bags sachets bricks blocks
  doses g`,
);

/** Words before a name in quotation marks: "5 kg of so-called “ice”". */
export const namingLeads: ReadonlySet<string> = wordsOf("so called - so-called");

/** "a ton of", "a kilogram of": units that a single one of is written without a number. */
export const singularMasses: ReadonlySet<string> = wordsOf("ton tonne kilogram kilogramme kilo pound metric quintal");

/** "60,000 dollars a kilogram": what stands before the unit that something is sold by. */
export const priceLeads: ReadonlySet<string> = wordsOf(
  "dollars euros pounds rubles roubles somoni soms tenge yuan rupees dollar euro price prices cost costs sells sold fetches for of",
);

/** What a percentage may begin with behind its number. */
export const percentStarters: ReadonlySet<string> = wordsOf("% per - percent pct percents percentage");

/** Words for a percentage. */
export const percentWords: ReadonlySet<string> = wordsOf("percent pct percents percentage");

/** Units of mass that are printed with a full stop: "25 lbs. of heroin". */
export const abbreviatedMasses: ReadonlySet<string> = wordsOf("kg kgs lb lbs oz gr gm gms g mg t mt");
