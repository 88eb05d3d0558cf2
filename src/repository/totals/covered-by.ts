import { edtfInterval } from "../../vocabulary/edtf.js";
import { folded } from "../../vocabulary/names.js";
import type { KnownRegion } from "../../vocabulary/regions.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { areaOf } from "../records/regions.js";
import { groupedBodyOf } from "../assembly/groups.js";
import { boundsOf, isWithin } from "./figure.js";
import type { Figure } from "./figure.js";
import type { Place } from "./place.js";

/**
 * What tells apart whose seizures a figure counts, beside substance and time. A group is not the body that it is named
 * after, the members of a union are those of the time, and of figures without place and body each document has its own.
 */
export function coveredBy(seizure: SeizureStat, place: Place, documentKey: string): Covered {
  const { region, seizedByText } = seizure;
  const part = place.isCountry && region !== null ? folded(region) : "";
  const body =
    seizedByText === null || isAllOf(place, seizedByText) ? nobody : bodyOf(seizedByText, seizure.seizedById);
  if (place.isCountry) return { where: part === "" ? place.key : `${place.key} ${part}`, part, ...body };
  if (place.region !== null) return { where: `${place.key}${membership(place.region, seizure)}`, part, ...body };
  const where = region === null ? "" : folded(region);
  return { where, part, ...body, by: where === "" && body.by === "" ? documentKey : body.by };
}

type Covered = Pick<Figure, "where" | "part" | "by" | "group">;

const nobody = { by: "", group: "" };

/** Whether the seizing group is all of the region: the member states of a union, all countries of a continent. */
const isAllOf = ({ region }: Place, seizedBy: string): boolean =>
  region !== null && areaOf({ seizedBy })?.region === region;

function bodyOf(text: string, id: string | null): Pick<Figure, "by" | "group"> {
  const body = groupedBodyOf(text);
  const words = folded(text);
  if (body !== null) return { by: words, group: words.replace(folded(body), "") };
  return { by: id ?? words, group: "" };
}

/** The members of a union throughout the time of a figure; empty for other regions. */
function membership(region: KnownRegion, seizure: SeizureStat): string {
  if (region.kind !== "union") return "";
  const time = boundsOf(seizure);
  const members = region.members.filter(({ period }) => {
    const interval = period === null ? null : edtfInterval(period);
    return interval !== null && isWithin(time, interval);
  });
  return ` ${members.map(({ code }) => code).join()}`;
}
