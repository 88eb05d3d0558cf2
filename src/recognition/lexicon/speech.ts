import { wordsOf } from "../../vocabulary/words-of.js";

/** Verbs by which a text reports what somebody says. */
export const speechVerbs: ReadonlySet<string> = wordsOf(
  `said says say told tells added adds noted notes stated states stressed stresses explained explains emphasized emphasised emphasizes emphasises underlined underlines
  underscored underscores highlighted warned warns announced announces declared declares commented comments remarked remarks continued pointed
  reported reports claimed claims recalled recalls confirmed confirms reiterated reiterates acknowledged admitted argued argues observed insisted revealed reaffirmed
  informed assured cautioned urged believes suggested mentioned saying stating adding noting stressing warning observes estimated estimates disclosed quoted asserted echoed`,
);

/** Small words that a person's name may hold: "Khalid bin Walid", "Maria de la Cruz". */
export const nameParticles: ReadonlySet<string> = wordsOf(
  "al bin ibn de da del della di der van von la le el ul ur uz zu dos e y",
);

/** Capital words that are no part of a person's name. */
export const notNames: ReadonlySet<string> = wordsOf(
  `the a an in on at of by for from with to as and or but he she it they we i his her their our this that these those monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december north south east west northern southern eastern western central
  operation channel republic states state kingdom islamic federal national international regional united golden new great middle asia europe africa america eurasia
  pacific atlantic indian european asian african american mr mrs ms dr sir madam according meanwhile however speaking also deputy first special senior chief acting
  court county district city province region street airport port drug drugs narcotics narcotic anti counter security public police customs border law enforcement
  control prevention crime health justice interior internal affairs foreign defence defense finance home military naval heroin cocaine opium cannabis hashish
  methamphetamine memorandum agreement convention protocol strategy action plan report day week year world global nations union attorney general secretary u.s. us uk
  un eu today yesterday last next both all some many most several organized organised special task joint high level field operations mission missions policy enforcement analysis cooperation information department analytical meeting session ministerial conference capacity second third strengthening drafting investigative judicial maritime regional commission embassy legal technical affairs bureau division unit intelligence`,
);
