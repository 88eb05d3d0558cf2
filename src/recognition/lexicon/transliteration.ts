/** One sound as different systems write it: the pattern, and the letter that stands for all of them when names are compared. */
type Sounds = readonly (readonly [written: RegExp, letter: string])[];

/** Letters that are no letter with an accent. */
export const plainLetters: Sounds = [
  [/ø/g, "o"],
  [/ł/g, "l"],
  [/[đð]/g, "d"],
  [/ı/g, "i"],
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ə/g, "a"],
  [/þ/g, "th"],
];

/** Articles in the middle of a name, which are printed as words or as parts of words: "al-Hassan", "Al Hassan". */
export const articleInName = /(?<=\p{L}[ -])(al|el|ul)[ -](?=\p{L})/gu;

/** "Yuri", "Iurii" and "Jurij"; "Yevgeny" and "Evgeni". */
export const soundsAtTheBeginning: Sounds = [
  [/^(?:iu|yu|ju)/, "u"],
  [/^(?:ia|ya)/, "a"],
  [/^(?:ie|ye)/, "e"],
  [/^(?:io|yo)/, "o"],
];

/** "Yury", "Wahid" and "Hassan", however short a name is. */
export const soundsOfAnyName: Sounds = [
  [/y/g, "i"],
  [/w/g, "v"],
  [/j$/, "i"],
  [/(.)\1+/g, "$1"],
];

/** "Khamid" and "Hamid", "Jamshed" and "Dzhamshed", "Aleksei" and "Alexei"; in short names such letters tell people apart. */
export const soundsOfLongNames: Sounds = [
  [/shch|sch|sh/g, "s"],
  [/dzh|dj|zh|j/g, "z"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/x/g, "ks"],
  [/ck|q/g, "k"],
  [/c(?!h)/g, "k"],
  [/tch|ch|ts|tz/g, "c"],
  [/ou/g, "u"],
  [/(.)\1+/g, "$1"],
];

/** "Mohammed" and "Muhammad", "Hussein" and "Husayn": in names that are long without the letters above. */
export const vowelsOfLongNames: Sounds = [
  [/e/g, "a"],
  [/u/g, "o"],
];
