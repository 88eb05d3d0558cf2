import { BREAK, type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, visit } from "graphql";

/** Whether an argument of the field itself has a variable in it. */
export function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given)
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
}

/**
 * Whether what fields select depends on variables: by an argument, through fragments too. Those of `@skip` and `@include` do
 * not count, for a plan is made for their values.
 */
export function dependsOnVariables(nodes: readonly FieldNode[], fragments: GraphQLResolveInfo["fragments"]): boolean {
  const looked = new Set<string>();
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return hasVariable(selection) || (selection.selectionSet !== undefined && within(selection.selectionSet));
        case Kind.INLINE_FRAGMENT:
          return within(selection.selectionSet);
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments[selection.name.value];
          if (fragment === undefined || looked.has(fragment.name.value)) return false;
          looked.add(fragment.name.value);
          return within(fragment.selectionSet);
        }
      }
    });
  return nodes.some(({ selectionSet }) => selectionSet !== undefined && within(selectionSet));
}
