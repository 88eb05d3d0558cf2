const { isAbstractType, isObjectType } = require("graphql");

/** For codegen: what a normalising cache must know of the schema and cannot see in answers. */
exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const possibleTypes = Object.fromEntries(
    types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const embeddedTypes = types
    .filter((type) => isObjectType(type) && !("id" in type.getFields()) && type !== schema.getQueryType())
    .map(({ name }) => name);
  return `/** The types behind each interface and union. */
export const possibleTypes = ${JSON.stringify(possibleTypes, null, 2)};

/** The types without an id: each of their objects belongs to the record that it stands in. */
export const embeddedTypes = ${JSON.stringify(embeddedTypes, null, 2)};
`;
};
