import { type Document, isMap, isNode, isPair, isSeq, visit, type YAMLMap, YAMLSeq } from "yaml";
import { parseYaml } from "../documents/yaml-document.js";

/** What becomes of an entry of a sidecar: the list that it goes to, and the keys of it that change; undefined takes one away. */
export interface EntryEdit {
  readonly to: "facts" | "gone" | "nowhere";
  readonly set: Readonly<Record<string, unknown>>;
}

export interface SidecarEdit {
  /** The new sha256; null when the old one holds. */
  readonly pin: string | null;
  /** One for each entry of the list, in its order. */
  readonly facts: readonly EntryEdit[];
  readonly gone: readonly EntryEdit[];
  /** Entries that are new. */
  readonly added: readonly Readonly<Record<string, unknown>>[];
}

const listNames = ["facts", "gone"] as const;
type ListName = (typeof listNames)[number];

export interface EditedSidecar {
  readonly source: string;
  /** Where the entries stand now: the list and the place in it. */
  readonly paths: ReadonlyMap<EntryEdit, readonly [ListName, number]>;
}

/** The sidecar with the changes made in place: comments, order and what else a person wrote stay. Without changes, the same text. */
export function editSidecar(source: string | null, { pin, added, ...edits }: SidecarEdit): EditedSidecar {
  const entries = listNames.flatMap((from) => edits[from].map((edit, index) => ({ from, index, edit })));
  // Those that stay come first, so that one that moves does not push them about.
  const ordered = [
    ...entries.filter(({ from, edit }) => edit.to === from),
    ...entries.filter(({ from, edit }) => edit.to !== from),
  ];
  const listed = (list: ListName): typeof ordered => ordered.filter(({ edit }) => edit.to === list);
  const paths = new Map(
    listNames.flatMap((list) => listed(list).map(({ edit }, index) => [edit, [list, index] as const] as const)),
  );
  const isSame = entries.every(({ from, edit }) => edit.to === from && Object.keys(edit.set).length === 0);
  if (source !== null && pin === null && added.length === 0 && isSame) return { source, paths };

  const yaml = parse(source ?? "facts: []\n");
  if (pin !== null) setKey(mapOf(yaml.contents), "sha256", pin, 0);
  const nodes = { facts: entriesOf(yaml, "facts"), gone: entriesOf(yaml, "gone") };
  const edited = (list: ListName): YAMLMap[] =>
    listed(list).map(({ from, index, edit }) => {
      const entry = mapOf(nodes[from][index]);
      // Behind the status, where a person looks.
      for (const [key, value] of Object.entries(edit.set)) setKey(entry, key, nodeOf(yaml, value), 2);
      return entry;
    });
  const [facts, gone] = [edited("facts"), edited("gone")];
  setList(yaml, "facts", [...facts, ...added.map((entry) => mapOf(nodeOf(yaml, entry)))]);
  setList(yaml, "gone", gone);
  return { source: print(yaml, source ?? ""), paths };
}

/** For each entry of `facts`, whether somebody wrote a comment into it. */
export function commented(source: string): readonly boolean[] {
  return entriesOf(parse(source), "facts").map((entry) => {
    let found = false;
    visit(entry, (_key, node) => {
      if (isNode(node) && (node.comment != null || node.commentBefore != null)) found = true;
    });
    return found;
  });
}

const parse = (source: string): Document => parseYaml(source.replaceAll("\r\n", "\n"));

function mapOf(node: unknown): YAMLMap {
  if (!isMap(node)) throw new Error("A sidecar and its entries are mappings; that was checked before.");
  return node;
}

function entriesOf(yaml: Document, list: ListName): YAMLMap[] {
  const seq = yaml.get(list);
  return isSeq(seq) ? seq.items.map(mapOf) : [];
}

function setList(yaml: Document, name: ListName, entries: readonly YAMLMap[]): void {
  const known = yaml.get(name);
  if (entries.length === 0 && name === "gone") {
    yaml.delete(name);
    return;
  }
  const seq = isSeq(known) ? known : new YAMLSeq(yaml.schema);
  seq.items = [...entries];
  // `[]` becomes a list of lines with its first entry.
  if (entries.length === 0 || seq.flow === true) seq.flow = entries.length === 0;
  if (seq !== known) yaml.set(name, seq);
}

/** Sets a key where it stands; a new one goes to the given place. */
function setKey(map: YAMLMap, key: string, value: unknown, place: number): void {
  if (value === undefined) map.delete(key);
  else if (map.has(key)) map.set(key, value);
  else {
    map.set(key, value);
    const pair = map.items.pop();
    if (isPair(pair)) map.items.splice(place, 0, pair);
  }
}

// Without aliases, which sidecars do not have: one list in two fields is written twice.
const nodeOf = (yaml: Document, value: unknown): unknown =>
  typeof value === "object" && value !== null ? yaml.createNode(value, { aliasDuplicateObjects: false }) : value;

function print(yaml: Document, source: string): string {
  // In the style of the file: whether lists are indented, and how its lines end.
  const indentSeq = /^\w+:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ ]+- /m.test(source);
  // The library breaks long lines in double quotes where it must not: before a blank that it escapes.
  const text = yaml.toString({ lineWidth: 0, indentSeq, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return source.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}
