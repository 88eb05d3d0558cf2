import { Claim } from "../../../src/model/claim.js";
import type { FactStatus } from "../../../src/vocabulary/fact-statuses.js";
import { Mass } from "../../../src/model/mass.js";
import { periodOf } from "../../../src/model/period.js";
import type { Qualifier } from "../../../src/vocabulary/qualifiers.js";
import { frozen } from "../../../src/model/frozen.js";
import type { Scope } from "../../../src/vocabulary/seizure-scopes.js";
import { SeizureStat } from "../../../src/model/seizure-stat.js";
import { areaOf, regionId } from "../../../src/repository/records/regions.js";
import type { Substance } from "../../../src/vocabulary/substances.js";

export interface Sketch {
  readonly id: string;
  readonly substance?: Substance;
  readonly kilograms?: number | null;
  readonly qualifier?: Qualifier;
  readonly hasMass?: boolean;
  /** Pieces. */
  readonly count?: number | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly scope?: Scope;
  readonly status?: FactStatus;
  readonly documentId?: string;
}

/** A seizure figure of which only what matters to a total is said. */
export function seizureOf(sketch: Sketch): SeizureStat {
  const { id, kilograms = 1, country = null, region = null, by = null, from = null, to = from } = sketch;
  const {
    substance = "heroin",
    qualifier = "exact",
    scope = "aggregate",
    status = "confirmed",
    hasMass = true,
    count = null,
    documentId = "Document:one",
  } = sketch;
  const area = areaOf({ region, seizedBy: by, country });
  const claim = new Claim(
    { factId: `Fact:${id}`, documentId, assertedBy: null, differsBy: null },
    { key: "massKg", field: hasMass ? "mass" : "count", rule: "reviewed", carried: false, status },
    (hasMass ? kilograms : count) ?? "",
    "",
    [],
  );
  return frozen(SeizureStat, {
    id: `SeizureStat:${id}`,
    substance,
    mass: hasMass ? frozen(Mass, { kilograms, min: null, max: null, qualifier, raw: "", unit: null }) : null,
    count,
    seizedByText: by,
    region,
    period: periodOf(from, to, null),
    shareOfTotal: null,
    shareOf: null,
    scope,
    impliedTotalKilograms: null,
    seizedById: by === null ? null : `Organization:${by}`,
    countryId: country === null ? null : `Country:${country}`,
    eventId: null,
    formerIds: [],
    areaId: area === null ? null : regionId(area.region),
    unionId: null,
    status,
    sources: { claims: hasMass || count !== null ? [claim] : [], citations: [] },
  });
}
