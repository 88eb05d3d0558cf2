import type { EventKind } from "../../vocabulary/event-kinds.js";
import { wordsOf } from "../../vocabulary/words-of.js";

/** What events do, and what is done with them. */
export const eventVerbs: ReadonlySet<string> = wordsOf(
  `held hosted hosts host hosting took take takes opened opens kicked convened attended attending launched organized organised concluded began begun
  started conducted carried ended participated gathered met chaired addressed addressing completed staged closed inaugurated ran dubbed codenamed
  finished wrapped brought`,
);

/** "dubbed “Channel”". */
export const dubbingWords: ReadonlySet<string> = wordsOf("dubbed codenamed named called");

/** What has a name such as “Channel”. */
export const operationNouns: ReadonlySet<string> = wordsOf("operation exercise campaign");

/** Small words inside the name of an operation. */
export const smallWordsOfNames: ReadonlySet<string> = wordsOf("of the and");

/** Words in small letters before the name of an event. */
export const endsOfEventName: ReadonlySet<string> = wordsOf(
  `the a an this that its their his her in at of on for to and during by with from was were is has have held attended hosted after under following first
  also as day days week hour chaired addressed opened told said organized organised launched conducted regular another joint hold holds holding annual
  annually regular periodic`,
);

/** Words with a capital at the beginning of a sentence, before the name of an event. */
export const openersOfEventName: ReadonlySet<string> = wordsOf("In At On During The A An This That After Of And");

/** "a seminar titled “…”". */
export const titlingWords: ReadonlySet<string> = wordsOf("titled entitled called named themed");

/** What leads from the noun of an event to its subject. */
export const eventSubjectLeads: ReadonlySet<string> = wordsOf(
  "of on for between against with to marking dedicated devoted commemorating",
);

/** Words in small letters behind the subject of an event. */
export const endsOfEventSubject: ReadonlySet<string> = wordsOf(
  "was were is are has have had will would that which who where during said from at by under as while may might can could should must shall",
);

/** Small words that no name of an event ends in. */
export const looseEndsOfEvent: ReadonlySet<string> = wordsOf("of on for between against with to the in and");

/** "the capital Dushanbe", "the port Hamburg". */
export const townNouns: ReadonlySet<string> = wordsOf("capital city town port");

/** Nouns of events by their kind. */
export const eventNouns: readonly (readonly [string, EventKind])[] = [
  ["press conference", "press_conference"], ["news conference", "press_conference"], ["press briefing", "press_conference"], ["briefing", "press_conference"],
  ["working group", "meeting"], ["working group meeting", "meeting"], ["meeting", "meeting"], ["session", "meeting"], ["summit", "meeting"], ["talks", "meeting"], ["consultations", "meeting"],
  ["round table", "meeting"], ["roundtable", "meeting"], ["dialogue", "meeting"], ["assembly", "meeting"], ["conference", "conference"], ["congress", "conference"], ["forum", "conference"],
  ["symposium", "symposium"], ["seminar", "symposium"], ["workshop", "workshop"], ["ceremony", "ceremony"], ["operation", "operation"], ["exercise", "exercise"], ["exercises", "exercise"],
  ["drill", "exercise"], ["visit", "visit"], ["mission", "visit"], ["campaign", "operation"],
]; // prettier-ignore

/** "the meeting participants", "the working group members": not the meeting itself. */
export const partsOfEvents: ReadonlySet<string> = wordsOf(
  "participants participant members member agenda hall room point points officers officer area",
);

/** Behind the noun of an event they say that it took place, or what for. */
export const eventParticiples: ReadonlySet<string> = wordsOf(
  "held organized organised hosted attended convened marking dedicated devoted commemorating",
);

/** "The ceremony took place", "the meeting, held in Almaty": the event itself is told of. */
export const takingPlace: ReadonlySet<string> = wordsOf(
  "held took attended opened ended began concluded kicked gathered hosted convened organized organised marked brought closed",
);

/** "told a press conference", "gave a briefing": it took place. */
export const speakingAt: ReadonlySet<string> = wordsOf(
  "told said say says gave held addressed addressing hosted speaking spoke announced stated noted presided attended reported presented",
);

/** "the next meeting", "a meeting is scheduled for May": it has yet to take place. */
export const plannedEvents: ReadonlySet<string> = wordsOf(
  "scheduled planned expected set due slated next upcoming forthcoming future proposed envisaged",
);

/** "may be held": nobody knows whether it will. */
export const eventModals: ReadonlySet<string> = wordsOf("may might can could should must will would shall");

/** Where results of an operation are told, it need not have run: "summed up in Bishkek". */
export const presentingWords: ReadonlySet<string> = wordsOf(
  "summed presented announced discussed told said reported briefing conference met meeting signed arrangement agreement",
);

/** What a name of an operation before the noun does not begin with: "the Anti-Drug operation", "the Inter-Agency operation". */
export const compoundPrefixes: ReadonlySet<string> = wordsOf(
  "anti counter joint multi inter cross non pre post sub trans search air sea north south east west central",
);

/** Before "visit" they make it a verb: "will visit", "did not visit". */
export const beforeInfinitive: ReadonlySet<string> = wordsOf(
  "to will would did not can may might should shall must could and",
);

/** Who visits: "visited CARICC". */
export const visitingVerbs: ReadonlySet<string> = wordsOf("visited visits visiting toured");

/** Nouns of events that end in an s and are one event. */
export const singularEvents: ReadonlySet<string> = wordsOf("talks consultations exercises congress press news");

/** What organizers do with an event. */
export const organizingVerbs: ReadonlySet<string> = wordsOf(
  `launched organized organised hosted convened held conducted arranged facilitated initiated led co-organized staged sponsored carried host hosts
  organize organise organizes organises hold holds mounted gave coordinated`,
);

/** "organized by", "led by". */
export const organizedWords: ReadonlySet<string> = wordsOf(
  `launched organized organised hosted convened held conducted arranged facilitated initiated led co-organized staged sponsored out given coordinated`,
);

/** "during Operation Lynx": what stands behind belongs to the operation. */
export const duringWords: ReadonlySet<string> = wordsOf("during in within under through throughout amid");

/** "in the course of the operation", "results of the operation". */
export const courseNouns: ReadonlySet<string> = wordsOf(
  "course part framework frame frames result results outcome stage phase",
);

/** "as a result of", "in the course of". */
export const courseLeads: ReadonlySet<string> = wordsOf("as a the in within one main first");

/** Between "during" and the name of an operation nothing of these stands. */
export const endsOfLead: ReadonlySet<string> = wordsOf(
  "to for by from with at on and or but that which who was were is are has have had than",
);

/** "During Operation Lynx they learned that 40 kg …": behind these nothing belongs to the operation. */
export const endsOfOperationClause: ReadonlySet<string> = wordsOf("that but while which whereas after ;");

/** "40 kg were seized, but in Operation Lynx …": before the operation they end what it says of a figure. */
export const endsOfFigureClause: ReadonlySet<string> = wordsOf("but while whereas after ;");

/** "led to Operation Lynx", "by Operation Lynx": what follows is not said of it. */
export const objectLeads: ReadonlySet<string> = wordsOf("to by with for against");

/** Before such words they set what follows apart from the operation: "more than in Operation Lynx". */
export const contrastingWords: ReadonlySet<string> = wordsOf(
  "than as like unlike not outside except before after since",
);

/** What an operation does to bring a figure about: "led to", "resulted in", "yielded". */
export const yieldingVerbs: ReadonlySet<string> = wordsOf(
  `led resulted yielded netted brought produced ended saw secured uncovered took seized removed disrupted dismantled intercepted recovered
  involved united mobilised mobilized deployed gathered`,
);

/** "the operation's haul". */
export const resultNouns: ReadonlySet<string> = wordsOf("results result haul hauls seizures seizure yield outcome");

/** What began again behind the name of an event: "Operation Lynx was preceded by a raid, which led to …". */
export const otherOccasions: ReadonlySet<string> = wordsOf(
  "before after preceded followed preceding following prompted triggered launched while whereas but",
);

/** "this included 5 kg", "of these, 5 kg": parts of what the sentence before adds up. */
export const partLeads: readonly string[] = [
  "this included", "these included", "they included", "it included", "the haul included", "the seizures included",
  "of this", "of these", "of them", "of that", "of the total", "of this amount", "among them", "among these",
]; // prettier-ignore

/** "a second operation", "other operations": not the one that was named. */
export const otherOnes: ReadonlySet<string> = wordsOf("a an another other separate second similar earlier previous");

/** Who takes part in a meeting is counted before these: "200 experts attended". */
export const attendingVerbs: ReadonlySet<string> = wordsOf("attended attending joined addressed chaired opened");

/** "attended by", "chaired by": who stands behind was there. */
export const attendedWords: ReadonlySet<string> = wordsOf("attended chaired opened addressed moderated");

/** "took part in", "participated in", "spoke at". */
export const participatingVerbs: ReadonlySet<string> = wordsOf(
  "part participated participating participate participants spoke speaking gathered met assembled",
);

/** "the conference brought together 200 experts". */
export const gatheringVerbs: ReadonlySet<string> = wordsOf(
  "gathered brought united attracted drew involved hosted welcomed included",
);

/** "according to the host, …". */
export const hostNouns: ReadonlySet<string> = wordsOf("host organizer organiser");

/** "leaders from 18 countries". */
export const representedStates: ReadonlySet<string> = wordsOf("countries states nations");
