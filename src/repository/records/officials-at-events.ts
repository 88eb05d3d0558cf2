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
    .flatMap((fact) => (fact.fields.officials ?? []).map((person) => [fact.fields.name, person, fact] as const));
  const spoken = context
    .facts("Statement")
    .flatMap((fact) =>
      fact.fields.event === undefined ? [] : [[fact.fields.event, fact.fields.speaker, fact] as const],
    );
  return [...named, ...spoken].flatMap(([name, person, fact]) => {
    const event = context.events.find(name, fact);
    const official = context.officials.find(person, fact);
    return event === null || official === null ? [] : [{ event, official }];
  });
}
