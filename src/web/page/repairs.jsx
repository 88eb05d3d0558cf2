import { useEffect } from "react";

/**
 * What GraphiQL says wrongly to those who do not see it. A tab of its holds buttons, which no tab may: it is an item of a
 * list, whose button says that it is the current one. And a name that hides the text of a button is taken off.
 */
function repair() {
  for (const list of document.querySelectorAll(".graphiql-tabs[role]")) list.removeAttribute("role");
  for (const item of document.querySelectorAll(".graphiql-tab")) {
    const isCurrent = item.classList.contains("graphiql-tab-active");
    for (const name of ["role", "aria-selected"]) if (item.hasAttribute(name)) item.removeAttribute(name);
    const button = item.querySelector(".graphiql-tab-button");
    if (button !== null && (button.getAttribute("aria-current") === "true") !== isCurrent)
      if (isCurrent) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
  }
  for (const label of document.querySelectorAll(".graphiql-history-item-label[aria-label]"))
    label.removeAttribute("aria-label");
  document.getElementById("graphiql-session")?.setAttribute("role", "group");
}

/** Repairs what is shown, now and whenever tabs or a plugin change. */
export function Repairs() {
  useEffect(() => {
    repair();
    const observer = new MutationObserver(repair);
    const options = { attributes: true, attributeFilter: ["role", "class", "aria-selected", "aria-label"] };
    for (const part of document.querySelectorAll(".graphiql-session-header, .graphiql-plugin"))
      observer.observe(part, { ...options, childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return null;
}
