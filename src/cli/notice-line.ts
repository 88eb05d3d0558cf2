import { type Problem, printable } from "../documents/problem.js";

/** `documents/a.pdf is not read; expected …` */
export const noticeLine = ({ path, message }: Problem): string => `${printable(path)} ${printable(message)}`;
