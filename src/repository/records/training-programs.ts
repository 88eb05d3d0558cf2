import { Headcount } from "../../model/headcount.js";
import { frozen } from "../../model/frozen.js";
import { TrainingProgram } from "../../model/training-program.js";
import { type GraphContext, periodOfFacts } from "../assembly/context.js";
import { agreementIds, trainingIds } from "../assembly/keys.js";
import { first } from "../assembly/written-rule.js";
import { normalizeName } from "../../vocabulary/names.js";

export function trainingPrograms(context: GraphContext): TrainingProgram[] {
  const agreements = new Map(
    [...agreementIds(context.facts("Agreement"), context.organizations)].flatMap(([id, facts]) =>
      facts.map(({ fields }) => [normalizeName(fields.name), id] as const),
    ),
  );
  return context
    .merge(trainingIds(context.facts("TrainingProgram"), context.organizations))
    .map(({ id, facts, status, claims, citations }) => {
      const participants = first(facts, "participants");
      const agreement = first(facts, "agreement");
      return frozen(TrainingProgram, {
        id,
        name: first(facts, "name") ?? "",
        audience: first(facts, "audience"),
        programs: first(facts, "programs"),
        participants:
          participants === null
            ? null
            : frozen(Headcount, { value: participants, qualifier: first(facts, "qualifier") ?? "exact" }),
        period: periodOfFacts(facts),
        place: first(facts, "place"),
        providerIds: context.organizations.parties(facts.flatMap(({ fields }) => fields.providers ?? [])),
        beneficiaryIds: context.organizations.parties(facts.flatMap(({ fields }) => fields.beneficiaries ?? [])),
        agreementId: agreement === null ? null : (agreements.get(normalizeName(agreement)) ?? null),
        status,
        claims,
        citations,
      });
    });
}
