import type { Parts } from "./assets.js";
import type { RunnableExample } from "./examples.js";
import type { Answer } from "../http/answer.js";
import { htmlPage } from "./html-page.js";

/** GraphiQL with the examples as a menu; it asks nobody but this service. */
export const offlinePage = ({ script, style }: Parts, base: string, examples: readonly RunnableExample[]): Answer =>
  htmlPage({
    sources: { "script-src": "'self'", "worker-src": "'self'", "font-src": "'self' data:", "connect-src": "'self'" },
    head: `${style === null ? "" : `<link rel="stylesheet" href="${base}${style}">`}
<script type="module" src="${base}${script}"></script>`,
    main: `<p>The IDE is being started.</p>
<noscript><p>The IDE needs JavaScript. Without it, send GraphQL queries to <code>/graphql</code>.</p></noscript>`,
    // Data and no script: the policy allows no script within the page.
    end: `<script type="application/json" id="examples">${JSON.stringify({ base, examples }).replaceAll("<", "\\u003c")}</script>`,
  });
