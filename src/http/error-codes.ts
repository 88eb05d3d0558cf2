/** Every `extensions.code` that a client can get, and what it means. Nothing is sent with a code that is not here. */
export const errorCodes = {
  ANSWER_TOO_LARGE: "The answer has more than 5 MB; ask for smaller pages or fewer fields.",
  BAD_REQUEST: "The request is no GraphQL request: no operation, a parameter of the wrong type, or broken HTTP.",
  BAD_USER_INPUT:
    "An argument or a variable is wrong; `arguments` lists which, by path: `first`, `filter.minKilograms`.",
  COST_LIMIT:
    "The operation could make more objects than allowed; ask for smaller pages or fewer levels. `cost` has its price, the limit and the dearest field.",
  DEADLINE_EXCEEDED: "The operation took longer than 5 seconds; ask for less, or try again later.",
  EXPECTATION_FAILED: "The header `Expect` asks for something other than `100-continue`.",
  GRAPHQL_PARSE_FAILED: "The operation is no GraphQL; `locations` says where.",
  GRAPHQL_VALIDATION_FAILED:
    "The operation does not fit the schema; `locations` says where, `arguments` which argument, when it is one.",
  HEADERS_TOO_LARGE: "The headers have more than 16 kB.",
  INTERNAL_SERVER_ERROR: "The fault is ours, and is in our log under `id`.",
  LOCKED: "Only a router that shows the secret is answered this.",
  METHOD_NOT_ALLOWED: "There is something at this address, for other methods; the header `Allow` lists them.",
  NOT_ACCEPTABLE: "The header `Accept` allows neither application/json nor application/graphql-response+json.",
  NOT_FOUND: "There is nothing at this address.",
  OPERATION_LIMIT: "The operation has too many levels, aliases, directives, fields at its root or values in a list.",
  OPERATION_NOT_TRUSTED: "Only operations of the manifests are answered here, and this is none of them.",
  OPERATION_RESOLUTION_FAILURE: "The document has no operation of the name that `operationName` gives, or needs one.",
  PAYLOAD_TOO_LARGE: "The body has more than 256 kB, or what `BODY_LIMIT` sets.",
  PERSISTED_QUERY_NOT_FOUND: "No operation is known by this hash or id; send its text.",
  REQUEST_CANCELLED: "The client closed the connection before it was answered; logs show it.",
  REQUEST_TIMEOUT: "The request took too long to arrive.",
  SERVICE_UNAVAILABLE: "The graph is being loaded, or too many operations wait; try again after `Retry-After`.",
  TOO_MANY_REQUESTS: "The client has asked for more than it may in a minute; try again after `Retry-After`.",
  UNSUPPORTED_MEDIA_TYPE: "The body is not application/json in UTF-8 without content encoding.",
  URI_TOO_LONG: "The address has more than 8 kB; send the operation by POST, or its hash.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && Object.hasOwn(errorCodes, code);
