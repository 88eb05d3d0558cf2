import { afterAll, afterEach, beforeAll, describe, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { shippedGraph } from "../run-query.js";
import { hasBrowser, openBrowser, type Visit, visit, type VisitOptions } from "./open-browser.js";
import { type RunningIde, startIde } from "./start-ide.js";

/** What tests in a browser have: the service with the documents that ship, and a browser that visits it. */
export interface Browsing {
  readonly running: RunningIde;
  readonly browser: Browser;
  /** A visit by somebody who was never there; `path` is what follows the address of the service. */
  at(path?: string, options?: VisitOptions): Promise<Visit>;
}

/** Describes what a browser shows; without a browser the tests are skipped. */
export function inBrowser(name: string, tests: (browsing: () => Browsing) => void): void {
  (hasBrowser ? describe : describe.skip)(name, () => {
    let browsing: Browsing | undefined;
    const get = (): Browsing => {
      if (browsing === undefined) throw new Error("The browser is not open yet.");
      return browsing;
    };
    beforeAll(async () => {
      const running = await startIde();
      running.current.swap(await shippedGraph());
      const browser = await openBrowser();
      browsing = { running, browser, at: (path = "/", options = {}) => visit(browser, running.url + path, options) };
    });
    afterAll(async () => {
      await get().browser.close();
      await get().running.stop();
    });
    afterEach(async () => {
      for (const context of get().browser.contexts()) await context.close();
      expect(get().running.logged).toEqual([]);
    });
    tests(get);
  });
}
