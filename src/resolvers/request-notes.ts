import { randomUUID } from "node:crypto";
import type { Context } from "@opentelemetry/api";

/** What is noted of a request while it is answered: its line in the log, the metrics and its span are written from it. */
export interface RequestNotes {
  /** What names the request in the log, and in the header `x-request-id` of its answer. */
  readonly requestId: string;
  /** The name of the operation; what the client calls it until it is found. */
  operationName: string | null;
  operationType: string | null;
  /** The SHA-256 of the text of the operation. */
  operationHash: string | null;
  /** How many objects the operation can make. */
  price: number | null;
  snapshotId: string | null;
  /** Whether the answer was kept from before, so that nothing was executed. */
  fromMemory: boolean;
  /** How many bytes the body of the answer has. */
  bytes: number;
  /** The codes of the errors that the client sees. */
  readonly errorCodes: string[];
  /** The ids of the errors that the client does not see, and the log does. */
  readonly errorIds: string[];
  /** Where the spans of the request belong; null when nobody records them. */
  readonly trace: Context | null;
}

export const newNotes = (requestId: string = randomUUID(), trace: Context | null = null): RequestNotes => ({
  requestId,
  operationName: null,
  operationType: null,
  operationHash: null,
  price: null,
  snapshotId: null,
  fromMemory: false,
  bytes: 0,
  errorCodes: [],
  errorIds: [],
  trace,
});
