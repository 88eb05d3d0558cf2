import { refuseDeepNesting } from "../../http/nesting.js";
import { readOnce } from "../../http/read-once.js";

/** What the text of an operation says of its answers. */
export interface OperationText {
  /** Whether they may say since when this process serves something, which no snapshot has in its id. */
  readonly isOfTheMoment: boolean;
  /** Whether a variable may ask for an order by that. */
  readonly takesOrder: boolean;
}

/** Throws a refusal for a text that is nested too deeply. Clients send a few texts again and again. */
export const readOperationText = readOnce(
  (text): OperationText => {
    refuseDeepNesting(text);
    return {
      isOfTheMoment: /\b(?:snapshot|changes|loadedAt|LOADED_AT)\b/.test(text),
      takesOrder: /\bDocumentOrder/.test(text),
    };
  },
  { most: 500, longest: 10_000 },
);

/** Whether an answer to this depends on the moment and not on the snapshot alone. */
export const dependsOnMoment = (
  { isOfTheMoment, takesOrder }: OperationText,
  variables: Readonly<Record<string, unknown>>,
): boolean => isOfTheMoment || (takesOrder && JSON.stringify(variables).includes("LOADED_AT"));
