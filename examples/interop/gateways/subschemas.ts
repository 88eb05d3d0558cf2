import type { SubschemaConfig } from "@graphql-tools/delegate";
import { buildHTTPExecutor } from "@graphql-tools/executor-http";
import { stitchingDirectives } from "@graphql-tools/stitching-directives";
import { schemaFromExecutor } from "@graphql-tools/wrap";
import { buildSchema, type ExecutionResult, parse } from "graphql";

type MergeConfig = NonNullable<SubschemaConfig["merge"]>;
type Key = Readonly<Record<string, string>>;

/** By which field others know our records. */
export const ourKeys: Readonly<Record<string, string>> = {
  Organization: "id",
  Official: "id",
  Event: "id",
  SeizureStat: "id",
  TrainingProgram: "id",
  Country: "code",
};

const executorOf = (endpoint: string) => buildHTTPExecutor({ endpoint });

/** By the lists that take our ids or codes, as in any service that is no federation's. */
export async function byLists(endpoint: string): Promise<SubschemaConfig> {
  const executor = executorOf(endpoint);
  const byIds = (fieldName: string): MergeConfig[string] => ({
    selectionSet: "{ id }",
    fieldName,
    key: ({ id }: Key) => id,
    argsFromKeys: (ids) => ({ ids }),
  });
  return {
    schema: await schemaFromExecutor(executor),
    executor,
    batch: true,
    merge: {
      Organization: byIds("organizationsByIds"),
      Official: byIds("officialsByIds"),
      Event: byIds("eventsByIds"),
      SeizureStat: byIds("seizureStatsByIds"),
      TrainingProgram: byIds("trainingProgramsByIds"),
      Country: {
        selectionSet: "{ code }",
        fieldName: "countriesByCodes",
        key: ({ code }: Key) => code,
        argsFromKeys: (codes) => ({ codes }),
      },
    },
  };
}

/** By `_entities`, which any subgraph has: `keys` names the key of each type. */
export async function byEntities(endpoint: string, keys: Readonly<Record<string, string>>): Promise<SubschemaConfig> {
  const executor = executorOf(endpoint);
  const byKey = ([type, key]: [string, string]): [string, MergeConfig[string]] => [
    type,
    {
      selectionSet: `{ ${key} }`,
      fieldName: "_entities",
      key: (record: Key) => ({ __typename: type, [key]: record[key] }),
      argsFromKeys: (representations) => ({ representations }),
    },
  ];
  return {
    schema: await schemaFromExecutor(executor),
    executor,
    batch: true,
    merge: Object.fromEntries(Object.entries(keys).map(byKey)),
  };
}

/** By the `@merge` directives of the published SDL; the federation's own are passed over. */
export async function byDirectives(endpoint: string): Promise<SubschemaConfig> {
  const executor = executorOf(endpoint);
  const answer = await executor({ document: parse("{ _service { sdl } }") });
  const { data } = answer as ExecutionResult<{ _service: { sdl: string } }>;
  if (!data) throw new Error(`${endpoint} gives no SDL`);
  // Another name than `key`: the federation's @key would be taken for that of the stitching.
  const { stitchingDirectivesTransformer } = stitchingDirectives({ keyDirectiveName: "stitchingKey" });
  return stitchingDirectivesTransformer({
    // The federation's directives are used in the SDL and defined nowhere.
    schema: buildSchema(data._service.sdl, { assumeValidSDL: true }),
    executor,
    batch: true,
  });
}
