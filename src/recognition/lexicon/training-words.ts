import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns of trainings, and of what may be one. */
export const trainingNouns: ReadonlySet<string> = wordsOf(
  `course courses training trainings program programs programme programmes workshop workshops seminar seminars webinar webinars session sessions class
  classes module modules`,
);

/** The words without which a sentence is not on a training. */
export const trainingWords: ReadonlySet<string> = wordsOf(
  `train trained trains training trainings retrained course courses program programs programme programmes workshop workshops seminar seminars webinar
  webinars session sessions class classes module modules`,
);

/** What trainings do, and what is done with them. */
export const trainingVerbs: ReadonlySet<string> = wordsOf(
  `held conducted organized organised completed attended took take takes delivered provided opened opens hosted concluded ended participated participate
  underwent undergo undergoing received carried trained train gathered launched begun began begins started starts runs ran brought brings offered offers
  implemented taught finished graduated kicked covered given sponsored funded financed joined enrolled run`,
);

/** What those do who are trained: "Fifteen trainers completed a course". */
export const learningVerbs: ReadonlySet<string> = wordsOf(
  "completed complete finished attended attend attending underwent undergo undergoing graduated received joined took take taking began begin started",
);

/** Whoever does so is at its end: "completed the course on 8 May". */
export const completingVerbs: ReadonlySet<string> = wordsOf(
  "completed complete finished graduated concluded ended closed",
);

/** What a later sentence says of those who take part in a course that was named before. */
export const attendanceWords: ReadonlySet<string> = wordsOf(
  `participants participant attended attending took taking sit sits sat classroom classrooms graduated certificates certificate diplomas certified learn
  learned learnt learning study studied studying enrolled participating participate participated listened trainees instructed practised practiced`,
);

/** "the workshop": the one that was named before. */
export const knownTrainingLeads: ReadonlySet<string> = wordsOf("the this during its");

/** Meetings that are trainings where somebody is counted in them. */
export const countedMeetings: ReadonlySet<string> = wordsOf("workshops workshop seminars seminar webinars webinar");

/** "helping train over 200 experts". */
export const trainVerbs: ReadonlySet<string> = wordsOf("train trained trains");

/** Before "train" they say that it was done: "helped to train". */
export const helpingWords: ReadonlySet<string> = wordsOf("help helps helped helping");

/** "planned courses", "courses scheduled for May": they have yet to take place. */
export const plannedTraining: ReadonlySet<string> = wordsOf(
  "planned scheduled upcoming forthcoming envisaged proposed future next",
);

/** People who are counted beside a training and are not its participants. */
export const notTrained: ReadonlySet<string> = wordsOf(
  "suspects defendants offenders smugglers traffickers couriers victims patients",
);

/** Who trains others, unless they complete a course themselves. */
export const teachers: ReadonlySet<string> = wordsOf("trainers instructors teachers");

/** "training centre", "training of", "training materials": not a training. */
export const notTrainings: ReadonlySet<string> = wordsOf(
  `of centre center centres centers academy institute ground grounds base materials material needs equipment facility facilities department unit division
  college school schools camp camps manual manuals budget capacity officer officers wing aid aids video videos complex and ,`,
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
  organised delivered that which who it he she they be say said must should would will can may had is are were put through about under after before
  sponsored funded began started opened underwent undergo our own his her these those another joint also took part offered hosted gave led complete attend finish finished attending two three four five
  six several some many`,
);

/** "five-day", "10-week": how long a training takes is no part of its name. */
export const lengthsOfTraining: ReadonlySet<string> = wordsOf("day days week weeks month months hour hours year");

/** What leads from the noun of a training to its subject. */
export const trainingSubjectLeads: ReadonlySet<string> = wordsOf("on in for of");

/** Behind the subject of a training. */
export const endsOfTrainingSubject: ReadonlySet<string> = wordsOf(
  "was were which that who has have is are from at by under helping financed attended led supported where will would",
);

/** Small words that no name of a training ends in. */
export const looseEndsOfTraining: ReadonlySet<string> = wordsOf("on in for of the and to with");

/** "organized by UNODC". */
export const providedWords: ReadonlySet<string> = wordsOf(
  `organized organised conducted held delivered provided hosted led run given offered facilitated taught trained instructed implemented arranged certified
  presented moderated`,
);

/** "funded by Norway": they provide it where nobody is said to conduct it. */
export const fundedWords: ReadonlySet<string> = wordsOf("funded financed supported sponsored");

/** "China has held ten courses". */
export const providingVerbs: ReadonlySet<string> = wordsOf(
  "held organized organised conducted delivered provided trained hosted offered ran taught certified gave led launched train trains",
);

/** "Norway sponsored ten courses". */
export const fundingVerbs: ReadonlySet<string> = wordsOf("sponsored funded financed supported");

/** "an OSCE-organized course". */
export const providedSuffixes: ReadonlySet<string> = wordsOf(
  "organized organised led run funded sponsored hosted supported delivered taught",
);

/** "officers from Chile and Peru completed": those who are trained end before the verb. */
export const endsOfBeneficiaries: ReadonlySet<string> = wordsOf(
  `in at on by with to during under which who that . ; ( ) were was are is have has had will would organized organised conducted held delivered trained
  since until through about against as`,
);

/** Who is trained, beside those that are counted one by one. */
export const trainedForces: ReadonlySet<string> = wordsOf("customs troops militia gendarmerie coastguard");

/** Where the people of "for Afghan police officers from the north" end. */
export const endsOfAudience: ReadonlySet<string> = wordsOf(
  ". , ; : ( ) from in on at by of to with who which that helping under during was were has have is are",
);
