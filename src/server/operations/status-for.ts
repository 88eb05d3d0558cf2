import { jsonType } from "../../http/answer.js";
import type { MediaType } from "../../http/media-type.js";

/**
 * A valid request for an operation that is not gets 200 from those who know nothing but plain JSON: the specification has
 * it so, for to them another status is that of some proxy, and the body not worth reading.
 */
export const statusFor = (mediaType: MediaType, status: number): number =>
  mediaType === jsonType && (status === 400 || status === 403) ? 200 : status;
