import { phrasesOf, wordsOf } from "../../vocabulary/words-of.js";

/** Words that say that something was seized. */
export const seizingWords: ReadonlySet<string> = wordsOf(
  `seized seize seizes seizing seizure seizures confiscated confiscate confiscates confiscating confiscation confiscations intercepted intercept intercepts intercepting
  interception interceptions interdicted interdiction interdictions recovered recover recovering recovery impounded captured netted nabbed uncovered discovered detected found withdrawn withdrew withdraw
  removed haul hauls busted bust expropriated retrieved caught cache yielded surrendered apprehended concealed hidden stashed held contained circulation turnover custody
  fished pulled unearthed`,
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

/** Several words that say that something was seized. */
export const seizingPhrases: readonly string[] = phrasesOf(
  `laid hands on; laid their hands on; lay hands on; got hold of; came upon; stumbled upon; proved to carry; proved to be carrying; turned out to carry; turned out to be carrying
  found to contain; found to be carrying; found to be hiding; proved to contain; turned out to contain; turned out to hold`,
);

/** "offloaded 2 tons", "brought ashore": of what was seized at sea where the text says so, of a load otherwise. */
export const landingPhrases: readonly string[] = phrasesOf(
  "offloaded; offloads; offloading; offload; unloaded; unloads; unloading; unload; brought ashore; brings ashore; bringing ashore; brought to shore; taken ashore; landed",
);

/** Those who bring to land what they have seized. */
export const landingForces: ReadonlySet<string> = wordsOf(
  "coast cutter navy naval sailors frigate warship destroyer corvette patrol police customs marines guards guard officers",
);

/** "thwarted an attempt to smuggle", "foiled the smuggling of". */
export const thwartingWords: ReadonlySet<string> = wordsOf(
  "thwarted thwarts thwarting thwart foiled foils foiling foil frustrated frustrating averted averting prevented preventing prevents blocked blocking aborted stymied scuttled stopped stopping disrupted",
);

/** What is thwarted. */
export const thwartedDeeds: ReadonlySet<string> = wordsOf(
  "smuggle smuggling traffic trafficking import importing export exporting introduce introducing transport transporting ship move bring deliver transit",
);

/** "was arrested with 3 kg", "caught carrying 3 kg". */
export const arrestingWords: ReadonlySet<string> = wordsOf(
  "arrested detained caught held nabbed apprehended stopped captured intercepted busted",
);

/** Behind them stands what somebody had. */
export const havingWords: ReadonlySet<string> = wordsOf("with carrying possessing having");

/** "Inside were 20 kg": a sentence that begins with where something was found. */
export const insideLeads: ReadonlySet<string> = wordsOf("inside aboard beneath underneath within behind under hidden");

/** "were taken from the tank"; "were taken to the city" is a transport. */
export const takenElsewhere: ReadonlySet<string> = wordsOf("to into by place part for up over on off");

/** Words before a noun of seizing that leave it to others whether it took place: "the alleged seizure". */
export const doubtingAdjectives: ReadonlySet<string> = wordsOf(
  "alleged supposed rumoured rumored purported claimed so-called imaginary fictitious invented",
);

/** "The reported seizure was invented": it did not take place. */
export const inventedWords: ReadonlySet<string> = wordsOf(
  "invented fabricated fictitious staged false untrue hoax fake",
);

/** What tablets and plants are counted in. */
export const countedUnits: ReadonlySet<string> = wordsOf(
  "tablets tablet pills pill plants plant ampoules ampoule doses dose capsules vials seedlings blotters tabs",
);

/** Of these, what is counted are pressed. */
export const tabletNouns: ReadonlySet<string> = wordsOf("tablets tablet pills pill tabs");

/** Drugs of which nobody presses tablets: a figure of tablets that names no drug is of another. */
export const neverTablets: ReadonlySet<string> = wordsOf(
  "hashish cannabis cannabis_herb cannabis_plants cannabis_oil opium poppy_straw heroin cocaine coca_leaf khat drugs_total",
);

/** What drugs are packed in; they are counted where the drug stands beside them: "17,000 slabs of hashish". */
export const drugPackages: ReadonlySet<string> = wordsOf(
  "slabs bricks brick sachets sachet packets packet packages package parcels balloons bags bag blocks bars cakes pellets wraps sticks joints bales plates bottles tins sacks boxes bundles cubes",
);
