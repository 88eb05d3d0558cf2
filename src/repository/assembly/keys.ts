import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { slug } from "./names.js";
import type { Organizations } from "./organizations.js";
import { groupedBy } from "../../documents/grouped-by.js";

/** What makes two facts speak of one record, for the types whose records have no name of their own. */

const period = ({ from, to }: { from?: string | undefined; to?: string | undefined }): string =>
  slug(from, to === from ? null : to);

export function seizureIds(
  facts: readonly Fact<"SeizureStat">[],
  organizations: Organizations,
): Map<string, Fact<"SeizureStat">[]> {
  const base = (fact: Fact<"SeizureStat">): string => {
    const { substance, seizedBy, country, region, from, to, scope, shareOf, massKg, count, min } = fact.fields;
    const who =
      seizedBy === undefined ? null : (organizations.find(seizedBy) ?? seizedBy).replace(/^Organization:/, "");
    const what =
      massKg === undefined && min === undefined ? (count === undefined ? `share of ${shareOf ?? ""}` : "count") : null;
    // An undated figure is its document's own; an incident is known by what was seized in it.
    return slug(
      substance,
      who,
      country,
      region,
      period({ from, to }),
      what,
      scope,
      from === undefined && to === undefined ? fact.documentKey : null,
      scope === "incident" ? (massKg ?? count) : null,
    );
  };
  return withinDocumentsApart(
    facts,
    base,
    ({ fields }) => slug(fields.massKg ?? fields.min, fields.count, fields.share),
    "SeizureStat",
  );
}

export function statisticIds(
  facts: readonly Fact<"Statistic">[],
  organizations: Organizations,
): Map<string, Fact<"Statistic">[]> {
  const base = ({ fields }: Fact<"Statistic">): string => {
    const { measure, by, country, unit } = fields;
    const about = by === undefined ? null : (organizations.find(by) ?? organizations.findGroup(by) ?? null);
    return slug(measure, about?.replace(/^Organization:/, ""), country, period(fields), unit);
  };
  return withinDocumentsApart(facts, base, ({ fields }) => slug(...[fields.value].flat()), "Statistic");
}

/** Two figures of one document are two facts, not a contradiction, unless they are the same figure repeated. */
function withinDocumentsApart<Each extends Fact>(
  facts: readonly Each[],
  keyOf: (fact: Each) => string,
  valueOf: (fact: Each) => string,
  type: string,
): Map<string, Each[]> {
  const crowded = new Set<string>();
  const values = new Map<string, string>();
  for (const fact of facts) {
    const place = `${fact.documentKey}\n${keyOf(fact)}`;
    const known = values.get(place);
    if (known !== undefined && known !== valueOf(fact)) crowded.add(place);
    values.set(place, valueOf(fact));
  }
  return groupedBy(facts, (fact) => {
    const key = keyOf(fact);
    return toId(type, crowded.has(`${fact.documentKey}\n${key}`) ? slug(key, valueOf(fact)) : key);
  });
}
