import type { Page } from "playwright-core";

/** Waits until the editor is there and has the focus. */
export async function shown(page: Page): Promise<void> {
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await page.waitForFunction('document.activeElement.closest(".graphiql-query-editor .monaco-editor") !== null');
}

/** The whole text of an editor, of which the page has only the lines in view: `operation.graphql`, `variables.json`, `response.json`. */
export const valueIn = (page: Page, file: string): Promise<string> =>
  page.evaluate(`__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith(${JSON.stringify(file)})).getValue()`);

/** Waits until something is as expected, and answers what it is. */
export async function until<Value>(look: () => Promise<Value>, isIt: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = await look();
    if (isIt(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never as expected; last: ${JSON.stringify(await look())}`);
}

/** Presses the key that runs the operation, and answers what comes. */
export async function answerTo(page: Page, key: string): Promise<unknown> {
  await page.evaluate('__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith("response.json")).setValue("")');
  await page.keyboard.press(key);
  return JSON.parse(
    await until(
      () => valueIn(page, "response.json"),
      (text) => text.endsWith("}"),
    ),
  );
}

export const openedTabs = (page: Page): Promise<string[]> => page.locator(".graphiql-tab-button").allTextContents();

/** Presses Tab until a control of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(
      "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
    );
    if (focused === name) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}
