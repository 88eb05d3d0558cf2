import type { GraphContext } from "../assembly/context.js";

/** An official at an event, both by their ids. */
export interface Attendance {
  readonly event: string;
  readonly official: string;
}

/** Who took part in which event: whom a fact about it names, and who made a statement at it. */
export function officialsAtEvents(context: GraphContext): Attendance[] {
  const named = context
    .facts("Event")
    .flatMap(({ fields, documentKey }) =>
      (fields.officials ?? []).map((person) => [fields.name, person, documentKey] as const),
    );
  const spoken = context
    .facts("Statement")
    .flatMap(({ fields, documentKey }) =>
      fields.event === undefined ? [] : [[fields.event, fields.speaker, documentKey] as const],
    );
  return [...named, ...spoken].flatMap(([name, person, documentKey]) => {
    const event = context.events.find(name, documentKey);
    const official = context.officials.find(person, documentKey);
    return event === null || official === null ? [] : [{ event, official }];
  });
}
