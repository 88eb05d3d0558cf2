import { Field, ID, InterfaceType } from "type-graphql";

/** `Type:key`. The key is made from what identifies the record, so that it is the same on every machine. */
export const toId = (type: string, key: string): string => `${type}:${key}`;

/** The type of the record that an id names, without asking whether there is one. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(":")));

@InterfaceType("Node", {
  description: "A record with a global id, as Relay defines it.",
  resolveType: (record: Node) => typeOfId(record.id),
})
export abstract class Node {
  @Field(() => ID, {
    description: "Global id, the same after every reload and on every machine. Opaque: compare ids, do not parse them.",
  })
  readonly id!: string;
}
