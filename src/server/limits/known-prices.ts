import {
  type ArgumentNode,
  GraphQLInt,
  type GraphQLArgument,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { ListLengths } from "../../repository/counts/list-lengths.js";
import { askedByKeys, keyArguments } from "./asked-by-keys.js";
import { type Price, type PricedOperation, priceOfCoerced } from "./price.js";

type Variables = Readonly<Record<string, unknown>>;

/** Prices of one operation that are kept at a time. */
const mostPrices = 100;
/** More is not compared: so many keys hardly ever come to the same. */
const longestKey = 100;

/**
 * The prices that an operation has come to, for the snapshot that is served. Of its variables, those decide the price that
 * say how many: whole numbers and lists, of lists of keys how many there are of each type, and whether there is a filter or
 * an order at all.
 */
export class KnownPrices {
  readonly #operation: Omit<PricedOperation, "variables" | "lengths">;
  readonly #deciding: readonly Deciding[];
  #lengths: ListLengths | null = null;
  readonly #prices = new Map<string, Price>();

  constructor(operation: Omit<PricedOperation, "variables" | "lengths">) {
    this.#operation = operation;
    this.#deciding = decidingIn(operation);
  }

  /** The price by variables that have been read as the operation types them. */
  of(variables: Variables, lengths: ListLengths): Price {
    const key = this.#keyOf(variables);
    if (key === null) return priceOfCoerced({ ...this.#operation, variables, lengths });
    if (lengths !== this.#lengths || this.#prices.size >= mostPrices) this.#prices.clear();
    this.#lengths = lengths;
    const known = this.#prices.get(key);
    const price = known ?? priceOfCoerced({ ...this.#operation, variables, lengths });
    this.#prices.set(key, price);
    return price;
  }

  /** What is the same for the same price; null for what is not compared. */
  #keyOf(variables: Variables): string | null {
    let key = "";
    for (const { name, by } of this.#deciding) {
      const value = variables[name];
      if (Array.isArray(value) && value.length > longestKey) return null;
      key += `${by === "presence" ? value === undefined || value === null : decidedBy(value, by)} `;
    }
    return key.length > longestKey ? null : key;
  }
}

type KeyArgument = (typeof keyArguments)[number];

/** A variable on which the price depends: on its value, on the types of the keys in it, or on whether it has one. */
interface Deciding {
  readonly name: string;
  readonly by: "value" | "presence" | KeyArgument;
}

/** As a text: what the same price follows from. */
function decidedBy(value: unknown, by: "value" | KeyArgument): string {
  const asked = by === "value" ? null : askedByKeys({ [by]: value });
  if (asked === null) return JSON.stringify(value);
  return JSON.stringify([...asked].map(([type, { count, times, different }]) => [type, count, times, different]));
}

function decidingIn({
  schema,
  operation,
  fragments,
}: Pick<PricedOperation, "schema" | "operation" | "fragments">): Deciding[] {
  const found = new Map<string, Deciding>();
  for (const definition of [operation, ...fragments.values()]) {
    const types = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(types, {
        Argument(node) {
          const argument = types.getArgument();
          if (argument == null || types.getDirective() != null) return;
          for (const each of decidingOf(argument, node)) found.set(`${each.name} ${each.by}`, each);
        },
      }),
    );
  }
  return [...found.values()];
}

function decidingOf({ name, type }: GraphQLArgument, { value }: ArgumentNode): Deciding[] {
  const keys = keyArguments.find((each) => each === name);
  if (keys !== undefined && value.kind === Kind.VARIABLE) return [{ name: value.name.value, by: keys }];
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isInputObjectType(named) && !isList)
    return value.kind === Kind.VARIABLE ? [{ name: value.name.value, by: "presence" }] : [];
  // A text, an id or a value of an enum is one of whatever it asks for.
  if (!isList && named.name !== GraphQLInt.name) return [];
  const names = new Set<string>();
  visit(value, {
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
  return [...names].map((name) => ({ name, by: "value" }));
}
