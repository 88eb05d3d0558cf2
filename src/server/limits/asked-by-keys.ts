import { typeOfId } from "../../model/node.js";
import { countryOfIsoCode } from "../../vocabulary/countries.js";
import type { Crowd } from "../../repository/counts/lengths.js";

/** Of each type how many objects are asked for by their keys, and how often the same one. */
export type AskedByKeys = ReadonlyMap<string, Crowd>;

interface Representation {
  readonly __typename: unknown;
  readonly id: unknown;
  readonly code: unknown;
}

/** What a list of ids, codes or representations asks for; null for a field that takes none. */
export function askedByKeys({ ids, codes, representations }: Readonly<Record<string, unknown>>): AskedByKeys | null {
  if (Array.isArray(ids)) return crowdsOf(ids.map((id) => ({ type: typeOfId(String(id)), key: String(id) })));
  if (Array.isArray(codes)) return crowdsOf(codes.map((code) => ({ type: "Country", key: countryKey(code) })));
  if (!Array.isArray(representations)) return null;
  return crowdsOf(
    representations.map((representation: unknown) => {
      const fields: Partial<Representation> = typeof representation === "object" ? { ...representation } : {};
      const type = String(fields.__typename);
      return { type, key: type === "Country" ? countryKey(fields.id ?? fields.code) : String(fields.id) };
    }),
  );
}

/** One country has many codes: `CN`, `cn`, `CHN`, `156`. */
function countryKey(written: unknown): string {
  const key = String(written);
  return countryOfIsoCode(key) ?? key.replace(/^Country:/, "");
}

function crowdsOf(keys: readonly { readonly type: string; readonly key: string }[]): AskedByKeys {
  const byType = new Map<string, Map<string, number>>();
  for (const { type, key } of keys) {
    const ofType = byType.get(type) ?? new Map<string, number>();
    byType.set(type, ofType.set(key, (ofType.get(key) ?? 0) + 1));
  }
  return new Map([...byType].map(([type, ofType]) => [type, crowdOf([...ofType.values()])]));
}

const crowdOf = (times: readonly number[]): Crowd => ({
  count: times.reduce((sum, each) => sum + each, 0),
  times: times.reduce((most, each) => Math.max(most, each), 0),
});
