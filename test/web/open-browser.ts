import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a browser to test with. Where tests must be complete, it has to be there. */
export const hasBrowser = existsSync(executablePath) || Boolean(process.env.CI);
if (!hasBrowser)
  process.stderr.write(
    `The tests in a browser are skipped: no Chromium at ${executablePath}; install it (apt-get install chromium) or set CHROMIUM to where it is.\n`,
  );

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

export interface Visit {
  readonly page: Page;
  /** The address of everything that the page asked for. */
  readonly requests: readonly string[];
  /** Errors and warnings on the console, scripts that failed, and what the page's policy forbade. */
  readonly complaints: readonly string[];
}

export type VisitOptions = BrowserContextOptions & { readonly elsewhere?: Readonly<Record<string, string>> };

/** A browser without a past and without internet: `elsewhere` answers what goes to other origins. */
export async function visit(
  browser: Browser,
  url: string,
  { elsewhere = {}, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "log" && message.type() !== "info") complaints.push(message.text());
  });
  await context.route("**/*", async (route) => {
    const asked = route.request().url();
    const body = elsewhere[asked.replace(/\?.*/, "")];
    if (new URL(asked).origin === new URL(url).origin) await route.continue();
    else if (body === undefined) await route.abort();
    else await route.fulfill({ body });
  });
  await page.goto(url);
  return { page, requests, complaints };
}
