import type { Assets } from "./assets.js";
import type { Answer } from "../http/answer.js";
import { htmlPage } from "./html-page.js";

const scripts = "https://embeddable-sandbox.cdn.apollographql.com";
const frames = "https://sandbox.embed.apollographql.com";

/** Apollo Sandbox, loaded from its vendor into a page of ours and pointed at `/graphql`. */
export const sandboxPage = ({ startSandbox }: Assets): Answer =>
  htmlPage({
    sources: { "script-src": `'self' ${scripts}`, "frame-src": frames, "connect-src": "'self'" },
    head: `<style>iframe { border: 0; height: 100%; width: 100% }</style>
<script defer src="${scripts}/v2/embeddable-sandbox.umd.production.min.js"></script>
<script type="module" src="${startSandbox.path}"></script>`,
    main: `<p>Apollo Sandbox is loaded from its vendor. Without internet access, use <a href="?offline">the IDE that this server provides</a>, or send queries to <code>/graphql</code>.</p>`,
  });
