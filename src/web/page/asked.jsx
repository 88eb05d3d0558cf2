import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

/** The operation that the address of the page carries, as `GET /graphql` takes it; null without one. */
export const asked = readAddress(new URLSearchParams(location.search));

function readAddress(parameters) {
  const query = parameters.get("query");
  if (query === null) return null;
  return { query, variables: indented(parameters.get("variables")), operationName: parameters.get("operationName") };
}

function indented(variables) {
  if (variables === null) return "";
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    // The editor says what is wrong with it.
    return variables;
  }
}

/** Goes once to the operation that the address names: the editor runs the one in which the cursor stands. */
export function AskedOperation() {
  const { queryEditor, operations } = useGraphiQL(pick("queryEditor", "operations"));
  const { setOperationName } = useGraphiQLActions();
  const isDone = useRef(false);
  useEffect(() => {
    const named = operations?.find(({ name }) => name !== undefined && name.value === asked?.operationName);
    if (isDone.current || queryEditor === undefined || named?.loc === undefined) return;
    isDone.current = true;
    queryEditor.setPosition(queryEditor.getModel().getPositionAt(named.name.loc.start));
    setOperationName(named.name.value);
  }, [queryEditor, operations, setOperationName]);
  return null;
}
