import { wordsOf } from "../../vocabulary/words-of.js";

/** Words that say that something was seized. */
export const seizingWords: ReadonlySet<string> = wordsOf(
  `seized seize seizes seizing seizure seizures confiscated confiscate confiscates confiscating confiscation confiscations intercepted intercept intercepts intercepting
  interception interceptions interdicted interdiction interdictions recovered recover recovering recovery impounded captured netted nabbed uncovered discovered detected found withdrawn withdrew withdraw
  removed haul hauls busted bust expropriated retrieved caught cache yielded surrendered apprehended concealed hidden stashed held contained circulation turnover custody`,
);

/** Words that say that it was grown, made, sold, burned or only meant; a weak one gives way to any word of seizing. */
export const otherWords: ReadonlySet<string> = wordsOf(
  `produced produce produces producing production potential cultivated cultivation manufacture manufactured manufacturing output harvest harvested consumed consumption
  consumes consume flow flows sold sell selling priced cost costs capacity distribute distributing distributed intent destroyed incinerated burned burnt
  destruction incineration eradicated eradication destroy destroys destroying incinerate incinerates incinerating burn burns burning torched dumped disposed disposal crushed flushed ablaze alight bonfire
  consuming smoked injected cooked synthesized synthesised refined grow grows growing planted harvesting cultivate cultivates cultivating needed requires required yield yields supplied estimate estimates estimated threshold exceeding possess possessing traded trade retail grown grew sells eradicating enough`,
);
export const weakOtherWords: ReadonlySet<string> = wordsOf(
  `market markets demand price prices smuggle smuggled smuggling traffic trafficked trafficking transported transporting transports transport carrying carried import imported importing imports export exported exports
  brought brings travel travels travelling crossing crosses enters entering reaches used using transit transited passes passing shipped shipping conspiracy conspired conspiring conspire deliver delivered ordered bought`,
);

/** What tablets and plants are counted in. */
export const countedUnits: ReadonlySet<string> = wordsOf(
  "tablets tablet pills pill plants plant ampoules ampoule doses dose capsules vials seedlings blotters tabs",
);
