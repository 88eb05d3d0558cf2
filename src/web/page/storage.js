import { createLocalStorage } from "@graphiql/toolkit";

/** What is typed is kept under a name of our own, for other services are served from localhost too. */
export function openStorage() {
  try {
    const storage = createLocalStorage({ namespace: "drug-control-graph/ide" });
    storage.getItem("examples");
    return storage;
  } catch {
    // A browser that refuses storage shows the first example each time.
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

/** The tab that was open last time; null for somebody who was never here. */
export function lastTab(storage) {
  try {
    const { tabs, activeTabIndex } = JSON.parse(storage.getItem("graphiql:tabState"));
    const { query, variables } = tabs[activeTabIndex];
    return { query: query ?? "", variables: variables ?? "" };
  } catch {
    return null;
  }
}
