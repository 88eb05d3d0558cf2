import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from "graphql";
import type { Operation } from "../ask.js";
import { type Material, type Selected, selected, variableOfIds, written } from "./selection.js";

const most = 1000;

/** The operation that selections make: lists of ids are variables of it. */
export function operationOf(selections: readonly Selected[], material: Material): Operation {
  const text = written(selections);
  const { schema, ids } = material;
  const used = [...new Set([...text.matchAll(/\$ids_(\w+)/g)].map(([, field]) => field ?? ""))];
  const variables: Record<string, unknown> = {};
  const declared = used.map((field) => {
    const argument = schema
      .getQueryType()
      ?.getFields()
      [field]?.args.find(({ type }) => /^(ID|_Any)$/.test(getNamedType(type).name));
    variables[variableOfIds(field)] = keysFor(field, ids);
    return `$${variableOfIds(field)}:${String(argument?.type ?? "[ID!]!")}`;
  });
  return { query: `${declared.length === 0 ? "" : `query(${declared.join(",")})`}{${text}}`, variables };
}

function keysFor(field: string, ids: Material["ids"]): unknown[] {
  const all = [...ids].flatMap(([list, each]) => each.slice(0, 250).map((id) => ({ list, id })));
  if (field === "countriesByCodes") return Array.from({ length: most }, () => "CN");
  if (field === "_entities")
    return all.slice(0, most).map(({ id }) => ({ __typename: id.slice(0, id.indexOf(":")), id }));
  const list = field.replace(/ByIds$/, "");
  const own = ids.get(list) ?? all.map(({ id }) => id);
  return Array.from({ length: most }, (_each, index) => own[index % Math.max(1, own.length)]);
}

/** All selections within selections that have some below. */
const branches = (selections: readonly Selected[]): Selected[] =>
  selections.flatMap((each) => (each.type === null ? [] : [each, ...branches(each.below)]));

/** The selections in another form: more of them, fewer, with other pages. */
export function changed(selections: readonly Selected[], others: readonly Selected[], material: Material): Selected[] {
  const { random } = material;
  const copy = structuredClone([...selections]);
  const all = branches(copy);
  const chosen = random.of(all);
  switch (random.below(8)) {
    case 0:
    case 1:
      grow(chosen, material);
      break;
    case 2:
      // The dearest leaf is not known, so that each is tried several times over.
      if (chosen.below.length > 0) {
        const again = random.of(chosen.below);
        for (let count = 1 + random.below(9); count > 0; count -= 1) chosen.below.push(structuredClone(again));
      }
      break;
    case 3: {
      const paged = all.filter(({ sizes }) => sizes !== null);
      const { sizes } = paged.length > 0 ? random.of(paged) : chosen;
      if (sizes !== null)
        sizes.first = Math.min(100, Math.max(1, random.chance(0.6) ? sizes.first * 3 : sizes.first >> 1));
      break;
    }
    case 4:
      drop(copy, material);
      break;
    case 5:
      copy.push(structuredClone(random.of(others)));
      break;
    case 6:
      copy.push(structuredClone(random.of(copy)));
      break;
    default:
      copy.push(anyRoot(material));
  }
  return copy;
}

function grow(chosen: Selected, material: Material): void {
  const type = material.schema.getType(chosen.type ?? "");
  if (!isObjectType(type)) return;
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some((each) => isRequiredArgument(each)));
  const deep = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const field = material.random.of(deep.length > 0 && material.random.chance(0.6) ? deep : fields);
  chosen.below.push(selected(field, 1 + material.random.below(3), material));
}

/** Makes an operation cheaper: a smaller page, or a selection less. */
export function cheaper(selections: readonly Selected[], material: Material): Selected[] {
  const copy = structuredClone([...selections]);
  const paged = branches(copy).filter(({ sizes }) => (sizes?.first ?? 1) > 1);
  const { random } = material;
  if (paged.length === 0 || random.chance(0.3)) return drop(copy, material);
  const { sizes } = random.of(paged);
  if (sizes !== null) sizes.first = Math.max(1, sizes.first >> 1);
  return copy;
}

function drop(selections: Selected[], { random }: Material): Selected[] {
  const lists = [selections, ...branches(selections).map(({ below }) => below)].filter(({ length }) => length > 1);
  if (lists.length === 0) return selections;
  const list = random.of(lists);
  list.splice(random.below(list.length), 1);
  return selections;
}

export function anyRoot(material: Material): Selected {
  const roots = Object.values(material.schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => name !== "_service",
  );
  return selected(material.random.of(roots), 1 + material.random.below(4), material);
}
