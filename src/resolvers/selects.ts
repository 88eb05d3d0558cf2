import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Whether a field is selected of the object that is asked for. A field that a directive leaves out counts as selected. */
export const selects = ({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean =>
  fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isIn(selectionSet, name, fragments));

const isIn = (set: SelectionSetNode, name: string, fragments: GraphQLResolveInfo["fragments"]): boolean =>
  set.selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === name;
      case Kind.INLINE_FRAGMENT:
        return isIn(selection.selectionSet, name, fragments);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments[selection.name.value];
        return fragment !== undefined && isIn(fragment.selectionSet, name, fragments);
      }
    }
  });
