import { randomInt } from "node:crypto";

/** What a request has that decides its answer: bytes of the body or of the address, and the form that the client wants. */
export interface AnswerKey {
  readonly bytes: Buffer;
  readonly form: string;
  /** Of both, 32 bits of it. */
  readonly hash: number;
}

// Nobody who does not know it finds texts that take each other's place.
const seed = randomInt(2 ** 32);

export const answerKey = (bytes: Buffer, form: string): AnswerKey => ({
  bytes,
  form,
  hash: hashOf(bytes, hashOfForm(form)),
});

export const isSameKey = (a: AnswerKey, b: AnswerKey): boolean => a.form === b.form && a.bytes.equals(b.bytes);

function hashOfForm(form: string): number {
  let hash = seed;
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * Eight bytes at a time: a list of a thousand keys is hashed in the time in which SHA-256 does a fifth of it. What has the
 * same hash is compared byte by byte before it is taken to be the same.
 */
function hashOf(bytes: Buffer, start: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lastWords = bytes.length - 8;
  let even = start | 0;
  let odd = ~start;
  let at = 0;
  for (; at <= lastWords; at += 8) {
    even = Math.imul(even ^ view.getInt32(at, true), 0x9e3779b1);
    odd = Math.imul(odd ^ view.getInt32(at + 4, true), 0x85ebca6b);
    even = (even << 13) | (even >>> 19);
    odd = (odd << 17) | (odd >>> 15);
  }
  for (; at < bytes.length; at += 1) even = Math.imul(even ^ view.getUint8(at), 0x01000193);
  const both = even ^ odd;
  return Math.imul(both ^ (both >>> 15), 0x2c1b3c6d);
}
