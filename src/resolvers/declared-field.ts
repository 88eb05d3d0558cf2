import { validateSync } from "class-validator";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { Args, ArgumentValidationError, Directive, Extensions, FieldResolver, Query, Resolver } from "type-graphql";
import type { RequestContext } from "./context.js";

export type Arguments = Readonly<Record<string, unknown>>;

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
  readonly model: (abstract new () => object) | null;
  readonly fields: readonly DeclaredField[];
}

/** The class of the arguments, and that of the filter among them. */
export interface Takes {
  readonly Args: new () => object;
  readonly Filter?: new () => object;
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
  return (source, given, context, info) =>
    answer(
      source,
      context.given.of(info, () => checked(takes, given)),
      context,
      info,
    );
}

/** A filter and its alternatives as their class, whose conditions are checked. */
function filterOf(Filter: new () => object, given: object): object {
  const filter: { or?: unknown } = Object.assign(new Filter(), given);
  if (Array.isArray(filter.or)) filter.or = filter.or.map((each: object) => Object.assign(new Filter(), each));
  return filter;
}

/** Arguments as their classes, when they meet all that these ask. */
function checked({ Args, Filter }: Takes, given: Arguments): object {
  const args: object = Object.assign(new Args(), given);
  // Most fields are given nothing, and there is nothing to check then.
  if (Object.keys(given).length === 0) return args;
  if (Filter !== undefined && given.filter != null) Object.assign(args, { filter: filterOf(Filter, given.filter) });
  const faults = validateSync(args, { forbidUnknownValues: false, skipMissingProperties: true });
  if (faults.length > 0) throw new ArgumentValidationError(faults);
  return args;
}
