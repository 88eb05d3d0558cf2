/**
 * What every answer says: it is what its type says and no page of another origin may embed it. A page says over this what
 * it may load; everything else loads nothing.
 */
export const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
