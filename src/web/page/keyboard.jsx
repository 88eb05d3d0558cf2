import { isMacOs, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** Puts the focus where the keys work, as soon as the editor is there; on a touch screen it would open the keyboard. */
export function EditorFocus() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) queryEditor?.focus();
  }, [queryEditor]);
  return null;
}

/**
 * What the list of keys promises with Ctrl and Shift. The editor itself binds these to the key of the system where there
 * is no Command key, and only while it has the focus; reading the schema again would load the whole page again.
 */
export function Shortcuts() {
  const { prettifyEditors, mergeQuery, copyQuery, introspect, run } = useGraphiQLActions();
  useEffect(() => {
    const actions = { KeyP: prettifyEditors, KeyM: mergeQuery, KeyC: copyQuery, KeyR: introspect };
    const onKey = (event) => {
      if (event.key === "Tab") return goOn(event);
      const isInEditor = event.target.closest?.(".monaco-editor") !== null;
      if (event.code === "Enter" && (isMacOs ? event.metaKey : event.ctrlKey) && !isInEditor) {
        event.preventDefault();
        void run();
        return;
      }
      if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || !(event.code in actions)) return;
      event.preventDefault();
      event.stopPropagation();
      void actions[event.code]();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [prettifyEditors, mergeQuery, copyQuery, introspect, run]);
  return null;
}

/** Tab goes on to the next control: an editor would indent with it, and who has no mouse could not leave. */
function goOn(event) {
  const chooses = document.querySelector(".suggest-widget.visible") !== null;
  if (event.target.closest?.(".monaco-editor") !== null && !chooses) event.stopPropagation();
}
