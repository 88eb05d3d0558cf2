/** What can become of a record from one snapshot to a later one, and what that means. */
export const changeKinds = {
  added: "The later snapshot has the record, the earlier one has not.",
  changed: "Both have the record, and it shows something else; `fields` says which of its fields do.",
  gone: "The earlier snapshot has the record, the later one has not.",
} as const;

export type ChangeKind = keyof typeof changeKinds;
