import type { AnyRecord } from "./types/types.js";

const mapBits = 8;

/** Records by their ids, in many maps: one of a million would hold up everybody each time that it grows. */
export class RecordsById {
  readonly #maps = Array.from({ length: 1 << mapBits }, () => new Map<string, AnyRecord>());

  get(id: string): AnyRecord | undefined {
    return this.#mapOf(id)?.get(id);
  }

  set(id: string, record: AnyRecord): void {
    this.#mapOf(id)?.set(id, record);
  }

  #mapOf(id: string): Map<string, AnyRecord> | undefined {
    let hash = 0;
    for (let place = 0; place < id.length; place += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(place)) | 0;
    // The upper bits depend on all characters.
    return this.#maps[Math.imul(hash, 0x9e3779b1) >>> (32 - mapBits)];
  }
}
