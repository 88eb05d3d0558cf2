/** Every `extensions.code` that a client can get, and what it means. Nothing is sent with a code that is not here. */
export const errorCodes = {
  ANSWER_TOO_LARGE: "The answer has more than 5 MB; ask for smaller pages or fewer fields.",
  BAD_REQUEST:
    "The request is not a GraphQL request: it has no operation or a parameter of the wrong type, or it is not valid HTTP.",
  BAD_USER_INPUT:
    "An argument or a variable is wrong; `arguments` lists which, by path: `first`, `filter.minKilograms`.",
  COST_LIMIT:
    "The operation could make more objects than allowed; ask for smaller pages or fewer levels. `cost` has its price, the limit and the most expensive field.",
  DEADLINE_EXCEEDED: "The operation took longer than 5 seconds; ask for less, or try again later.",
  EXPECTATION_FAILED: "The header `Expect` asks for something other than `100-continue`.",
  GRAPHQL_PARSE_FAILED: "The operation is not valid GraphQL; `locations` says where.",
  GRAPHQL_VALIDATION_FAILED:
    "The operation does not fit the schema; `locations` says where, and `arguments` names the argument, if there is one.",
  HEADERS_TOO_LARGE: "The headers have more than 16 kB.",
  INTERNAL_SERVER_ERROR: "An error of the server; its log has the details under `id`.",
  LOCKED: "Only a router that sends the secret gets this answer.",
  METHOD_NOT_ALLOWED: "This address does not accept the method; the header `Allow` lists the methods that it accepts.",
  NOT_ACCEPTABLE: "The header `Accept` allows neither application/json nor application/graphql-response+json.",
  NOT_FOUND: "There is nothing at this address.",
  OPERATION_LIMIT: "The operation has too many levels, aliases, directives, fields at its root or values in a list.",
  OPERATION_NOT_TRUSTED: "Only operations of the manifests are answered here, and this is not one of them.",
  OPERATION_RESOLUTION_FAILURE:
    "The document has no operation with the name in `operationName`, or it has several operations and needs `operationName`.",
  PAYLOAD_TOO_LARGE: "The body is larger than 1 MB, or than the limit that `BODY_LIMIT` sets.",
  PERSISTED_QUERY_NOT_FOUND: "No operation is known under this hash or id; send its text.",
  REQUEST_CANCELLED: "The client closed the connection before the answer; only the log shows this code.",
  REQUEST_TIMEOUT: "The request took too long to arrive.",
  SERVICE_UNAVAILABLE: "The graph is being loaded, or too many operations wait; try again after `Retry-After`.",
  SNAPSHOT_UNKNOWN:
    "Changes are asked for after a snapshot that the process has not served, or not lately; ask for all records again.",
  TOO_MANY_REQUESTS: "The client has used more than its limit for one minute; try again after `Retry-After`.",
  UNSUPPORTED_MEDIA_TYPE: "The body is not application/json in UTF-8, or it has a content encoding.",
  URI_TOO_LONG: "The address has more than 8 kB; send the operation by POST, or its hash.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && Object.hasOwn(errorCodes, code);
