import { shown, type Spread } from "./figures.js";

export interface Bar {
  /** Which of the series it belongs to. */
  readonly series: string;
  readonly spread: Spread | null;
}

export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly groups: readonly BarGroup[];
  /** Where a line marks equality, of ratios. */
  readonly mark?: number;
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const labelWidth = 150;
const plotWidth = 620;
const barHeight = 13;
const groupGap = 10;
const top = 30;

/** Horizontal bars on a scale of powers of ten, each from the least to the most of the rounds with a mark at the median. */
export function barChart({ title, unit, groups, mark }: BarChart, colours: ReadonlyMap<string, string>): string {
  const bars = groups.flatMap((group) => group.bars.flatMap(({ spread }) => spread ?? []));
  const values = [...bars.flatMap(({ least, most }) => [least, most]), ...(mark === undefined ? [] : [mark])].filter(
    (value) => value > 0,
  );
  if (values.length === 0) return "";
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  const across = (value: number): number =>
    labelWidth + ((Math.log10(Math.max(value, 10 ** least)) - least) / (most - least)) * plotWidth;
  const parts: string[] = [];
  let down = top;
  for (const { label, bars } of groups) {
    const drawn = bars.filter(({ spread }) => spread !== null);
    if (drawn.length === 0) continue;
    parts.push(text(labelWidth - 8, down + barHeight - 3, label, "end"));
    for (const { series, spread } of drawn) {
      if (spread === null) continue;
      const said = escaped(
        `${label}, ${series}: ${shown(spread.median)} ${unit} (${shown(spread.least)}–${shown(spread.most)})`,
      );
      const colour = colours.get(series) ?? "#888";
      parts.push(
        `<g><title>${said}</title>`,
        rectangle(labelWidth, down, across(spread.median) - labelWidth, barHeight - 2, colour, 1),
        rectangle(
          across(spread.least),
          down + 4,
          Math.max(1, across(spread.most) - across(spread.least)),
          3,
          "#222",
          0.6,
        ),
        text(across(Math.max(spread.median, spread.most)) + 5, down + barHeight - 3, shown(spread.median), "start"),
        "</g>",
      );
      down += barHeight;
    }
    down += groupGap;
  }
  const lines = Array.from({ length: most - least + 1 }, (_each, index) => 10 ** (least + index)).flatMap((value) => [
    line(across(value), top - 8, down, "#ddd"),
    text(across(value), top - 12, shown(value), "middle"),
  ]);
  if (mark !== undefined) lines.push(line(across(mark), top - 8, down, "#c00"));
  const width = labelWidth + plotWidth + 70;
  return `<figure><figcaption>${escaped(title)}, ${escaped(unit)}; each step ten times the one before</figcaption>
<svg viewBox="0 0 ${width} ${down}" width="${width}" height="${down}" role="img" aria-label="${escaped(title)}">${[...lines, ...parts].join("\n")}</svg></figure>`;
}

const at = (value: number): string => value.toFixed(1);

const rectangle = (x: number, y: number, width: number, height: number, colour: string, opacity: number): string =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(Math.max(0.5, width))}" height="${height}" fill="${colour}" opacity="${opacity}"/>`;

const line = (x: number, from: number, to: number, colour: string): string =>
  `<line x1="${at(x)}" y1="${from}" x2="${at(x)}" y2="${to}" stroke="${colour}"/>`;

const text = (x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(words)}</text>`;
