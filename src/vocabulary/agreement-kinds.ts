export const agreementKinds = {
  agreement: "An agreement between states or bodies.",
  convention: "A convention or treaty.",
  protocol: "A protocol.",
  memorandum: "A memorandum of understanding.",
  declaration: "A declaration or joint statement.",
  strategy: "A strategy, programme or plan of action.",
  other: "None of these.",
} as const;

export type AgreementKind = keyof typeof agreementKinds;
