import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

/** Apollo's compatibility suite for subgraphs, as it is published; what it installs beside its tests is left out. */
export const suiteFolder = dirname(require.resolve("@apollo/federation-subgraph-compatibility-tests/package.json"));

export interface SuiteTest {
  /** The name that the suite's own report has for it: `@key single`. */
  readonly feature: string;
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Its configuration, but for ts-jest, which has nothing to do: what is published is JavaScript. */
const configuration = {
  rootDir: suiteFolder,
  testEnvironment: "node",
  testMatch: ["<rootDir>/dist/tests/*.test.js"],
  haste: { retainAllFiles: true },
  testPathIgnorePatterns: [],
  transform: {},
  setupFiles: [join(__dirname, "ask-here.cjs")],
};

/** Runs every test of the suite against a subgraph of products and a gateway of its supergraph. */
export async function runSuite(products: string, router: string): Promise<readonly SuiteTest[]> {
  const jest = spawn(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--ci", "--json", "--runInBand", "--config", JSON.stringify(configuration)],
    { env: { ...process.env, PRODUCTS_URL: products, ROUTER_URL: router }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const [stdout, stderr] = await Promise.all([text(jest.stdout), text(jest.stderr), once(jest, "close")]);
  if (stdout === "") throw new Error(`The suite did not run:\n${stderr}`);
  const { testResults } = JSON.parse(stdout) as JestReport;
  return testResults.flatMap(({ message, assertionResults }) => {
    if (assertionResults.length === 0) throw new Error(message);
    return assertionResults.map(({ ancestorTitles: [feature], title, status, failureMessages }) => ({
      feature: feature ?? title,
      title,
      status,
      failureMessages,
    }));
  });
}
