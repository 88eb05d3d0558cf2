import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { KeptTexts } from "./kept-texts.js";
import { HandOver, NotAtHand } from "./hand-over.js";
import type { LaneContext } from "./lane-context.js";
import { arePlain } from "./plain-variables.js";
import { Plan } from "./plan.js";

/** What the reference path has parsed and validated and answered without an error, and what it says of it each time. */
export interface ValidOperation {
  readonly text: string;
  /** The name by which the request asks for it; null when it gives none. */
  readonly asked: string | null;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The SHA-256 of the text. */
  readonly hash: string;
  /** How long caches may keep its answers. */
  readonly cacheControl: string | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** Variables of directives have two values or none; so many combinations nobody sends. */
const mostPlans = 16;

/** An operation that was answered before, and the plans that it has come to. */
export class KnownOperation {
  readonly #schema: GraphQLSchema;
  readonly #texts: KeptTexts;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #directiveVariables: readonly string[];
  readonly #arePlain: (given: Variables) => boolean;
  readonly #plans = new Map<string, Plan>();
  #isLeftAlone = false;
  #wasAnswered = false;

  constructor(
    schema: GraphQLSchema,
    texts: KeptTexts,
    readonly valid: ValidOperation,
  ) {
    this.#schema = schema;
    this.#texts = texts;
    const defined = valid.document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = Object.fromEntries(defined.map((fragment) => [fragment.name.value, fragment]));
    this.#arePlain = arePlain(schema, valid.operation);
    this.#directiveVariables = directiveVariablesIn(valid.document);
  }

  /** Whether it is one that the lane does not do. */
  get isLeftAlone(): boolean {
    return this.#isLeftAlone;
  }

  /** The variables as graphql-js reads them; null when something is wrong with them. */
  coerced(given: Variables): Variables | null {
    if (this.#arePlain(given)) return given;
    const definitions = this.valid.operation.variableDefinitions ?? [];
    return getVariableValues(this.#schema, definitions, given, { maxErrors: 1 }).coerced ?? null;
  }

  /** The data of its answer in UTF-8, a character for each byte; null where the reference path is to answer. */
  answer(variables: Variables, context: LaneContext): string | null {
    try {
      const data = this.#planFor(variables).write(variables, context);
      this.#wasAnswered = true;
      return data;
    } catch (error) {
      const waits = error instanceof NotAtHand && !this.#wasAnswered;
      if (waits || (error instanceof HandOver && error.lasting)) this.#isLeftAlone = true;
      // Whatever it is, the reference path comes to it as well, and says so as it always does.
      return null;
    }
  }

  #planFor(variables: Variables): Plan {
    const names = this.#directiveVariables;
    const key = names.map((name) => String(variables[name])).join(" ");
    let plan = this.#plans.get(key);
    if (plan !== undefined) return plan;
    const asked = names
      .filter((name) => Object.hasOwn(variables, name))
      .map((name): [string, unknown] => [name, variables[name]]);
    plan = new Plan(
      {
        schema: this.#schema,
        operation: this.valid.operation,
        fragments: this.#fragments,
        directiveVariables: Object.fromEntries(asked),
      },
      this.#texts,
    );
    const [oldest] = this.#plans.keys();
    if (this.#plans.size >= mostPlans && oldest !== undefined) this.#plans.delete(oldest);
    this.#plans.set(key, plan);
    return plan;
  }
}

function directiveVariablesIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      visit(directive, {
        Variable: ({ name }) => {
          names.add(name.value);
        },
      });
    },
  });
  return [...names];
}
