import { validateSync } from "class-validator";
import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { Args, ArgumentValidationError, Directive, Extensions, FieldResolver, Query, Resolver } from "type-graphql";
import type { RequestContext } from "./context.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** A field that is made from the block of a type. */
export interface GeneratedField {
  /** The field by its type and name: `Country.events`. */
  readonly place: string;
  readonly type: () => object | symbol;
  readonly nullable: boolean | "itemsAndList";
  readonly description: string;
  /** What it is given; null when it takes no arguments. */
  readonly takes: Takes | null;
  /** What the block declares of it, as plain data: whoever executes queries reads it off the served schema. */
  readonly declared: Readonly<Record<string, unknown>>;
  readonly directive?: string;
  answer(this: void, source: never, given: never, context: RequestContext, info: GraphQLResolveInfo): unknown;
}

/** The class of the arguments, and that of the filter among them. */
export interface Takes {
  readonly Args: new () => object;
  readonly Filter?: new () => object;
}

const typeOf = ({ place }: GeneratedField): string => place.slice(0, place.indexOf("."));
const nameOf = ({ place }: GeneratedField): string => place.slice(place.indexOf(".") + 1);

/** A resolver class that declares fields of a model, or of `Query` when there is none. */
export function resolverClass(
  model: (new (...parts: never[]) => object) | null,
  fields: readonly GeneratedField[],
): new () => object {
  class Generated {}
  for (const field of fields) {
    const { type, nullable, description, takes, declared, directive } = field;
    const name = nameOf(field);
    const method: PropertyDescriptor = { value: notReplaced };
    Object.defineProperty(Generated.prototype, name, method);
    const declare = (model === null ? Query : FieldResolver)(type, { nullable, description });
    for (const decorate of [
      declare,
      Extensions({ declared }),
      ...(directive === undefined ? [] : [Directive(directive)]),
    ])
      decorate(Generated.prototype, name, method);
    if (takes !== null) Args(() => takes.Args)(Generated.prototype, name, 0);
  }
  if (model === null) Resolver()(Generated);
  else Resolver(() => model)(Generated);
  return Generated;
}

function notReplaced(): never {
  throw new Error("A generated field has no answer; expected answerGenerated to be called with the schema.");
}

/**
 * Gives generated fields of a schema their answers. The library would read and check the arguments of a field once for
 * every parent; here this is done once for all parents, which share them.
 */
export function answerGenerated(schema: GraphQLSchema, fields: readonly GeneratedField[]): void {
  for (const generated of fields) {
    const type = schema.getType(typeOf(generated));
    const field = isObjectType(type) ? type.getFields()[nameOf(generated)] : undefined;
    if (field === undefined) throw new Error(`${generated.place} is not in the schema.`);
    const { takes } = generated;
    // A field is asked of objects of its type, and with the arguments that it declares.
    const answer = generated.answer as (
      source: unknown,
      given: object,
      ...rest: [RequestContext, GraphQLResolveInfo]
    ) => unknown;
    field.resolve =
      takes === null
        ? answer
        : (source, given: Arguments, context: RequestContext, info) =>
            answer(
              source,
              context.given.of(info, () => checked(takes, given)),
              context,
              info,
            );
  }
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
  if (Filter !== undefined && given.filter != null) Object.assign(args, { filter: filterOf(Filter, given.filter) });
  const faults = validateSync(args, { forbidUnknownValues: false, skipMissingProperties: true });
  if (faults.length > 0) throw new ArgumentValidationError(faults);
  return args;
}
