export const disagreementKinds = {
  rounding:
    "The values agree once the finer one is rounded to the digits, or read under the qualifier, of the coarser.",
  scope: "The sources count different things; a reviewer said so.",
  vintage: "The same publisher gave the figure at two times.",
  definition: "The sources define what they measure differently; a reviewer said so.",
  unexplained: "The sources differ and nothing on record says why.",
} as const;

export type DisagreementKind = keyof typeof disagreementKinds;
