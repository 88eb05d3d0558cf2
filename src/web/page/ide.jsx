// Runs in the browser: opens GraphiQL with the examples that the page carries.
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import { asked, AskedOperation } from "./asked.jsx";
import { ExamplesMenu } from "./examples-menu.jsx";
import "./ide.css";
import { EditorFocus, Shortcuts } from "./keyboard.jsx";
import { naming } from "./naming.js";
import { Repairs } from "./repairs.jsx";
import { lastTab, openStorage } from "./storage.js";

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url), { type: "module", name: label }),
};

const { examples, base } = JSON.parse(document.getElementById("examples").textContent);
// Beside this page: a proxy may serve it under a prefix.
const endpoint = new URL(`${base}graphql`, location.href).href;
const sandbox = `https://studio.apollographql.com/sandbox/explorer?endpoint=${endpoint}`;
const fetcher = naming(createGraphiQLFetcher({ url: endpoint, legacyClient: false }));
const plugins = [HISTORY_PLUGIN];
const storage = openStorage();
// Who comes back has the tab of last time; GraphiQL by itself would open it twice.
const first = asked ?? lastTab(storage) ?? examples[0];

createRoot(document.getElementById("ide")).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    plugins={plugins}
    initialQuery={first?.query}
    initialVariables={first?.variables}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    schemaDescription
  >
    <GraphiQL.Logo>
      <h1>drug-control-graph</h1>
      <ExamplesMenu examples={examples} />
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <p>
        <kbd>Ctrl-Enter</kbd> runs the operation. Every value comes with the passage that says it; the docs, first on
        the left, describe every field.{" "}
        <a href={sandbox} target="_blank" rel="noopener noreferrer">
          Open in Apollo Sandbox
        </a>
      </p>
    </GraphiQL.Footer>
    <EditorFocus />
    <Shortcuts />
    <Repairs />
    <AskedOperation />
  </GraphiQL>,
);
