import { GraphQLError, type GraphQLErrorOptions } from "graphql";
import type { ErrorCode } from "./error-codes.js";

interface RefusalOptions extends GraphQLErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a request is not answered, with the status and the headers that say so over HTTP. */
export class Refusal extends GraphQLError {
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    { headers = {}, extensions = {}, ...options }: RefusalOptions = {},
  ) {
    super(message, { ...options, extensions: { ...extensions, code } });
    this.headers = headers;
  }
}
