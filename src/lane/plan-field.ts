import {
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Arguments } from "../resolvers/checked-arguments.js";
import type { FieldAsks } from "../resolvers/field-asks.js";
import { hasVariable } from "./depends-on-variables.js";
import { HandOver } from "./hand-over.js";

export type PlannedField = GraphQLField<unknown, unknown>;

/** What all fields of a plan share. */
export interface PlanScope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: GraphQLResolveInfo["fragments"];
  /** The variables that `@skip` and `@include` ask for have the values that the plan is made for; others have none. */
  readonly directiveVariables: Readonly<Record<string, unknown>>;
  /** Counts the runs of the plan: what was made of variables in another run is made again. */
  run: number;
  /** The variables of this run. */
  variables: Readonly<Record<string, unknown>>;
}

interface Kept {
  readonly value: object;
  readonly run: number;
}

/**
 * A field of a plan, which is what its resolver is told of the execution too: one object for all objects that the field is
 * asked of. What is made of its arguments is kept: for good when no variable is among them, else for a run.
 */
export class PlanField implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly returnType: GraphQLOutputType;
  readonly schema: GraphQLSchema;
  readonly fragments: GraphQLResolveInfo["fragments"];
  readonly operation: OperationDefinitionNode;
  readonly rootValue: unknown = undefined;
  readonly #scope: PlanScope;
  readonly #isConstant: boolean;
  readonly #variables: readonly NamedVariable[] | null;
  #arguments: Kept | undefined;
  #checked: Kept | undefined;
  #ask: Kept | undefined;

  constructor(
    readonly field: PlannedField,
    readonly fieldNodes: readonly FieldNode[],
    readonly parentType: GraphQLObjectType,
    scope: PlanScope,
  ) {
    this.fieldName = field.name;
    this.returnType = field.type;
    this.schema = scope.schema;
    this.fragments = scope.fragments;
    this.operation = scope.operation;
    this.#scope = scope;
    this.#isConstant = !hasVariable(this.#node);
    this.#variables = variablesOf(field, this.#node);
  }

  /** Of each object it would be another; who needs it is answered by the reference path. */
  get path(): never {
    throw new HandOver(`${this.fieldName} asks for its path.`, true);
  }

  /** Arguments are kept by their nodes; who reads variables is answered by the reference path. */
  get variableValues(): never {
    throw new HandOver(`${this.fieldName} asks for variables.`, true);
  }

  get #node(): FieldNode {
    const [node] = this.fieldNodes;
    if (node === undefined) throw new Error("A field has no node; expected one or more.");
    return node;
  }

  /** Its arguments as graphql-js reads them. */
  get given(): Arguments {
    const kept = this.#usable(this.#arguments) ?? this.#made(this.#read(this.#scope.variables));
    this.#arguments = kept;
    // Made here.
    return kept.value as Arguments;
  }

  #read(variables: PlanScope["variables"]): Arguments {
    if (this.#variables === null) return getArgumentValues(this.field, this.#node, variables);
    const read: Record<string, unknown> = {};
    for (const { argument, variable } of this.#variables) {
      const value = variables[variable];
      // Whether it may be null or left out is looked at there.
      if (value === null || value === undefined) return getArgumentValues(this.field, this.#node, variables);
      read[argument] = value;
    }
    return read;
  }

  checked(make: () => object): object {
    return (this.#checked = this.#usable(this.#checked) ?? this.#made(make())).value;
  }

  ask(make: () => object): object {
    return (this.#ask = this.#usable(this.#ask) ?? this.#made(make())).value;
  }

  #usable(kept: Kept | undefined): Kept | undefined {
    return kept !== undefined && (this.#isConstant || kept.run === this.#scope.run) ? kept : undefined;
  }

  #made(value: object): Kept {
    return { value, run: this.#scope.run };
  }
}

interface NamedVariable {
  readonly argument: string;
  readonly variable: string;
}

/** The variables that the arguments of a field are, whose values they have as they are; null where some are anything else. */
function variablesOf({ args }: PlannedField, { arguments: given = [] }: FieldNode): readonly NamedVariable[] | null {
  const variables = given.flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE ? [{ argument: name.value, variable: value.name.value }] : [],
  );
  const areAll = variables.length === given.length && args.every(({ defaultValue }) => defaultValue === undefined);
  return areAll ? variables : null;
}

/** The asks of a run, which its fields keep. */
export const keptAsks: FieldAsks = {
  // A field makes one kind of ask.
  of: <Ask extends object>(info: GraphQLResolveInfo, make: () => Ask) => planned(info).ask(make) as Ask,
};

/** The checked arguments of a run, which its fields keep. */
export const keptArguments: FieldAsks = {
  // A field takes one class of arguments.
  of: <Ask extends object>(info: GraphQLResolveInfo, make: () => Ask) => planned(info).checked(make) as Ask,
};

function planned(info: GraphQLResolveInfo): PlanField {
  if (info instanceof PlanField) return info;
  throw new Error("Asks of the lane are kept by its own fields; expected one.");
}
