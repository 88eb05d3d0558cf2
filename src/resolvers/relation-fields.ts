import { whenReady } from "../loaders/ready.js";
import type { PagedRelation, WholeRelation } from "../repository/relation-name.js";
import { type Inverse, type Listed, namesOf, type One, type RelationWord } from "../repository/types/relation-words.js";
import { blocks } from "../repository/types/types.js";
import { relatedConnection } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { DeclaredField } from "./declared-field.js";
import { listDeclared, listTypes } from "./list-types.js";

interface Related {
  readonly name: string;
  readonly relations: Readonly<Record<string, RelationWord>>;
}

/** The fields of a type that lead to records, in the order of its block. */
export const relationFields = ({ name, relations }: Related): DeclaredField[] =>
  Object.entries(relations).flatMap(([field, word]) => {
    const { description } = word;
    return description === null ? [] : [fieldOf(`${name}.${field}`, word, description)];
  });

function fieldOf(place: string, word: RelationWord, description: string): DeclaredField {
  const relation = { kind: word.kind, types: namesOf(word.target), by: word.by };
  return word.kind === "inverse"
    ? { place, description, ...pages(place, word), declared: { relation, list: listDeclared(word.target.name) } }
    : { place, description, ...whole(place, word), declared: { relation } };
}

type Answered = Pick<DeclaredField, "type" | "nullable" | "takes" | "answer">;

/** A page of the records that name the source. */
function pages(place: string, { target }: Inverse): Answered {
  const { Connection, Args, Filter } = listTypes(target.name);
  return {
    type: () => Connection,
    nullable: false,
    takes: { Args, Filter },
    answer: ({ id }: { readonly id: string }, args: ConnectionArgs<object>, context, info) =>
      // The table of relations is made from the same blocks.
      relatedConnection(context, info, place as PagedRelation, id, args),
  };
}

/** One record, or those that the source lists. */
function whole(place: string, word: One | Listed): Answered {
  const { target } = word;
  const type = "union" in target ? target.union : target;
  // The table of relations is made from the same blocks.
  const name = place as WholeRelation;
  const answer: DeclaredField["answer"] = (source: never, _given, { loaders }) => loaders.related(name, source);
  if (word.kind === "listed") return { type: () => [type], nullable: false, takes: null, answer };
  const isRecord = "union" in target || blocks.some(({ model }) => model === target);
  return {
    type: () => type,
    nullable: !word.always,
    takes: null,
    answer: isRecord
      ? answer
      : // An id may lead to a record that the schema does not show there.
        (source: never, _given, { loaders }) =>
          whenReady<unknown, unknown>(loaders.related(name, source), (record) =>
            record instanceof target ? record : null,
          ),
  };
}
