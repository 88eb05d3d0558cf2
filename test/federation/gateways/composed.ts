import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

export interface Subgraph {
  readonly name: string;
  readonly url: string;
}

async function sdlOf(url: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  return ((await response.json()) as { data: { _service: { sdl: string } } }).data._service.sdl;
}

/** The supergraph of running subgraphs, which must compose without an error and without a hint. */
export async function supergraphOf(subgraphs: readonly Subgraph[]): Promise<string> {
  const services = await Promise.all(
    subgraphs.map(async ({ name, url }) => ({ name, url, typeDefs: parse(await sdlOf(url)) })),
  );
  const { supergraphSdl, errors, hints } = composeServices(services);
  const faults = [...(errors ?? []), ...(hints ?? [])].map(({ message }) => message);
  if (supergraphSdl === undefined || faults.length > 0) throw new Error(faults.join("\n"));
  return supergraphSdl;
}
