import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import {
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  specifiedDirectives,
} from "graphql";
import { buildSchemaSync, createResolversMap } from "type-graphql";
import { EdtfDate } from "../model/edtf.js";
import { FactValueScalar } from "../model/fact-value.js";
import { toId, typeOfId } from "../model/node.js";
import type { AnyRecord } from "../model/record.js";
import type { RequestContext } from "../resolvers/context.js";
import { resolvers } from "../resolvers/resolvers.js";
import { mergeDirective } from "./stitching-directives.js";

export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** What `_service { sdl }` answers. */
  readonly sdl: string;
}

const federation = { url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"] };

/** The federated schema: type-graphql declares it, the subgraph library adds `_service` and `_entities`. */
export function buildSubgraph(): Subgraph {
  const declared = buildSchemaSync({
    resolvers,
    directives: [...specifiedDirectives, mergeDirective],
    validate: { forbidUnknownValues: false, skipMissingProperties: true },
    scalarsMap: [],
  });
  // type-graphql has no place for a description of the root type.
  const query = declared.getQueryType();
  if (query)
    query.description = "Where every question begins: records by id, pages of records, and what sources disagree on.";
  // On the definition of the schema and not on an extension of it, which relay-compiler does not know.
  declared.extensions = { directives: { link: federation } };
  const sdl = `${printSchemaWithDirectives(lexicographicSortSchema(declared))}\n`;
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: { ...createResolversMap(declared), EdtfDate, FactValue: FactValueScalar },
  });
  answerEntitiesThroughLoaders(schema);
  answerSdl(schema, sdl);
  return { schema, sdl };
}

type Representation = Readonly<Record<string, unknown>>;
const mostRepresentations = 1000;

/**
 * The library's own `_entities` writes `__typename` onto each record, which frozen records refuse. This one leaves them
 * alone and asks the request's loader, so that all representations are one batch, in their order.
 */
function answerEntitiesThroughLoaders(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType("_Entity");
  if (entities === undefined || union === undefined || !("resolveType" in union))
    throw new Error("The subgraph library gave no _entities.");
  entities.resolve = (
    _root,
    { representations }: { representations: readonly unknown[] },
    { loaders }: RequestContext,
  ) => {
    if (representations.length > mostRepresentations) {
      throw new GraphQLError(`${representations.length} representations; expected at most ${mostRepresentations}`, {
        extensions: { code: "BAD_USER_INPUT", arguments: ["representations"] },
      });
    }
    return representations.map(async (representation): Promise<AnyRecord | null> => {
      const id = entityId(schema, representation);
      const record = await loaders.record.load(id);
      return record !== null && typeOfId(record.id) === typeOfId(id) ? record : null;
    });
  };
  union.resolveType = (record: AnyRecord) => typeOfId(record.id);
}

/** The id of the record that a representation names by one of its keys. */
function entityId(schema: GraphQLSchema, representation: unknown): string {
  const { __typename: type, id, code } = isRepresentation(representation) ? representation : {};
  const expected = (what: string): GraphQLError =>
    new GraphQLError(`A representation needs ${what}`, {
      extensions: { code: "BAD_USER_INPUT", arguments: ["representations"] },
    });
  const entities = typeof type === "string" ? entitiesBehind(schema, type) : [];
  if (typeof type !== "string" || entities.length === 0) throw expected("a __typename of this subgraph's entities.");
  if (typeof id === "string") return entities.includes(typeOfId(id)) ? id : toId(type, "");
  if (type === "Country" && typeof code === "string") return toId("Country", code);
  throw expected(type === "Country" ? "an id or a code, as a string." : "an id, as a string.");
}

const isRepresentation = (value: unknown): value is Representation => typeof value === "object" && value !== null;

/** The entities that a representation's type can stand for: itself, or all that implement an interface with a key. */
function entitiesBehind(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  const union = schema.getType("_Entity");
  if (type === undefined || !isUnionType(union)) return [];
  const interfaceType =
    isInterfaceType(type) && type.astNode?.directives?.some((used) => used.name.value === "key") ? type : null;
  return union
    .getTypes()
    .filter((entity) => entity === type || (interfaceType !== null && schema.isSubType(interfaceType, entity)))
    .map((entity) => entity.name);
}

/** The library prints the schema anew for `_service`; ours answers what was published, byte for byte. */
function answerSdl(schema: GraphQLSchema, sdl: string): void {
  const service = schema.getQueryType()?.getFields()._service;
  if (service === undefined) throw new Error("The subgraph library gave no _service.");
  service.resolve = () => ({ sdl });
}
