import type { CslDate, CslItem } from "../model/csl-json.js";

/**
 * A reference as an entry that plain BibTeX takes. Its text is UTF-8 with accents as they are; what means something to
 * BibTeX or LaTeX is escaped.
 */
export function bibtexOf({ id, title, publisher, issued, URL: url, note }: CslItem): string {
  const fields = [
    `title = {${withCapitals(title)}}`,
    // No author is known; styles sort by the key, and print of a publisher only how it was published.
    `key = {${escaped(publisher ?? title)}}`,
    ...(publisher === undefined
      ? []
      : [`publisher = {${escaped(publisher)}}`, `howpublished = {${escaped(publisher)}}`]),
    ...(issued === undefined ? [] : dateFields(issued)),
    ...(url === undefined ? [] : [`url = {${safeUrl(url)}}`]),
    ...(note === undefined ? [] : [`note = {${escaped(note)}}`]),
  ];
  return `@misc{${id},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Plain BibTeX has years and months; it passes over `day`, which others read. */
function dateFields(date: CslDate): string[] {
  if ("raw" in date) return [`year = {${escaped(date.raw)}}`];
  const [first = [], last] = date["date-parts"];
  if (last !== undefined) return [`year = {${[...new Set([first[0], last[0]])].join("--")}}`];
  const [year, month, day] = first;
  return [
    `year = {${year}}`,
    ...(month === undefined ? [] : [`month = ${months[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ];
}

/** BibTeX counts braces even where a backslash stands before them, so that they must go by name. */
const commands: Readonly<Record<string, string>> = {
  "\\": "textbackslash",
  "{": "textbraceleft",
  "}": "textbraceright",
  "~": "textasciitilde",
  "^": "textasciicircum",
  "<": "textless",
  ">": "textgreater",
  "|": "textbar",
  "&": "&",
  "%": "%",
  $: "$",
  "#": "#",
  _: "_",
};

/** Spaces and line ends are one space, as BibTeX reads them anyway; other control characters would stop TeX. */
const escaped = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\{}~^<>|&%$#_]/g, (sign) => `{\\${commands[sign]}}`);

/** Styles set titles in small letters but for what stands in braces: every word with a capital, each for itself. */
const withCapitals = (title: string): string =>
  escaped(title)
    .split(" ")
    .map((word) => (/[\p{Lu}\p{Lt}]/u.test(word) ? `{${word}}` : word))
    .join(" ");

/** Styles print an address verbatim, so that nothing in it is escaped; what an address cannot hold is percent-encoded. */
const safeUrl = (url: string): string =>
  url.replace(/[^!-~]|[{}\\^`|]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
