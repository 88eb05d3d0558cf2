import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import { Refusal } from "../../http/refusal.js";
import type { Budget } from "./budget.js";
import type { LimitedContext } from "./limited-context.js";
import type { Limits } from "./limits.js";
import { type Price, priceOf } from "./price.js";
import { fragmentsOf, longListIn, shapeFaults } from "./shape.js";

/** Refuses an operation for its form or its price before anything of it is executed, and lets it wait for its turn. */
export const limitOperations = (limits: Limits): ApolloServerPlugin<LimitedContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      async didResolveOperation({ document, operation, request, schema, contextValue }) {
        if (operation === undefined) return;
        const { lengths, budget, admit, notes } = contextValue;
        const faults = shapeFaults(document, operation, limits);
        if (faults.length > 0) return refuse(budget, new Refusal(400, "OPERATION_LIMIT", faults.join(" ")));
        const variables = request.variables ?? {};
        const longList = longListIn(variables, operation, limits.listLength);
        if (longList !== null) return refuse(budget, tooLong(longList, limits.listLength));
        const fragments = fragmentsOf(document);
        const price = priceOf({ schema, operation, fragments, variables, lengths, most: limits.cost });
        notePrice(notes, price);
        if (price.objects > limits.cost) return refuse(budget, tooDear(price, limits.cost));
        try {
          await admit(price.objects);
          budget.begin(price);
        } catch (error) {
          if (error instanceof Refusal) return refuse(budget, error);
          throw error;
        }
      },
    }),
});

/** What cannot be counted has no price. */
export function notePrice(notes: RequestNotes, { objects }: Price): void {
  notes.price = Number.isFinite(objects) ? Math.ceil(objects) : null;
}

/** Ends the operation here: its client gets the refusal with its status and headers, which the library would not give. */
function refuse(budget: Budget, refusal: Refusal): Promise<never> {
  budget.stop(refusal);
  return budget.parked;
}

const tooLong = (path: string, most: number): Refusal =>
  new Refusal(400, "BAD_USER_INPUT", `${path} has more than ${most} values; expected at most ${most}`, {
    extensions: { arguments: [path] },
  });

function tooDear({ objects, dearest }: Price, limit: number): Refusal {
  const price = Number.isFinite(objects) ? Math.ceil(objects) : null;
  const asked = price === null ? "more objects than can be counted" : `up to ${price.toLocaleString("en")} objects`;
  const where = dearest === null ? "" : ` Most of them are in ${dearest}.`;
  return new Refusal(
    400,
    "COST_LIMIT",
    `The operation asks for ${asked}; expected at most ${limit.toLocaleString("en")}.${where} Ask for smaller pages or fewer levels.`,
    { extensions: { cost: { price, limit, dearest } } },
  );
}
