import { otherPlaceNamed } from "../vocabulary/countries.js";
import type { DeclaredFactType } from "./fact-type.js";

/** Where a value went that was given as a country, for the passages that show it. */
export interface NamedPlace {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether the words for the country are those for the region too. */
  readonly isMoved: boolean;
}

/**
 * A part of a state given as a country is a region of that state, and a state that is gone is a region alone, in types
 * that have one; in other types the country is refused by its kind.
 */
export function withNamedPlace(fields: Readonly<Record<string, unknown>>, { kinds }: DeclaredFactType): NamedPlace {
  const { country, region } = fields;
  const place = typeof country === "string" ? otherPlaceNamed(country) : null;
  if (
    typeof country !== "string" ||
    place === null ||
    region !== undefined ||
    !("region" in kinds && "country" in kinds)
  )
    return { fields, isMoved: false };
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "country"));
  return {
    fields: { ...others, ...(place.code === null ? {} : { country: place.code }), region: country.trim() },
    isMoved: true,
  };
}
