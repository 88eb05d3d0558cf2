import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { CurrentGraph } from "../repository/current-graph.js";
import type { Graph } from "../repository/graph.js";
import type { Answer } from "../http/answer.js";
import { hasTag } from "../http/conditional.js";
import { prefersPage } from "../http/media-type.js";
import { sandboxPage } from "./sandbox-page.js";
import { type Asset, openAssets } from "./assets.js";
import { basePath } from "./base-path.js";
import { readExamples, type RunnableExample, runnableExamples } from "./examples.js";
import { loadingPage } from "./loading-page.js";
import { lockedPage } from "./locked-page.js";
import { offlinePage } from "./offline-page.js";

export interface Ide {
  /** What a browser gets at `/`; null for other clients. */
  page(this: void, request: IncomingMessage, address: URL): Promise<Answer> | null;
  /** What the page asks for under `/ide/`; null where there is no such file. */
  file(this: void, pathname: string): Promise<((request: IncomingMessage) => Answer) | null>;
}

/** Which page `/` and `/graphql` show in a browser. */
export type IdeKind = "offline" | "sandbox";

export interface IdeOptions {
  readonly kind: IdeKind | "locked";
  /** Where readers find the service; null when nobody said so. */
  readonly publicAddress: string | null;
}

export function createIde(current: CurrentGraph, { kind, publicAddress }: IdeOptions): Ide {
  // Read when somebody first opens the IDE; the examples are chosen once for every graph.
  let files: ReturnType<typeof readFiles> | undefined;
  const chosen = new WeakMap<Graph, readonly RunnableExample[]>();

  // What could not be read is tried again: a build may be under way.
  const filesOnce = (): ReturnType<typeof readFiles> =>
    (files ??= readFiles().catch((error: unknown) => {
      files = undefined;
      throw error;
    }));

  async function pageFor(headers: IncomingHttpHeaders, { searchParams }: URL, graph: Graph): Promise<Answer> {
    if (kind === "locked") return lockedPage;
    const { assets, examples } = await filesOnce();
    const base = basePath(headers, publicAddress);
    if (searchParams.has("sandbox") || (kind === "sandbox" && !searchParams.has("offline")))
      return sandboxPage(assets.sandbox, base);
    const runnable = chosen.get(graph) ?? runnableExamples(examples, graph);
    chosen.set(graph, runnable);
    return offlinePage(assets.ide, base, runnable);
  }

  async function answerPage(headers: IncomingHttpHeaders, address: URL): Promise<Answer> {
    const graph = current.get();
    if (graph === null) return loading;
    const page = await pageFor(headers, address, graph);
    const hash = createHash("sha256").update(page.body ?? "");
    return unlessKnown(headers, page, `"${hash.digest("base64url").slice(0, 22)}"`);
  }

  async function file(pathname: string): ReturnType<Ide["file"]> {
    if (!pathname.startsWith("/ide/")) return null;
    const { assets } = await filesOnce();
    const asset = await assets.find(pathname.slice("/ide/".length));
    return asset === null ? null : ({ headers }) => unlessKnown(headers, encoded(asset, headers), asset.etag);
  }

  return {
    page: ({ headers }, address) => (prefersPage(headers.accept) ? answerPage(headers, address) : null),
    file,
  };
}

async function readFiles() {
  const [assets, examples] = await Promise.all([openAssets(), readExamples()]);
  return { assets, examples };
}

const loading: Answer = {
  ...loadingPage,
  status: 503,
  headers: { ...loadingPage.headers, "cache-control": "no-store", "retry-after": "1" },
};

function encoded({ type, content, gzipped }: Asset, headers: IncomingHttpHeaders): Answer {
  const gzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers["accept-encoding"]?.toString() ?? "");
  return {
    status: 200,
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      ...(gzip && { "content-encoding": "gzip" }),
    },
    body: gzip ? gzipped : content,
  };
}

/** The answer with its fingerprint, without its body for a browser that has it. */
function unlessKnown({ "if-none-match": known = "" }: IncomingHttpHeaders, answer: Answer, etag: string): Answer {
  const tagged = { ...answer, headers: { ...answer.headers, etag } };
  return hasTag(known, etag) ? { ...tagged, status: 304, body: null } : tagged;
}
