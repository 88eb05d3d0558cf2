import type { Asset, Assets } from "./assets.js";
import type { Tab } from "./examples.js";
import type { Answer } from "../http/answer.js";
import { htmlPage } from "./html-page.js";

/** GraphiQL with the examples as its tabs; it asks nobody but this service. */
export const offlinePage = (assets: Assets, tabs: readonly Tab[]): Answer =>
  htmlPage({
    sources: { "script-src": "'self'", "font-src": "'self' data:", "connect-src": "'self'" },
    head: `<link rel="stylesheet" href="${assets.graphiqlStyle.path}">
<style>${style}</style>
${[assets.react, assets.reactDom, assets.graphiql].map(script).join("\n")}
<script type="module" src="${assets.start.path}"></script>`,
    main: `<p>The IDE is being started.</p>
<noscript><p>The IDE needs JavaScript. Without it, send GraphQL queries to <code>/graphql</code>.</p></noscript>`,
    // Data and no script: the policy allows no script within the page.
    end: `<script type="application/json" id="tabs">${JSON.stringify(tabs).replaceAll("<", "\\u003c")}</script>`,
  });

const script = ({ path }: Asset): string => `<script defer src="${path}"></script>`;

/** All tabs in view, on as many lines as they need; focus that can be seen. */
const style = `
.graphiql-container .graphiql-session-header { align-items: start; height: auto }
.graphiql-tabs { flex-wrap: wrap; gap: 4px; margin: 0; padding: 8px }
.graphiql-tabs > :not(:first-child) { margin-left: 0 }
.graphiql-container .graphiql-logo h1 { font: inherit; font-weight: bold; margin: 0; white-space: nowrap }
.graphiql-container .graphiql-footer p { font-size: 0.9em; margin: 0; padding: 8px }
.graphiql-container :focus-visible { outline: 2px solid hsl(var(--color-primary)) !important }
.graphiql-container .CodeMirror-focused { outline: 1px solid hsl(var(--color-primary)) }
`;
