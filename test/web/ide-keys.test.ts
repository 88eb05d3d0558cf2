import { expect, test } from "@jest/globals";
import { inBrowser } from "./browsing.js";
import { answerTo, shown, tabTo, until, valueIn } from "./editors.js";

const operation = "operation.graphql";
const fragments = "query A { __typename ...F } fragment F on Query { __typename }";

inBrowser("the keys of the IDE", (browsing) => {
  test("lead from the menu to the run button and on, with a focus that is seen", async () => {
    const { page, complaints } = await browsing().at();
    await shown(page);
    await tabTo(page, "Examples");
    await page.keyboard.press("Enter");
    await page.locator("[role=menuitem]:focus").waitFor();
    await page.keyboard.press("ArrowDown");
    // The menu moves the focus when the key has been handled.
    await until(
      () => page.evaluate('[...document.querySelectorAll("[role=menuitem]")].indexOf(document.activeElement)'),
      (place) => place === 1,
    );
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor({ state: "detached" });
    const before = await until(
      () => valueIn(page, operation),
      (value) => value.includes("query OneMeeting"),
    );
    await shown(page);
    await tabTo(page, "Execute query (Ctrl-Enter)");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    expect(await answerTo(page, "Enter")).toMatchObject({ data: { event: { kind: "MEETING" } } });
    expect(await valueIn(page, operation)).toBe(before);
    await tabTo(page, "Open in Apollo Sandbox");
    expect(complaints).toEqual([]);
  });

  test("run the operation from wherever the focus is", async () => {
    const { page } = await browsing().at("/?query={__typename}");
    await shown(page);
    await tabTo(page, "Open in Apollo Sandbox");
    expect(await answerTo(page, "Control+Enter")).toEqual({ data: { __typename: "Query" } });
  });

  test("do what the list of keys says", async () => {
    const { page, requests } = await browsing().at(`/?query=${encodeURIComponent(fragments)}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await shown(page);
    await page.getByRole("button", { name: "Open short keys dialog" }).click();
    const keys = await page.getByRole("dialog").locator("tbody td:first-child").allTextContents();
    expect(keys.map((key) => key.replaceAll(" ", ""))).toEqual([
      "Ctrl+Enter",
      "F1",
      "Shift+Ctrl+P",
      "Shift+Ctrl+C",
      "Shift+Ctrl+R",
      "Ctrl+Alt+K",
      "Ctrl+F",
      "Shift+Ctrl+M",
    ]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator(".graphiql-query-editor .view-line").first().click();
    const text = (part: string) =>
      until(
        () => valueIn(page, operation),
        (value) => value.includes(part),
      );

    await page.keyboard.press("Control+Shift+C");
    await until(
      () => page.evaluate("navigator.clipboard.readText()"),
      (copied) => copied === fragments,
    );
    await page.keyboard.press("Control+Shift+P");
    await text("query A {\n  __typename\n  ...F\n}\nfragment F on Query {\n  __typename\n}");
    await page.keyboard.press("Control+Shift+M");
    await until(
      () => valueIn(page, operation),
      (value) => !value.includes("fragment"),
    );
    const asked = requests.length;
    await page.keyboard.press("Control+Shift+R");
    await until(
      () => Promise.resolve(requests.slice(asked).map((address) => new URL(address).pathname)),
      (paths) => paths.includes("/graphql") && !paths.includes("/"),
    );
    await page.keyboard.press("Control+F");
    await page.locator(".find-widget.visible").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await page.locator(".quick-input-widget input:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Alt+K");
    await page.locator(".graphiql-doc-explorer-search input:focus").waitFor();
  });
});
