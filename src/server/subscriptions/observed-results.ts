import type { FormattedExecutionResult } from "graphql";
import { Refusal } from "../../http/refusal.js";
import type { ObservedOperation } from "../observing/observer.js";
import { type ErrorLog, logged } from "../operations/format-error.js";

type Results = AsyncGenerator<FormattedExecutionResult, void>;

/**
 * The results of an operation, of which is said what became of it when they are over: because there are no more, because
 * nobody wants more, or because its client has gone. What is thrown is always a refusal.
 */
export async function* observedResults(
  open: () => Results,
  { notes, end }: ObservedOperation,
  gone: AbortSignal,
  log: ErrorLog,
): Results {
  let status = 200;
  try {
    for await (const result of open()) {
      if (!("data" in result)) status = 400;
      yield result;
    }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : internal(error);
    status = refusal.status;
    notes.errorCodes.push(refusal.code);
    throw refusal;
  } finally {
    end(status, gone.aborted);
  }

  function internal(error: unknown): Refusal {
    const id = logged(log, error);
    notes.errorIds.push(id);
    return new Refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error", { extensions: { id } });
  }
}
