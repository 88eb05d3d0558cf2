import type { Reading } from "../../recognition/reading.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import type { ToldEvent } from "./told-event.js";

/** How many sentences on "the forum" is still the one that was named. */
const farthestAnaphor = 4;

/** Mentions of one name are one event; "the forum" is the last one that was called so. */
export function grouped(reading: Reading, found: readonly ToldEvent[]): ToldEvent[][] {
  const groups = new Map<string, ToldEvent[]>();
  const lastOfKind = new Map<EventKind, ToldEvent[]>();
  for (const event of found) {
    const before = event.isAnaphor ? lastOfKind.get(event.kind) : undefined;
    if (before !== undefined && event.sentence.index - (before.at(-1)?.sentence.index ?? 0) <= farthestAnaphor) {
      before.push(event);
      continue;
    }
    if (event.isAnaphor && !event.isHeld) continue;
    const key = keyOf(reading, event);
    const group = groups.get(key) ?? [];
    group.push(event);
    groups.set(key, group);
    lastOfKind.set(event.kind, group);
  }
  return [...groups.values()];
}

/** What the mentions of one event have in common. */
const keyOf = ({ text }: Reading, { name, kind }: ToldEvent): string => {
  const words = text
    .slice(name.start, name.end)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, "");
  return kind === "press_conference" ? kind : words.replace(/ (?:meeting|session)$|^operation /, "");
};
