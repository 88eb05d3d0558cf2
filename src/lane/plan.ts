import {
  type FieldNode,
  type GraphQLObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { Node } from "../model/node.js";
import { HandOver, NotAtHand } from "./hand-over.js";
import type { LaneContext } from "./lane-context.js";
import { dependsOnVariables } from "./depends-on-variables.js";
import type { KeptTexts } from "./kept-texts.js";
import { isPromise } from "./leaf-writers.js";
import { PlanField, type PlanScope } from "./plan-field.js";
import { valueWriter, type Write } from "./value-writers.js";

/** The fields of an object, as graphql-js collects them: by the name that each has in the answer. */
type Collected = ReadonlyMap<string, readonly FieldNode[]>;

/** A field of an object with all constant text before its value. */
interface Step {
  readonly before: string;
  readonly write: Write;
}

/** An operation as functions that write its answer, for one set of values of the variables that directives ask for. */
export class Plan {
  readonly #scope: PlanScope;
  readonly #texts: KeptTexts;
  readonly #write: Write;

  constructor(scope: Omit<PlanScope, "run" | "variables">, texts: KeptTexts) {
    this.#texts = texts;
    this.#scope = { ...scope, run: 0, variables: {} };
    const { schema, operation, directiveVariables } = scope;
    const root = schema.getQueryType();
    if (root == null) throw new HandOver("The schema has no queries.", true);
    this.#write = this.#objectWriter(root, () =>
      collectFields(schema, { ...scope.fragments }, { ...directiveVariables }, root, operation.selectionSet),
    );
  }

  /** The text of the data. Throws where the reference path is to answer. */
  write(variables: Readonly<Record<string, unknown>>, context: LaneContext): string {
    this.#scope.run += 1;
    this.#scope.variables = variables;
    this.#texts.follow(context);
    return this.#write(undefined, context);
  }

  /** Compiled when the first such object is written: an operation has more places than objects come to. */
  #objectWriter(type: GraphQLObjectType, collect: () => Collected): Write {
    let steps: readonly Step[] | null = null;
    let end = "";
    return (value, context) => {
      if (steps === null) [steps, end] = this.#steps(type, collect());
      let text = "";
      for (const { before, write } of steps) text += before + write(value, context);
      return text + end;
    };
  }

  /** What is written of an object: fields, with constant text between them, and the text at the end. */
  #steps(type: GraphQLObjectType, collected: Collected): [readonly Step[], string] {
    const steps: Step[] = [];
    let before = "{";
    let comma = "";
    for (const [name, nodes] of collected) {
      before += `${comma}${JSON.stringify(name)}:`;
      comma = ",";
      const fieldName = nodes[0]?.name.value ?? "";
      if (fieldName === TypeNameMetaFieldDef.name) {
        before += `"${type.name}"`;
        continue;
      }
      steps.push({ before, write: this.#fieldWriter(type, fieldName, nodes) });
      before = "";
    }
    return [steps, `${before}}`];
  }

  #fieldWriter(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Write {
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
      throw new HandOver("The operation asks for the schema.", true);
    const field = type.getFields()[name];
    if (field === undefined) throw new HandOver(`${type.name} has no ${name}.`, true);
    const planned = new PlanField(field, nodes, type, this.#scope);
    const isConstant = isLong(nodes) && !dependsOnVariables(nodes, this.#scope.fragments);
    const write = valueWriter(field.type, planned, (of) => {
      const writeObject = this.#objectWriter(of, () => this.#subfields(of, nodes));
      return isConstant && isRecord(of) ? this.#texts.writer(writeObject) : writeObject;
    });
    const { resolve } = field;
    return resolve === undefined ? propertyWriter(name, planned, write) : answerWriter(resolve, planned, write);
  }

  #subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Collected {
    const { schema, fragments, directiveVariables } = this.#scope;
    return collectSubfields(schema, { ...fragments }, { ...directiveVariables }, type, nodes);
  }
}

/** Objects of the schema that stand in the snapshot under an id; others are made for one answer. */
const isRecord = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === Node.name);

/** What is written of a record with one or two fields is there as soon as what was kept of it. */
const isLong = (nodes: readonly FieldNode[]): boolean =>
  nodes.some(({ selectionSet }) => (selectionSet?.selections.length ?? 0) > 2);

/** A field without a resolver is a property of its object, or a method of it. */
function propertyWriter(name: string, field: PlanField, write: Write): Write {
  return (source, context) => {
    // Objects alone have fields.
    let value = (source as Readonly<Record<string, unknown>>)[name];
    if (typeof value === "function") value = Reflect.apply(value, source, [field.given, context, field]);
    return write(value, context);
  };
}

function answerWriter(resolve: NonNullable<PlanField["field"]["resolve"]>, field: PlanField, write: Write): Write {
  return (source, context) => {
    const value: unknown = resolve(source, field.given, context, field);
    if (isPromise(value)) throw new NotAtHand(`${field.fieldName} is not at hand.`, value);
    return write(value, context);
  };
}
