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

/** The arguments that are lists of keys. */
export const keyArguments = ["ids", "codes", "representations"] as const;

/** What a list of ids, codes or representations asks for; null for a field that takes none. */
export function askedByKeys({ ids, codes, representations }: Readonly<Record<string, unknown>>): AskedByKeys | null {
  const asked = new AskedKeys();
  if (Array.isArray(ids)) for (const id of ids) asked.add(typeOfId(String(id)), String(id));
  else if (Array.isArray(codes)) for (const code of codes) asked.add("Country", countryKey(code));
  else if (Array.isArray(representations)) for (const each of representations) addRepresentation(asked, each);
  else return null;
  return asked.byType;
}

function addRepresentation(asked: AskedKeys, representation: unknown): void {
  // Whatever it is, its fields are unknown.
  const fields: Partial<Representation> = typeof representation === "object" ? (representation ?? {}) : {};
  const type = String(fields.__typename);
  const written = fields.id ?? fields.code ?? fields.code3;
  if (typeof written !== "string") {
    asked.add(faulty, "");
    return;
  }
  if (type !== "Country") {
    asked.add(type, written);
    return;
  }
  const isUnknownId = fields.id === written && typeOfId(written) !== type && countryOfIsoCode(written) === null;
  asked.add(isUnknownId ? faulty : type, countryKey(written));
}

/** One country has many codes: `CN`, `cn`, `CHN`, `156`. */
function countryKey(written: unknown): string {
  const key = String(written);
  return countryOfIsoCode(key) ?? key.replace(/^Country:/, "");
}

/** Counts keys one by one, for there may be thousands. */
class AskedKeys {
  readonly byType = new Map<string, AskedOfType>();

  add(type: string, key: string): void {
    let ofType = this.byType.get(type);
    if (ofType === undefined) this.byType.set(type, (ofType = new AskedOfType()));
    ofType.add(key);
  }
}

class AskedOfType implements Asked {
  count = 0;
  times = 0;
  readonly #times = new Map<string, number>();

  get different(): number {
    return this.#times.size;
  }

  add(key: string): void {
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    this.count += 1;
    if (times > this.times) this.times = times;
  }
}
