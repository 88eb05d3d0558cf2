import { typeOfId } from "../../model/node.js";
import { countryOfIsoCode } from "../../vocabulary/countries.js";
import type { Crowd } from "../../repository/counts/lengths.js";

/** Objects of one type that are asked for by their keys, with how many of the keys are different. */
export type Asked = Crowd & { readonly different: number };
export type AskedByKeys = ReadonlyMap<string, Asked>;

interface Representation {
  readonly __typename: unknown;
  readonly id: unknown;
  readonly code: unknown;
  readonly code3: unknown;
}

/** The type of what names nothing that can be looked up, which is answered with an error. */
const faulty = "";

/** What a list of ids, codes or representations asks for; null for a field that takes none. */
export function askedByKeys({ ids, codes, representations }: Readonly<Record<string, unknown>>): AskedByKeys | null {
  if (Array.isArray(ids)) return crowdsOf(ids.map((id) => ({ type: typeOfId(String(id)), key: String(id) })));
  if (Array.isArray(codes)) return crowdsOf(codes.map((code) => ({ type: "Country", key: countryKey(code) })));
  if (!Array.isArray(representations)) return null;
  return crowdsOf(
    representations.map((representation: unknown) => {
      const fields: Partial<Representation> = typeof representation === "object" ? { ...representation } : {};
      const type = String(fields.__typename);
      const written = fields.id ?? fields.code ?? fields.code3;
      if (typeof written !== "string") return { type: faulty, key: "" };
      if (type !== "Country") return { type, key: written };
      const isUnknownId = fields.id === written && typeOfId(written) !== type && countryOfIsoCode(written) === null;
      return { type: isUnknownId ? faulty : type, key: countryKey(written) };
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

const crowdOf = (times: readonly number[]): Asked => ({
  different: times.length,
  count: times.reduce((sum, each) => sum + each, 0),
  times: times.reduce((most, each) => Math.max(most, each), 0),
});
