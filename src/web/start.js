// Runs in the browser: opens GraphiQL with the examples that the page carries.
const { React, ReactDOM, GraphiQL } = window;
const tabs = JSON.parse(document.getElementById("tabs").textContent);
const storage = openStorage();

// The tabs of last time come back, unless the examples are others by now. What was run stays in the history.
const examples = JSON.stringify(tabs);
if (storage.getItem("examples") !== examples) {
  storage.removeItem("graphiql:tabState");
  storage.setItem("graphiql:query", tabs[0]?.query ?? "");
  storage.setItem("graphiql:variables", tabs[0]?.variables ?? "");
  storage.setItem("examples", examples);
}

// Beside this page: a proxy may serve it under a prefix.
const endpoint = new URL("graphql", location.href).href;
const sandbox = `https://studio.apollographql.com/sandbox/explorer?endpoint=${endpoint}`;

const element = React.createElement;
ReactDOM.createRoot(document.getElementById("ide")).render(
  element(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: endpoint }),
      storage,
      defaultTabs: tabs,
      defaultEditorToolsVisibility: "variables",
      shouldPersistHeaders: false,
    },
    element(GraphiQL.Logo, null, element("h1", null, "drug-control-graph")),
    element(
      GraphiQL.Footer,
      null,
      element(
        "p",
        null,
        element("kbd", null, "Ctrl-Enter"),
        " runs the operation. Every value comes with the passage that says it; the docs, first on the left, describe every field. ",
        element("a", { href: sandbox, target: "_blank", rel: "noopener noreferrer" }, "Open in Apollo Sandbox"),
      ),
    ),
  ),
);

// Tab goes on to the next control. An editor would indent with it, and who has no mouse could not leave.
document.addEventListener(
  "keydown",
  (event) => {
    const chooses = document.querySelector(".CodeMirror-hints") !== null;
    if (event.key === "Tab" && event.target.closest(".CodeMirror") !== null && !chooses) event.stopPropagation();
  },
  true,
);

/** What is typed is kept under a name of our own, for other services are served from localhost too. */
function openStorage() {
  try {
    const storage = GraphiQL.createLocalStorage({ namespace: "drug-control-graph" });
    storage.getItem("examples");
    return storage;
  } catch {
    // A browser that refuses storage shows the examples anew each time.
    const values = new Map();
    return {
      length: 0,
      getItem: (name) => values.get(name) ?? null,
      setItem: (name, value) => void values.set(name, value),
      removeItem: (name) => void values.delete(name),
      clear: () => values.clear(),
    };
  }
}
