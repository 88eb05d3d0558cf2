import type { Block, Questions } from "../repository/types/block.js";
import { listConnection } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { DeclaredField } from "./declared-field.js";
import { keyNamed } from "./key-args.js";
import { listDeclared, listTypes } from "./list-types.js";
import { recordOf, recordsOf } from "./lookup.js";
import type { RecordType } from "../repository/types/types.js";

const asPages =
  "In pages, the first 20 in the order of their ids when nothing else is asked. Null only with an error: BAD_USER_INPUT for an argument that is not valid.";

/** The fields of `Query` that ask for records of a type: all in pages, one by its key, many by their keys. */
export function questionFields(block: Block): DeclaredField[] {
  const { questions } = block;
  if (questions === null) return [];
  return [listField(block, questions), ...oneField(block, questions), ...manyField(block, questions)];
}

function listField({ name }: Block, { list, all }: Questions): DeclaredField {
  const { Connection, Args, Filter } = listTypes(name);
  return {
    place: `Query.${list}`,
    description: `${all} ${asPages}`,
    type: () => Connection,
    // An argument can be wrong, and the other fields of the operation keep their answers.
    nullable: true,
    takes: { Args, Filter },
    declared: { list: listDeclared(name) },
    answer: (_root, args: ConnectionArgs<object>, context, info) =>
      // Every block is that of a type of record.
      listConnection(context, info, name as RecordType, args),
  };
}

function oneField({ name, model, keys: [keyName = "id"] }: Block, { one }: Questions): DeclaredField[] {
  if (one === undefined) return [];
  const { One, idOf } = keyNamed(keyName);
  return [
    {
      place: `Query.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      description: one,
      type: () => model,
      nullable: true,
      takes: { Args: One },
      declared: { record: { type: name, key: keyName } },
      answer: (_root, given: Readonly<Record<string, string>>, { loaders }) =>
        recordOf(model, idOf(name, given[keyName] ?? ""), loaders),
    },
  ];
}

function manyField({ name, model, keys: [keyName = "id"] }: Block, { list, many }: Questions): DeclaredField[] {
  if (many === undefined) return [];
  const { plural, Many, idOf } = keyNamed(keyName);
  return [
    {
      place: `Query.${list}By${plural.charAt(0).toUpperCase()}${plural.slice(1)}`,
      description: many,
      directive: `@merge(keyField: "${keyName}")`,
      type: () => [model],
      nullable: "itemsAndList",
      takes: { Args: Many },
      declared: { records: { type: name, key: keyName } },
      answer: (_root, given: Readonly<Record<string, readonly string[]>>, { loaders }) =>
        recordsOf(
          model,
          (given[plural] ?? []).map((key) => idOf(name, key)),
          loaders,
        ),
    },
  ];
}
