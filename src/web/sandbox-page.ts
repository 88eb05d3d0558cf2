import type { Parts } from "./assets.js";
import type { Answer } from "../http/answer.js";
import { htmlPage } from "./html-page.js";

const scripts = "https://embeddable-sandbox.cdn.apollographql.com";
const frames = "https://sandbox.embed.apollographql.com";

/** Apollo Sandbox, loaded from its vendor into a page of ours and pointed at `/graphql`. */
export const sandboxPage = ({ script }: Parts, base: string): Answer =>
  htmlPage({
    sources: {
      "script-src": `'self' ${scripts}`,
      "frame-src": frames,
      "connect-src": "'self'",
    },
    head: `<style>iframe { border: 0; height: 100%; width: 100% } .notice { font-family: system-ui, sans-serif; margin: 3em auto; max-width: 36em; padding: 0 1em } .notice h1 { font-size: 1.4em } .notice p { line-height: 1.5 }</style>
<script type="module" src="${base}${script}" data-vendor="${scripts}/v2/embeddable-sandbox.umd.production.min.js" data-base="${base}"></script>`,
    main: `<div class="notice">
<h1>Apollo Sandbox</h1>
<p role="status">Apollo Sandbox is being loaded from its vendor, ${new URL(scripts).host}.</p>
<p><a href="?offline">Open the IDE that this server provides</a>: it needs no internet. Queries go to <code>/graphql</code>.</p>
<noscript><p>Both need JavaScript.</p></noscript>
</div>`,
  });
