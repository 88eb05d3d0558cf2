// Runs in the browser: opens Apollo Sandbox, if its vendor could be reached.
if (window.EmbeddedSandbox !== undefined) {
  const target = document.getElementById("ide");
  target.replaceChildren();
  new window.EmbeddedSandbox({
    target,
    initialEndpoint: new URL("graphql", location.href).href,
    allowDynamicStyles: false,
  });
}
