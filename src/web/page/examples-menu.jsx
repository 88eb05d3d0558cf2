import { DropdownMenu, pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";

const isOf =
  ({ query, variables }) =>
  (tab) =>
    tab?.query === query && (tab.variables ?? "") === variables;

/** The examples by their sentences, and the way back to the one that was written over. */
export function ExamplesMenu({ examples }) {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick("tabs", "activeTabIndex", "queryEditor"));
  const actions = useGraphiQLActions();
  const show = useShow();
  const active = tabs[activeTabIndex];
  const overwritten = examples.find(
    (example) => example.name === active?.operationName && !isOf(example)(active) && active.query,
  );

  const open = (example) => {
    const index = tabs.findIndex(isOf(example));
    const isFree = !active?.query?.trim() || examples.some((each) => isOf(each)(active));
    if (index >= 0) actions.changeTab(index);
    else {
      // A tab in which somebody wrote is left alone.
      if (!isFree) actions.addTab();
      show(example);
    }
  };
  const toEditor = (event) => {
    event.preventDefault();
    queryEditor?.focus();
  };

  return (
    <>
      <DropdownMenu modal={false}>
        <DropdownMenu.Button type="button" className="examples-button">
          Examples
        </DropdownMenu.Button>
        <DropdownMenu.Content className="examples-menu" align="end" aria-label="Examples" onCloseAutoFocus={toEditor}>
          {examples.map((example) => (
            <DropdownMenu.Item key={example.name} textValue={example.sentence} onSelect={() => open(example)}>
              {example.sentence}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      {overwritten && (
        <button
          type="button"
          className="examples-button"
          onClick={() => {
            show(overwritten);
            queryEditor?.focus();
          }}
        >
          Reset example
        </button>
      )}
    </>
  );
}

/** Puts an example into the tab that is open. */
function useShow() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "responseEditor"),
  );
  const { updateActiveTabValues } = useGraphiQLActions();
  return ({ name, query, variables }) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    responseEditor?.setValue("");
    queryEditor?.setScrollTop(0);
    updateActiveTabValues({ query, variables, operationName: name, response: null });
  };
}
