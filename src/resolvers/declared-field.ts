import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { Args, Directive, Extensions, FieldResolver, Query, Resolver } from "type-graphql";
import { type Arguments, CheckedArguments, type Takes } from "./checked-arguments.js";
import type { RequestContext } from "./context.js";

/** What a field answers: a value, or a promise of one. */
export type FieldAnswer<Source, Given = unknown> = (
  source: Source,
  given: Given,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => unknown;

/** A field as a value: what the schema says of it, and what answers it. */
export interface DeclaredField {
  /** The field by its type and name: `Country.events`. */
  readonly place: string;
  readonly type: () => object | symbol;
  readonly nullable: boolean | "itemsAndList";
  readonly description: string;
  /** What it is given; null when it takes no arguments. */
  readonly takes: Takes | null;
  /** What the block of a type declares of it, as plain data: whoever executes queries reads it off the served schema. */
  readonly declared?: Readonly<Record<string, unknown>>;
  readonly directive?: string;
  readonly answer: FieldAnswer<never, never>;
}

/** Fields of a model, or of `Query` when there is none. */
export interface ModelFields {
  readonly model: (abstract new (...parts: never[]) => object) | null;
  readonly fields: readonly DeclaredField[];
}

const typeOf = ({ place }: DeclaredField): string => place.slice(0, place.indexOf("."));
const nameOf = ({ place }: DeclaredField): string => place.slice(place.indexOf(".") + 1);

/** A resolver class that declares the fields. */
export function resolverClass({ model, fields }: ModelFields): new () => object {
  class Declared {}
  for (const field of fields) {
    const { type, nullable, description, takes, declared, directive } = field;
    const name = nameOf(field);
    const method: PropertyDescriptor = { value: notReplaced };
    Object.defineProperty(Declared.prototype, name, method);
    const declare = (model === null ? Query : FieldResolver)(type, { nullable, description });
    for (const decorate of [
      declare,
      ...(declared === undefined ? [] : [Extensions({ declared })]),
      ...(directive === undefined ? [] : [Directive(directive)]),
    ])
      decorate(Declared.prototype, name, method);
    if (takes !== null) Args(() => takes.Args)(Declared.prototype, name, 0);
  }
  if (model === null) Resolver()(Declared);
  else Resolver(() => model)(Declared);
  return Declared;
}

function notReplaced(): never {
  throw new Error("A declared field has no answer; expected answerDeclared to be called with the schema.");
}

/**
 * Gives the fields of a schema their answers; those of an interface to every type that implements it. The library would
 * read and check the arguments of a field once for every parent, and answer with a promise; here this is done once for all
 * parents, which share them, and what is at hand is answered at once.
 */
export function answerDeclared(schema: GraphQLSchema, fields: readonly DeclaredField[]): void {
  for (const declared of fields) {
    const resolve = resolveOf(declared);
    for (const type of typesWith(schema, declared)) {
      const field = type.getFields()[nameOf(declared)];
      if (field === undefined) throw new Error(`${declared.place} is not in the schema.`);
      field.resolve = resolve;
    }
  }
}

function typesWith(schema: GraphQLSchema, declared: DeclaredField): readonly GraphQLObjectType[] {
  const type = schema.getType(typeOf(declared));
  if (isObjectType(type)) return [type];
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  throw new Error(`${declared.place} is not in the schema.`);
}

function resolveOf({ takes, ...declared }: DeclaredField): GraphQLFieldResolver<unknown, RequestContext, Arguments> {
  // A field is asked of objects of its type, and with the arguments that it declares.
  const answer = declared.answer as FieldAnswer<unknown, object>;
  if (takes === null) return answer;
  const checkedBefore = new CheckedArguments(takes);
  return (source, given, context, info) =>
    answer(
      source,
      context.given.of(info, () => checkedBefore.of(given)),
      context,
      info,
    );
}
