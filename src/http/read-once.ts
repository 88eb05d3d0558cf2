interface Bounds {
  /** So many are remembered; then it begins anew. */
  readonly most: number;
  /** A longer text is worked on each time. */
  readonly longest: number;
}

/** The same function, for texts that come again and again, such as the headers of one client. */
export function readOnce<Result extends object | string | boolean | null>(
  work: (text: string) => Result,
  { most = 100, longest = 200 }: Partial<Bounds> = {},
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length > longest) return result;
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
