import type { IdeKind } from "../web/ide.js";
import type { OperationsConfig } from "./config.js";

export interface Openness {
  readonly ide: IdeKind;
  readonly operations: OperationsConfig;
  readonly routerSecret: string | null;
}

/** What a person may do with a service that was just started, each as a line to be copied as it stands. */
export function firstSteps(address: string, { ide, operations, routerSecret }: Openness): readonly string[] {
  const base = address.replace(/graphql$/, "");
  // Single quotes alone: a log in JSON would escape others, and the line could not be copied.
  const ask = operations.onlyTrusted
    ? `curl ${base}readyz`
    : `curl -G ${address} --data-urlencode 'query={ organizations(first: 3) { nodes { name } } }'`;
  return [
    ...(routerSecret === null ? [`${ide === "sandbox" ? "Apollo Sandbox" : "The IDE"} is at ${base}`] : []),
    `Ask from a shell: ${ask}`,
  ];
}
