/** One thing that was tried. `holds` is null for what is only measured, or could not be tried here. */
export interface Item {
  readonly name: string;
  readonly holds: boolean | null;
  /** Whether only a time speaks against it, which a busy machine may have made longer. */
  readonly isSlow?: boolean;
  readonly figures: string;
}

export interface Section {
  readonly name: string;
  /** What it asks, as a line of the table. */
  readonly title: string;
  run(this: void, setting: Setting): Promise<SectionResult>;
}

export interface SectionResult {
  readonly items: readonly Item[];
  /** The figures that say most, in a line. */
  readonly summary: string;
}

/** How much is tried, and where. */
export interface Setting {
  readonly isShort: boolean;
  readonly seed: number;
  /** A folder for what is written, removed afterwards. */
  readonly scratch: string;
  /** How many runs, swaps and the like a section makes: the first number in the short form. */
  amount(this: void, short: number, long: number): number;
  say(this: void, line: string): void;
}

export interface SectionReport extends SectionResult {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
}

const mark = ({ holds, isSlow }: Pick<Item, "holds" | "isSlow">): string =>
  holds === null ? "-" : holds ? "ok" : isSlow === true ? "slow" : "FAILS";
const failing = ({ items }: SectionResult): readonly Item[] => items.filter(({ holds }) => holds === false);
const judged = ({ items }: SectionResult): readonly Item[] => items.filter(({ holds }) => holds !== null);

const nameWidth = 62;
const longestName = 240;

/** What was tried and what came out; what was tried comes last when it is long. */
export const lineOf = ({ name, figures, ...rest }: Item): string =>
  name.length <= nameWidth
    ? `  ${mark(rest).padEnd(6)}${name.padEnd(nameWidth)} ${figures}`
    : `  ${mark(rest).padEnd(6)}${figures}: ${name.slice(0, longestName)}`;

/** The whole report: a table to take in at a glance, then what failed, then everything. */
export function reportOf(sections: readonly SectionReport[]): string {
  const width = Math.max(...sections.map(({ title }) => title.length)) + 2;
  const table = sections.map((section) => {
    const held = judged(section).length - failing(section).length;
    const counts = `${held} of ${judged(section).length}`;
    const isSlow = faultsIn(section).length === 0;
    return `${mark({ holds: failing(section).length === 0, isSlow }).padEnd(7)}${section.title.padEnd(width)}${counts.padStart(12)}${section.seconds.toFixed(0).padStart(6)} s   ${section.summary}`;
  });
  const failures = sections.flatMap((section) => failing(section).map((item) => `${section.name}\n${lineOf(item)}`));
  const details = sections.map(
    (section) => `${section.title} (--only ${section.name})\n${section.items.map((item) => lineOf(item)).join("\n")}`,
  );
  return [
    "At a glance",
    ...table,
    "",
    failures.length === 0 ? "Everything that was tried held." : `What did not hold: ${failures.length}`,
    ...failures,
    "",
    ...details.map((detail) => `${detail}\n`),
  ].join("\n");
}

/** What does not hold whatever the machine is doing. */
export const faultsIn = (section: SectionResult): readonly Item[] =>
  failing(section).filter(({ isSlow }) => isSlow !== true);

/** Whether anything did not hold; times count where the machine has nothing else to do. */
export const hasFailed = (sections: readonly SectionReport[], timesCount: boolean): boolean =>
  sections.some((section) => (timesCount ? failing(section) : faultsIn(section)).length > 0);
