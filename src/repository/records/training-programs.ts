import type { Fact } from "../../facts/facts.js";
import { frozen } from "../../model/frozen.js";
import { Headcount } from "../../model/headcount.js";
import { toId } from "../../model/node.js";
import { TrainingProgram } from "../../model/training-program.js";
import { type GraphContext, periodOfFacts } from "../assembly/context.js";
import type { Qualifier } from "../../vocabulary/qualifiers.js";
import { normalizeName } from "../../vocabulary/names.js";
import { slug } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { agreementKey } from "./agreements.js";
import { madeOf } from "./record-maker.js";

export function trainingPrograms(context: GraphContext): readonly TrainingProgram[] {
  const agreements = new Map(
    context
      .facts("Agreement")
      .map((fact) => [normalizeName(fact.fields.name), toId("Agreement", agreementKey(fact, context))]),
  );
  return made(agreements)(context);
}

const made = (agreements: ReadonlyMap<string, string>) =>
  madeOf(TrainingProgram, "TrainingProgram", {
    keyOf: ({ fields }, { organizations }) => {
      const parties = [
        ...organizations.parties(fields.providers ?? null),
        "for",
        ...organizations.parties(fields.beneficiaries ?? null),
      ];
      return slug(fields.name, ...parties.map((party) => party.replace(/^\w+:/, "")), fields.from);
    },
    valuesOf: (facts, { organizations }) => {
      const participants = first(facts, "participants");
      const agreement = first(facts, "agreement");
      return {
        name: first(facts, "name") ?? "",
        audience: first(facts, "audience"),
        programs: first(facts, "programs"),
        programsQualifier: programsQualifier(facts),
        participants:
          participants === null
            ? null
            : frozen(Headcount, { value: participants, qualifier: first(facts, "qualifier") ?? "exact" }),
        period: periodOfFacts(facts),
        place: first(facts, "place"),
        providerIds: organizations.parties(facts.flatMap(({ fields }) => fields.providers ?? [])),
        beneficiaryIds: organizations.parties(facts.flatMap(({ fields }) => fields.beneficiaries ?? [])),
        agreementId: agreement === null ? null : (agreements.get(normalizeName(agreement)) ?? null),
      };
    },
  });

/** What qualifies the number of programmes, in the fact that gives it. */
function programsQualifier(facts: readonly Fact<"TrainingProgram">[]): Qualifier | null {
  const counted = facts.find(({ fields }) => fields.programs !== undefined)?.fields;
  if (counted === undefined) return null;
  return counted.programsQualifier ?? (counted.participants === undefined ? counted.qualifier : undefined) ?? "exact";
}
