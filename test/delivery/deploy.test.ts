import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { readConfig } from "../../src/cli/config.js";

const packageFile = z
  .object({
    name: z.string(),
    version: z.string(),
    engines: z.object({ node: z.string() }),
    files: z.array(z.string()),
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const image = `${packageFile.name}:${packageFile.version}`;
const documents = "/app/documents";

/** Which of these names the program reads from its environment; throws when a value is refused. */
function unreadNames(environment: Readonly<Record<string, string>>): string[] {
  const read = new Set<string>();
  readConfig(
    new Proxy(environment, {
      get: (target, name) => {
        read.add(String(name));
        return typeof name === "string" ? target[name] : undefined;
      },
    }),
  );
  // Node's own.
  return Object.keys(environment).filter((name) => !read.has(name) && !name.startsWith("NODE_"));
}

describe("the Dockerfile", () => {
  /** Its instructions, each on one line. */
  const lines = readFileSync("Dockerfile", "utf8")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM ")));
  const environment = Object.fromEntries(
    last
      .filter((line) => line.startsWith("ENV "))
      .flatMap((line) => line.slice(4).split(" "))
      .map((pair): [string, string] => {
        const [name = "", value = ""] = pair.split("=");
        return [name, value];
      }),
  );

  test("begins from one exact version of Node, one that the package can run on", () => {
    const [, major, minor] = /^ARG NODE=node:(\d+)\.(\d+)\.\d+-[a-z-]+$/.exec(lines[0] ?? "") ?? [];
    expect(packageFile.engines.node).toBe(">=20.11");
    expect(Number(major) * 1000 + Number(minor)).toBeGreaterThanOrEqual(20_011);
    expect(lines.filter((line) => line.startsWith("FROM ") && !line.startsWith("FROM ${NODE}"))).toEqual([]);
  });

  test("installs exactly what is locked, without scripts, and nothing of it in its last stage", () => {
    const installs = lines.filter((line) => /npm (ci|install)/.test(line));
    expect(installs).toEqual(["RUN npm ci --ignore-scripts --no-audit --no-fund"]);
    expect(last.filter((line) => line.startsWith("RUN "))).toEqual([]);
  });

  test("copies files that are there and that .dockerignore lets through", () => {
    const allowed = readFileSync(".dockerignore", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = lines
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
      .flatMap((line) => line.split(" ").slice(1, -1));
    expect(copied.filter((name) => !existsSync(name))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
  });

  test("has in its last stage what the package has, and its own set-up is read by the program", () => {
    const targets = last.filter((line) => line.startsWith("COPY ")).flatMap((line) => line.split(" ").slice(1));
    for (const name of ["dist", "documents", "schema", "package.json", "LICENSE"]) expect(targets).toContain(name);
    expect(unreadNames(environment)).toEqual([]);
    expect(readConfig(environment)).toMatchObject({ host: "0.0.0.0", port: 4000 });
  });

  test("runs the program itself, and not as root", () => {
    const instructions = last.filter((line) => !/^(FROM|LABEL|ENV|COPY) /.test(line));
    expect(instructions.filter((line) => !line.startsWith("HEALTHCHECK"))).toEqual([
      "WORKDIR /app",
      `VOLUME ${documents}`,
      "USER 1000:1000",
      "EXPOSE 4000",
      "STOPSIGNAL SIGTERM",
      'ENTRYPOINT ["node", "dist/main.js"]',
      'CMD ["serve"]',
    ]);
  });

  test.each([
    [200, "/healthz", 0],
    [503, "/healthz", 1],
    [200, "/elsewhere", 1],
  ])("takes the program for alive when it answers %i at %s: exit status %i", async (status, path, expected) => {
    const check = last.find((line) => line.startsWith("HEALTHCHECK ")) ?? "";
    const [, ...options] = z
      .tuple([z.literal("node"), z.literal("-e"), z.string()])
      .parse(JSON.parse(check.slice(check.indexOf("["))));
    const server = createServer((request, response) => {
      response.writeHead(request.url === path ? status : 404).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const checking = spawn(process.execPath, options, { env: { ...process.env, PORT: port } });
    expect(await once(checking, "close")).toEqual([expected, null]);
    server.close();
  });
});

// What a drain takes unless configured, with the longest request and the end after it.
const leastGraceSeconds = 5 + 5 + 2;

describe("the example for Compose", () => {
  const { services } = z
    .object({ services: z.record(z.string(), z.looseObject({ environment: z.record(z.string(), z.string()) })) })
    .parse(parse(readFileSync("examples/deploy/compose.yaml", "utf8")));
  const service = services[packageFile.name];

  test("runs the image without rights, on a root that cannot be written", () => {
    expect(service).toMatchObject({
      build: "../..",
      image,
      command: ["serve", "--watch"],
      ports: ["127.0.0.1:4000:4000"],
      volumes: [`../../documents:${documents}:ro`],
      read_only: true,
      user: "1000:1000",
      cap_drop: ["ALL"],
      security_opt: ["no-new-privileges:true"],
    });
    expect(unreadNames(service?.environment ?? {})).toEqual([]);
  });

  test("waits for the drain", () => {
    expect(Number.parseInt(String(service?.stop_grace_period))).toBeGreaterThanOrEqual(leastGraceSeconds);
  });
});

describe("the example for Kubernetes", () => {
  const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
  const container = z.looseObject({
    env: z.array(z.object({ name: z.string(), value: z.string() })),
    ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
    startupProbe: probe,
    livenessProbe: probe,
    readinessProbe: probe,
  });
  const [deployment, service] = parseAllDocuments(readFileSync("examples/deploy/kubernetes.yaml", "utf8")).map(
    (document): unknown => {
      expect(document.errors).toEqual([]);
      return z.unknown().parse(document.toJS());
    },
  );
  const { spec } = z
    .object({
      kind: z.literal("Deployment"),
      spec: z.object({
        selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
        template: z.object({
          metadata: z.object({ labels: z.record(z.string(), z.string()) }),
          spec: z.looseObject({ terminationGracePeriodSeconds: z.number(), containers: z.tuple([container]) }),
        }),
      }),
    })
    .parse(deployment);
  const pod = spec.template.spec;
  const [program] = pod.containers;

  test("asks whether the program is alive and whether it is ready, each by its own path", () => {
    const http = { port: "http" };
    expect(program).toMatchObject({
      startupProbe: { httpGet: { path: "/healthz", ...http } },
      livenessProbe: { httpGet: { path: "/healthz", ...http } },
      readinessProbe: { httpGet: { path: "/readyz", ...http } },
      resources: { requests: { memory: "384Mi" }, limits: { memory: "768Mi" } },
    });
    expect(program.ports).toEqual([{ name: "http", containerPort: 4000 }]);
  });

  test("sets what the program reads, and the port that the container shows", () => {
    const environment = Object.fromEntries(program.env.map(({ name, value }) => [name, value]));
    expect(unreadNames(environment)).toEqual([]);
    expect(readConfig(environment)).toMatchObject({ host: "0.0.0.0", port: program.ports[0]?.containerPort });
  });

  test("runs it without rights, on a root that cannot be written, with its documents mounted", () => {
    expect(pod).toMatchObject({
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } },
      automountServiceAccountToken: false,
      volumes: [{ name: "documents", configMap: { name: "drug-control-documents" } }],
    });
    expect(program).toMatchObject({
      image,
      args: ["serve", "--watch"],
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      },
      volumeMounts: [{ name: "documents", mountPath: documents, readOnly: true }],
    });
  });

  test("waits for the drain, and leads the service to the pods", () => {
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(leastGraceSeconds);
    expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels);
    expect(service).toMatchObject({
      kind: "Service",
      spec: { selector: spec.selector.matchLabels, ports: [{ port: 80, targetPort: "http" }] },
    });
  });
});
