import type { Fact } from "../../facts/facts.js";
import { massRules } from "../../vocabulary/unit-table.js";
import { Mass } from "../../model/mass.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import type { GraphContext } from "../assembly/context.js";
import { seizureCandidates } from "../assembly/figures.js";
import { identified, nothingDecided } from "../assembly/identity.js";
import { first } from "../assembly/precedence.js";
import { eventIdOf } from "./event-id-of.js";
import { statedPeriod } from "./stated-period.js";
import { areaOf, regionId, unionId } from "./regions.js";

export function seizureStats(context: GraphContext): SeizureStat[] {
  const { organizations } = context;
  return context
    .merge(identified(seizureCandidates(context.facts("SeizureStat"), organizations), nothingDecided))
    .map(({ id, formerIds, facts, status, sources }) => {
      const [shown] = facts;
      const seizedBy = first(facts, "seizedBy");
      const country = first(facts, "country");
      const region = first(facts, "region");
      const area = areaOf({ region, seizedBy, country });
      const mass = massOf(facts);
      const share = first(facts, "share");
      return frozen(SeizureStat, {
        id,
        formerIds,
        substance: first(facts, "substance") ?? "other",
        mass,
        count: first(facts, "count"),
        seizedByText: seizedBy,
        period: statedPeriod(facts),
        region,
        shareOfTotal: share,
        shareOf: first(facts, "shareOf"),
        scope: first(facts, "scope"),
        impliedTotalKilograms:
          mass?.kilograms == null || share === null || share === 0
            ? null
            : Math.round((mass.kilograms / share) * 1000) / 1000,
        seizedById: organizations.whoOf(facts, ({ fields }) => fields.seizedBy),
        countryId: country === null ? null : toId("Country", country),
        eventId: eventIdOf(facts, context),
        areaId: area === null ? null : regionId(area.region),
        unionId: area === null || shown === undefined ? null : unionId(area.region, shown, context),
        status,
        sources,
      });
    });
}

/** The mass of the first fact that gives one, whole: figure, bounds and qualifier of one source, never mixed. */
function massOf(facts: readonly Fact<"SeizureStat">[]): Mass | null {
  const weighed = facts.find(
    ({ fields }) =>
      fields.massKg !== undefined ||
      (fields.count === undefined && (fields.min !== undefined || fields.max !== undefined)),
  );
  if (weighed === undefined) return null;
  const { massKg, min, max, qualifier } = weighed.fields;
  const evidence = weighed.evidence.get("massKg") ?? weighed.evidence.get("min") ?? weighed.evidence.get("max");
  const raw = evidence?.raw ?? "";
  return frozen(Mass, {
    kilograms: massKg ?? null,
    min: min ?? null,
    max: max ?? null,
    qualifier: qualifier ?? (massKg === undefined ? "range" : "exact"),
    raw,
    unit:
      evidence !== undefined && massRules.has(evidence.rule)
        ? (/[\d\s-](\p{L}[\p{L} ]*)$/u.exec(raw)?.[1] ?? null)
        : null,
  });
}
