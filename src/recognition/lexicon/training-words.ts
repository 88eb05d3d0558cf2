import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns of trainings, and of what may be one. */
export const trainingNouns: ReadonlySet<string> = wordsOf(
  `course courses training trainings program programs programme programmes workshop workshops seminar seminars webinar webinars session sessions classes
  module modules`,
);

/** The words without which a sentence is not on a training. */
export const trainingWords: ReadonlySet<string> = wordsOf(
  `train trained trains training trainings retrained course courses program programs programme programmes workshop workshops seminar seminars webinar
  webinars session sessions classes module modules`,
);

/** What trainings do, and what is done with them. */
export const trainingVerbs: ReadonlySet<string> = wordsOf(
  `held conducted organized organised completed attended took delivered provided opened hosted concluded ended participated underwent undergo received
  carried trained train gathered launched began runs ran brought offered implemented`,
);

/** "the workshop": the one that was named before. */
export const knownTrainingLeads: ReadonlySet<string> = wordsOf("the this during its");

/** Meetings that are trainings where somebody is counted in them. */
export const countedMeetings: ReadonlySet<string> = wordsOf("workshops workshop seminars seminar webinars webinar");

/** "helping train over 200 experts". */
export const trainVerbs: ReadonlySet<string> = wordsOf("train trained trains");

/** People who are counted beside a training and are not its participants. */
export const notTrained: ReadonlySet<string> = wordsOf("suspects defendants offenders trainers instructors");

/** "training centre", "training of", "training materials": not a training. */
export const notTrainings: ReadonlySet<string> = wordsOf(
  `of centre center academy institute ground base materials material needs equipment facility facilities and ,`,
);

/** Words that make a workshop or programme a training. */
export const teachingWords: ReadonlySet<string> = wordsOf(
  "training train-the-trainer capacity refresher educational study trainers trainer",
);

/** "in the course of", "the main course". */
export const courseOfLeads: ReadonlySet<string> = wordsOf("the of in main");

/** Before the name of a training. */
export const endsOfTrainingName: ReadonlySet<string> = wordsOf(
  `the a an this its in at of for to and by with from was has have held conducted completed attended ten first on during their provided organized
  organised delivered`,
);

/** What leads from the noun of a training to its subject. */
export const trainingSubjectLeads: ReadonlySet<string> = wordsOf("on in for of");

/** Behind the subject of a training. */
export const endsOfTrainingSubject: ReadonlySet<string> = wordsOf(
  "was were which that has have is from at by under helping",
);

/** Small words that no name of a training ends in. */
export const looseEndsOfTraining: ReadonlySet<string> = wordsOf("on in for of the and to");

/** "organized by UNODC". */
export const providedWords: ReadonlySet<string> = wordsOf(
  `organized organised conducted held delivered provided hosted led funded run given offered facilitated supported`,
);

/** "China has held ten courses". */
export const providingVerbs: ReadonlySet<string> = wordsOf(
  "held organized organised conducted delivered provided trained hosted offered ran completed",
);

/** "by Italy for officers from Albania": the providers end before "for". */
export const endsOfProviders: ReadonlySet<string> = wordsOf("for on in at from to during with");

/** Who is trained, beside those that are counted one by one. */
export const trainedForces: ReadonlySet<string> = wordsOf("customs troops militia gendarmerie coastguard");

/** Where the people of "for Afghan police officers from the north" end. */
export const endsOfAudience: ReadonlySet<string> = wordsOf(
  ". , ; : ( ) from in on at by of to with who which that helping under during was were has have is are",
);
