/** Where Apollo hosts its Sandbox; its page calls this service from there. */
export const sandboxOrigin = "https://studio.apollographql.com";

/** Apollo Sandbox in a page of ours, pointed at `/graphql`. */
export const sandboxPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>drug-control-graph</title>
<style>html, body, #sandbox { height: 100%; margin: 0 } noscript, p { font-family: sans-serif; padding: 1em }</style>
<div id="sandbox"><p>Apollo Sandbox is loaded from its vendor. Without internet, send queries to <code>/graphql</code>.</p></div>
<script src="https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js"></script>
<script>
  new window.EmbeddedSandbox({ target: "#sandbox", initialEndpoint: new URL("/graphql", location.href).href });
</script>
</html>
`;
