import { type GraphQLSchema, isAbstractType } from "graphql";
import { Node, typeOfId } from "../model/node.js";

/**
 * Has records say of which type they are at once: their ids do. The library would make a promise for each record of a list
 * of an interface or a union.
 */
export function nameRecordTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // What a router asks for finds its types by itself.
    if (!isAbstractType(type) || type.name.startsWith("_")) continue;
    const areRecords = schema
      .getPossibleTypes(type)
      .every((possible) => possible.getInterfaces().some(({ name }) => name === Node.name));
    if (areRecords) type.resolveType = (record: Node) => typeOfId(record.id);
  }
}
