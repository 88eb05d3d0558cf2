import {
  doTypesOverlap,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  isUnionType,
} from "graphql";
import type { Random } from "../harden/search/random.js";
import { anyValue, type KnownValues, literalOf } from "./random-values.js";

export interface RandomOperation {
  readonly query: string;
  readonly operationName: string | null;
  /** Values of its variables, several times over: what is remembered of one must not answer another. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

export interface Material {
  readonly schema: GraphQLSchema;
  readonly known: KnownValues;
  readonly random: Random;
}

const deepest = 5;
const mostFields = 40;
const variants = 2;
/** What these say is of the process that serves, and not of the graph. */
const ofTheProcess = new Set(["snapshot", "changes", "_service"]);

/** A query that the schema lets pass, most of the time: its arguments may be refused. */
export const anyOperation = (material: Material): RandomOperation => new OperationBuilder(material).build();

class OperationBuilder {
  readonly #schema: GraphQLSchema;
  readonly #known: KnownValues;
  readonly #random: Random;
  readonly #variables: { readonly declared: string; readonly name: string; value(this: void): unknown }[] = [];
  readonly #fragments: string[] = [];
  /** What each name in an answer stands for, so that one name never stands for two things. */
  readonly #names = new Map<string, string>();
  #fieldsLeft = mostFields;

  constructor({ schema, known, random }: Material) {
    this.#schema = schema;
    this.#known = known;
    this.#random = random;
  }

  build(): RandomOperation {
    const random = this.#random;
    const query = this.#schema.getQueryType();
    if (query == null) throw new Error("The schema has no queries.");
    const selections = this.#selections(query, deepest);
    const isNamed = random.chance(0.5);
    const declared = this.#variables.map((variable) => variable.declared);
    const head = isNamed || declared.length > 0 ? `query ${isNamed ? "Asked" : ""}` : "";
    const variables = declared.length === 0 ? "" : `(${declared.join(", ")})`;
    const texts = [`${head}${variables} ${selections}`, ...this.#fragments];
    const isAmongOthers = isNamed && random.chance(0.1);
    if (isAmongOthers) texts.push("query Other { __typename }");
    return {
      query: random.chance(0.5) ? texts.join("\n") : texts.reverse().join(" "),
      operationName: isAmongOthers || (isNamed && random.chance(0.3)) ? "Asked" : null,
      variables: Array.from({ length: variants }, () => this.#values()),
    };
  }

  #values(): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { name, value } of this.#variables) if (this.#random.chance(0.99)) values[name] = value();
    return values;
  }

  #selections(type: GraphQLCompositeType, levels: number): string {
    const random = this.#random;
    const selections = Array.from({ length: 1 + random.below(5) }, () => this.#selection(type, levels));
    return `{ ${selections.join(" ")} }`;
  }

  #selection(type: GraphQLCompositeType, levels: number): string {
    const random = this.#random;
    if (isUnionType(type) || random.chance(isAbstractType(type) ? 0.5 : 0.12)) return this.#fragment(type, levels);
    if (random.chance(0.06)) return `__typename${this.#directives()}`;
    const fields = Object.values(type.getFields()).filter(({ name }) => !ofTheProcess.has(name));
    const inner = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const goesOn = inner.length > 0 && levels > 0 && this.#fieldsLeft > 0 && random.chance(0.55);
    const among = goesOn ? inner : leaves;
    return among.length === 0 ? "__typename" : this.#field(random.of(among), levels);
  }

  #fragment(type: GraphQLCompositeType, levels: number): string {
    const random = this.#random;
    const within = random.chance(0.3) && !isUnionType(type) ? type : random.of(this.#typesWithin(type));
    const selections = this.#selections(within, levels - 1);
    if (random.chance(0.35)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} on ${within.name} ${selections}`);
      return Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => `...${name}${this.#directives()}`).join(" ");
    }
    const condition = within === type && random.chance(0.5) ? "" : ` on ${within.name}`;
    return `...${condition}${this.#directives()} ${selections}`;
  }

  /** The types that some object of this type can be of. */
  #typesWithin(type: GraphQLCompositeType): GraphQLCompositeType[] {
    return Object.values(this.#schema.getTypeMap())
      .filter(isCompositeType)
      .filter((each) => !isUnionType(each) && doTypesOverlap(this.#schema, type, each))
      .filter((each) => !isInterfaceType(each) || this.#random.chance(0.5) || isInterfaceType(type))
      .concat(isUnionType(type) ? this.#schema.getPossibleTypes(type) : [type]);
  }

  #field(field: GraphQLField<unknown, unknown>, levels: number): string {
    this.#fieldsLeft -= 1;
    const type = getNamedType(field.type);
    const text = `${field.name}${this.#givenTo(field)}`;
    const name = this.#nameFor(`${text} ${String(field.type)}`, field.name);
    const below = isCompositeType(type) ? ` ${this.#selections(type, levels - 1)}` : "";
    return `${name === field.name ? "" : `${name}: `}${text}${this.#directives()}${below}`;
  }

  #nameFor(meaning: string, name: string): string {
    for (let count = this.#random.chance(0.1) ? 1 : 0; ; count += 1) {
      const tried = count === 0 ? name : `a${count}_${name}`;
      const known = this.#names.get(tried) ?? meaning;
      if (known !== meaning) continue;
      this.#names.set(tried, meaning);
      return tried;
    }
  }

  #givenTo(field: GraphQLField<unknown, unknown>): string {
    const random = this.#random;
    const paging = random.of(["first", "first", "first", "last", "last", "around"]);
    const chosen = field.args.filter((argument) => {
      if (isRequiredArgument(argument)) return true;
      if (["first", "last", "around"].includes(argument.name))
        return argument.name === paging && random.chance(argument.name === "around" ? 0.3 : 0.9);
      return random.chance(["after", "before"].includes(argument.name) ? 0.08 : 0.25);
    });
    if (chosen.length === 0) return "";
    return `(${chosen.map((argument) => `${argument.name}: ${this.#given(argument, field.name)}`).join(", ")})`;
  }

  #given(argument: GraphQLArgument, field: string): string {
    const { name, type } = argument;
    const random = this.#random;
    const value = (): unknown => this.#valueOf(argument, field);
    if (random.chance(0.6)) return literalOf(value(), type);
    const variable = `v${this.#variables.length}`;
    const otherwise = random.chance(0.2) ? ` = ${literalOf(value() ?? null, type)}` : "";
    const declared = otherwise.endsWith("= null") ? "" : otherwise;
    this.#variables.push({ declared: `$${variable}: ${String(type)}${declared}`, name: variable, value });
    return name === "" ? "" : `$${variable}`;
  }

  #valueOf({ name, type }: GraphQLArgument, field: string): unknown {
    const random = this.#random;
    const cursors = this.#known.cursors.get(field) ?? [];
    if ((name === "after" || name === "before") && cursors.length > 0 && random.chance(0.9)) return random.of(cursors);
    const own = this.#known.idsOf.get(field) ?? [];
    if (name === "id" && own.length > 0 && random.chance(0.85)) return random.of(own);
    if (name === "ids" && own.length > 0 && random.chance(0.7))
      return Array.from({ length: random.below(4) }, () => random.of(own));
    return anyValue(name, type, this.#known, random);
  }

  #directives(): string {
    const random = this.#random;
    if (!random.chance(0.06)) return "";
    const name = random.of(["include", "skip"]);
    if (random.chance(0.4)) return ` @${name}(if: ${String(random.chance(0.5))})`;
    const variable = `v${this.#variables.length}`;
    this.#variables.push({ declared: `$${variable}: Boolean!`, name: variable, value: () => random.chance(0.5) });
    return ` @${name}(if: $${variable})`;
  }
}
