import { AsyncLocalStorage } from "node:async_hooks";
import { type Context, context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { captureLines, type Captured } from "./lines.js";
import { ask, post, type RunningServer, startServer } from "./start-server.js";

const exporter = new InMemorySpanExporter();
let captured: Captured;
let running: RunningServer;

/** What an operator's SDK registers before the program starts. */
function register(): void {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const storage = new AsyncLocalStorage<Context>();
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (inside, work, self, ...args) => storage.run(inside, () => work.apply(self, args)),
    bind: (_inside, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
}

beforeAll(async () => {
  captured = captureLines();
  running = await startServer(await shippedGraph(), { observer: captured.observer });
});
afterAll(() => running.stop());

test("without an SDK there are no spans, and nothing of them in the log", async () => {
  expect((await post(running.url, { query: "{ __typename }" })).status).toBe(200);
  const [line] = await captured.requests(1);
  expect(line).not.toHaveProperty("traceId");
});

describe("with an SDK", () => {
  beforeAll(register);
  beforeEach(() => {
    exporter.reset();
  });
  afterAll(() => {
    trace.disable();
    propagation.disable();
    context.disable();
  });

  /** The spans of one request, once the last of them has ended. */
  async function spansOf(request: () => Promise<unknown>): Promise<readonly ReadableSpan[]> {
    await request();
    for (let tries = 0; tries < 2000; tries += 1) {
      const spans = exporter.getFinishedSpans();
      if (spans.some(({ name }) => !name.startsWith("graphql."))) return spans;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error("The span of the request never ends.");
  }

  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  const query = "query China($code: ID!) { country(code: $code) { name } }";

  test("a request is a span below the caller's, with a step for each of its parts", async () => {
    const lines = (await captured.requests(0)).length;
    const spans = await spansOf(() => post(running.url, { query, variables: { code: "CN" } }, { traceparent }));
    const server = spans.at(-1);
    expect(server).toMatchObject({
      name: "POST /graphql",
      kind: SpanKind.SERVER,
      parentSpanId: "b7ad6b7169203331",
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "graphql.operation.name": "China",
        "graphql.operation.type": "query",
      },
    });
    expect(spans.map((span) => [span.name, span.parentSpanId, span.spanContext().traceId])).toEqual([
      ...["graphql.parse", "graphql.validate", "graphql.execute"].map((name) => [
        name,
        server?.spanContext().spanId,
        traceId,
      ]),
      ["POST /graphql", "b7ad6b7169203331", traceId],
    ]);
    expect(await captured.requests(lines + 1)).toContainEqual(
      expect.objectContaining({ traceId, operationName: "China" }),
    );
  });

  test("neither what was asked nor with what is in any span", async () => {
    const spans = await spansOf(() =>
      post(
        running.url,
        { query, variables: { code: "SECRET" } },
        { authorization: "Bearer SECRET", cookie: "a=SECRET" },
      ),
    );
    const text = JSON.stringify(spans.map(({ name, attributes, events }) => ({ name, attributes, events })));
    expect(text).not.toMatch(/SECRET|country\(/);
  });

  test("an operation that is not valid has a step that failed", async () => {
    const spans = await spansOf(() => post(running.url, { query: "{ nothing }" }));
    expect(spans.map(({ name, status }) => [name, status.code])).toEqual([
      ["graphql.parse", SpanStatusCode.UNSET],
      ["graphql.validate", SpanStatusCode.ERROR],
      ["POST /graphql", SpanStatusCode.UNSET],
    ]);
  });

  test.each([["nonsense"], ["00-00000000000000000000000000000000-0000000000000000-01"], [`${traceparent}\u00e9`]])(
    "a caller's span that is none begins a trace: %s",
    async (header) => {
      const [span] = await spansOf(() => ask(`${running.url}/healthz`, { headers: { traceparent: header } }));
      expect([span?.name, span?.parentSpanId]).toEqual(["GET /healthz", undefined]);
      expect(span?.spanContext().traceId).not.toBe(traceId);
    },
  );

  test("the names of spans are few, whatever is asked for", async () => {
    const [span] = await spansOf(() => ask(`${running.url}/nowhere/1`));
    expect([span?.name, span?.attributes["http.response.status_code"]]).toEqual(["GET other", 404]);
  });
});
