import { htmlPage } from "./html-page.js";

/** What a person sees who is there before the graph is; it looks again by itself. */
export const loadingPage = htmlPage({
  sources: {},
  head: '<meta http-equiv="refresh" content="1">',
  main: '<p role="status">The documents are being read. This page opens the IDE as soon as the graph is loaded.</p>',
});
