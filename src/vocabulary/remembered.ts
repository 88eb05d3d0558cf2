/** So many answers, to texts no longer than this, are remembered: a corpus has the same few names and dates again and again. */
const mostKnown = 10_000;
const longestKnown = 200;

/** A pure function of a text that does its work once for each of the texts that come again and again. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (text.length > longestKnown) return value;
    if (known.size >= mostKnown) known.clear();
    // A copy, for a part of a document would keep the whole of it in memory.
    known.set(` ${text}`.slice(1), value);
    return value;
  };
}
