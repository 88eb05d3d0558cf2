/** What a BibTeX entry says, read as strictly as BibTeX and LaTeX would: whatever either trips over throws. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Bare words, such as `nov`, as they stand; text in braces as LaTeX prints it. */
  readonly fields: ReadonlyMap<string, string>;
}

export function readBibtex(entry: string): BibtexEntry {
  const head = /^@([a-z]+)\{([!-~]+?),\s*/.exec(entry);
  if (head === null || /["#%'(){}~\\=,]/.test(head[2] ?? "")) throw new Error(`no entry: ${entry}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (entry[at] !== "}") {
    const name = /^([a-z]+) = /.exec(entry.slice(at));
    if (name?.[1] === undefined || fields.has(name[1])) throw new Error(`no field: ${entry.slice(at)}`);
    at += name[0].length;
    const bare = /^[a-z]+/.exec(entry.slice(at));
    const value = bare === null ? braced(entry, at) : bare[0];
    fields.set(name[1], bare === null ? (name[1] === "url" ? value.slice(1, -1) : printed(value.slice(1, -1))) : value);
    at += value.length;
    const next = /^,?\s*/.exec(entry.slice(at))?.[0] ?? "";
    if (next === "") throw new Error(`no comma and no end: ${entry.slice(at)}`);
    at += next.length;
  }
  if (at !== entry.length - 1) throw new Error(`text behind the entry: ${entry.slice(at)}`);
  return { type: head[1] ?? "", key: head[2] ?? "", fields };
}

/** From an opening brace to its end; BibTeX counts every brace, with a backslash before it or not. */
function braced(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  throw new Error(`braces without an end: ${text.slice(start)}`);
}

const names: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textless: "<",
  textgreater: ">",
  textbar: "|",
};

/** The characters that LaTeX prints for a text; braces group and are not printed. */
function printed(latex: string): string {
  return latex.replace(
    /\\([a-z]+)(?![a-z ])|\\([&%$#_])|[{}]|([&%$#_~^<>|\\\n\p{Cc}])/gu,
    (sign, name, escaped, bare) => {
      if (bare !== undefined) throw new Error(`${JSON.stringify(bare)} as it stands in ${latex}`);
      if (name !== undefined && !Object.hasOwn(names, String(name))) throw new Error(`unknown command ${sign}`);
      return name === undefined ? String(escaped ?? "") : (names[String(name)] ?? "");
    },
  );
}
