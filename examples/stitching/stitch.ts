import type { SubschemaConfig } from "@graphql-tools/delegate";
import { buildHTTPExecutor } from "@graphql-tools/executor-http";
import { stitchSchemas } from "@graphql-tools/stitch";
import { stitchingDirectives } from "@graphql-tools/stitching-directives";
import { schemaFromExecutor } from "@graphql-tools/wrap";
import { buildSchema, type ExecutionResult, type GraphQLSchema, parse } from "graphql";

/** One schema over both services. */
export async function stitch(urls: { readonly drugControl: string; readonly ports: string }): Promise<GraphQLSchema> {
  return stitchSchemas({ subschemas: await Promise.all([drugControl(urls.drugControl), ports(urls.ports)]) });
}

/** Our schema says itself, by `@merge`, which of its fields gives many records at once, and by which key. */
async function drugControl(endpoint: string): Promise<SubschemaConfig> {
  const executor = buildHTTPExecutor({ endpoint });
  const answer = await executor({ document: parse("{ _service { sdl } }") });
  const { data } = answer as ExecutionResult<{ _service: { sdl: string } }>;
  if (!data) throw new Error(`${endpoint} gives no schema`);
  // Any name but `key`, which would take the federation's @key for one of the stitching's.
  const { stitchingDirectivesTransformer } = stitchingDirectives({ keyDirectiveName: "stitchingKey" });
  return stitchingDirectivesTransformer({
    // The federation's directives are used in it, and defined by the federation.
    schema: buildSchema(data._service.sdl, { assumeValidSDL: true }),
    executor,
    // What a hop asks of several types goes out as one request.
    batch: true,
  });
}

/** Of a service that says nothing, it is said here. */
async function ports(endpoint: string): Promise<SubschemaConfig> {
  const executor = buildHTTPExecutor({ endpoint });
  return {
    schema: await schemaFromExecutor(executor),
    executor,
    batch: true,
    merge: {
      Country: {
        selectionSet: "{ code }",
        fieldName: "countriesWithPorts",
        key: ({ code }: { readonly code: string }) => code,
        argsFromKeys: (codes) => ({ codes }),
      },
    },
  };
}
