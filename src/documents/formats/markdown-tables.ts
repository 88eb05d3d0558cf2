const delimiters = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a line parts the header of a table from its rows: `| --- | :-: |`. */
export const isDelimiterRow = (line: string): boolean => line.includes("|") && delimiters.test(line);

/** Where the cells of a row stand, between the pipes that no backslash stands before. */
export function cellsOfRow(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let from = text.charAt(start) === "|" ? start + 1 : start;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at += 1;
    else if (unit === 124) {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (text.slice(from, end).trim() !== "") cells.push({ start: from, end });
  return cells;
}
