import type { ValueRow } from "./values-of.js";

export const agreementKinds = {
  agreement: { description: "An agreement between states or bodies." },
  convention: { description: "A convention or treaty.", alsoWritten: ["treaty"] },
  protocol: { description: "A protocol, such as one to a convention." },
  memorandum: { description: "A memorandum of understanding.", alsoWritten: ["mou", "memorandum_of_understanding"] },
  declaration: { description: "A declaration or joint statement.", alsoWritten: ["joint_statement"] },
  strategy: { description: "A strategy, programme or plan of action.", alsoWritten: ["plan", "action_plan"] },
  other: { description: "An instrument that is none of these." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type AgreementKind = keyof typeof agreementKinds;
