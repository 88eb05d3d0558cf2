import { htmlPage } from "./html-page.js";

/** What a person sees where the schema is shown to a router alone. */
export const lockedPage = htmlPage({
  sources: {},
  main: "<p>This service is locked: it shows its schema only to its router, so there is no IDE here. Send operations to <code>/graphql</code>.</p>",
});
