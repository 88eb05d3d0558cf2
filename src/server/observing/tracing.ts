import type { IncomingMessage } from "node:http";
import {
  type Attributes,
  context,
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { version } from "../../version.js";

/** The spans of one request; null when nobody records them, which costs next to nothing. */
export interface RequestSpan {
  readonly span: Span;
  /** Where spans within the request belong. */
  readonly inside: Context;
}

/** It looks for who records when it begins a span. */
const tracer = trace.getTracer("drug-control-graph", version);

/** Begins the span of a request: within the one that is active, or below the caller's that the headers name. */
export function startRequestSpan(request: IncomingMessage, route: string, requestId: string): RequestSpan | null {
  const isInner = trace.getActiveSpan() !== undefined;
  const parent = isInner ? context.active() : propagation.extract(ROOT_CONTEXT, request.headers);
  const span = tracer.startSpan(
    `${request.method ?? "GET"} ${route}`,
    { kind: isInner ? SpanKind.INTERNAL : SpanKind.SERVER },
    parent,
  );
  if (!span.isRecording()) return null;
  span.setAttributes({
    "http.request.method": request.method ?? "GET",
    "http.route": route,
    "url.scheme": "http",
    "http.response.header.x-request-id": [requestId],
  });
  return { span, inside: trace.setSpan(parent, span) };
}

export function endRequestSpan({ span }: RequestSpan, status: number | null, attributes: Attributes): void {
  span.setAttributes(attributes);
  if (status !== null) span.setAttribute("http.response.status_code", status);
  if (status === null || status >= 500) {
    span.setAttribute("error.type", status === null ? "aborted" : String(status));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** Begins a step within a request and gives what ends it. */
export function startStep(name: string, inside: Context): (hasFailed: boolean) => void {
  const span = tracer.startSpan(name, {}, inside);
  return (hasFailed) => {
    if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}

/** Does work within a span, so that what the work calls finds its place. */
export const within = <Result>(inside: Context | null, work: () => Result): Result =>
  inside === null ? work() : context.with(inside, work);
