import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { IdeKind } from "../../config.js";
import type { CurrentGraph } from "../../repository/current-graph.js";
import type { Graph } from "../../repository/graph.js";
import { sandboxPage } from "../sandbox-page.js";
import { type Asset, loadAssets } from "./assets.js";
import { readExamples, tabsOf } from "./examples.js";
import { loadingPage } from "./loading-page.js";
import { lockedPage } from "./locked-page.js";
import { offlinePage } from "./offline-page.js";
import type { Page } from "./page.js";

export interface IdeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers a browser at `/`, and what its page asks for under `/ide/`. Null for every other request. */
export type Ide = (request: IncomingMessage, url: URL) => Promise<IdeAnswer | null>;

export function createIde(current: CurrentGraph, kind: IdeKind | "locked"): Ide {
  // Read when somebody first opens the IDE, and made once for every graph.
  let files: ReturnType<typeof readFiles> | undefined;
  const pages = new WeakMap<Graph, Page>();

  async function pageFor({ searchParams }: URL, graph: Graph): Promise<Page> {
    if (kind === "locked") return lockedPage;
    const { assets, examples } = await (files ??= readFiles());
    if (searchParams.has("sandbox") || (kind === "sandbox" && !searchParams.has("offline"))) return sandboxPage(assets);
    const page = pages.get(graph) ?? offlinePage(assets, tabsOf(examples, graph));
    pages.set(graph, page);
    return page;
  }

  return async ({ method, headers }, url) => {
    if (method !== "GET" && method !== "HEAD") return null;
    if (url.pathname === "/" && headers.accept?.includes("text/html")) {
      const graph = current.get();
      return graph === null ? loading : unlessKnown(headers, await pageFor(url, graph));
    }
    if (!url.pathname.startsWith("/ide/")) return null;
    const { assets } = await (files ??= readFiles());
    const asset = Object.values(assets).find(({ path }) => path === url.pathname);
    return asset === undefined ? null : unlessKnown(headers, encoded(asset, headers));
  };
}

async function readFiles() {
  const [assets, examples] = await Promise.all([loadAssets(), readExamples()]);
  return { assets, examples };
}

const loading: IdeAnswer = {
  status: 503,
  headers: { ...loadingPage.headers, "cache-control": "no-store", "retry-after": "1" },
  body: loadingPage.body,
};

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

function encoded({ type, content, gzipped }: Asset, headers: IncomingHttpHeaders): Content {
  const gzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers["accept-encoding"]?.toString() ?? "");
  return {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      ...(gzip && { "content-encoding": "gzip" }),
    },
    body: gzip ? gzipped : content,
  };
}

/** The content with its fingerprint, or nothing for a browser that has it. */
function unlessKnown({ "if-none-match": known = "" }: IncomingHttpHeaders, { headers, body }: Content): IdeAnswer {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const all = { ...headers, etag };
  return known.includes(etag) ? { status: 304, headers: all, body: "" } : { status: 200, headers: all, body };
}
