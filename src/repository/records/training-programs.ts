import type { Fact } from "../../facts/facts.js";
import type { Qualifier } from "../../vocabulary/qualifiers.js";
import { frozen } from "../../model/frozen.js";
import { Headcount } from "../../model/headcount.js";
import { toId } from "../../model/node.js";
import { TrainingProgram } from "../../model/training-program.js";
import type { Candidate } from "../assembly/identity.js";
import { slug } from "../assembly/names.js";
import type { Organizations } from "../assembly/organizations.js";
import { first } from "../assembly/precedence.js";
import { agree, tellings } from "../assembly/tellings.js";
import { madeOf } from "./record-maker.js";
import { statedPeriod } from "./stated-period.js";

type TrainingFact = Fact<"TrainingProgram">;

export const trainingPrograms = madeOf(TrainingProgram, "TrainingProgram", {
  candidatesOf: (facts, { organizations }) => {
    const told = tellings(
      facts,
      (fact) => countsOf(fact, organizations),
      (one, other) => agree(one.fields.from, other.fields.from) && agree(one.fields.place, other.fields.place),
    );
    return facts.map((fact) => candidateOf(fact, organizations, told.get(fact) ?? []));
  },
  valuesOf: (facts, { organizations, agreements }) => {
    const participants = first(facts, "participants");
    const country = first(facts, "country");
    return {
      name: first(facts, "name") ?? "",
      audience: first(facts, "audience"),
      programs: first(facts, "programs"),
      programsQualifier: programsQualifier(facts),
      participants:
        participants === null
          ? null
          : frozen(Headcount, { value: participants, qualifier: first(facts, "qualifier") ?? "exact" }),
      period: statedPeriod(facts),
      place: first(facts, "place"),
      providerIds: organizations.partiesOf(facts, ({ fields }) => fields.providers),
      beneficiaryIds: organizations.partiesOf(facts, ({ fields }) => fields.beneficiaries),
      countryId: country === null ? null : toId("Country", country),
      agreementId:
        facts
          .map((fact) => (fact.fields.agreement === undefined ? null : agreements.find(fact.fields.agreement, fact)))
          .find((id) => id !== null) ?? null,
    };
  },
});

function candidateOf(
  fact: TrainingFact,
  organizations: Organizations,
  told: readonly string[],
): Candidate<TrainingFact> {
  const { name, providers = [], beneficiaries = [], from } = fact.fields;
  const keyOf = (partiesOf: (names: readonly string[]) => readonly string[]): string =>
    slug(
      name,
      ...[...partiesOf(providers), "for", ...partiesOf(beneficiaries)].map((party) => party.replace(/^\w+:/, "")),
      from,
    );
  const isOwn = from === undefined && providers.length + beneficiaries.length === 0;
  const id = toId(
    "TrainingProgram",
    slug(
      keyOf((names) => organizations.partiesWithin(names, fact)),
      isOwn ? fact.documentKey : null,
    ),
  );
  const key = keyOf((names) => organizations.parties(names, fact));
  return { facts: [fact], id, shortId: id, keys: [...(isOwn ? [] : [key]), ...told], apartBy: from ?? null };
}

/** How many programmes for how many people, by whom and for whom: two documents that say this tell of one thing. */
function countsOf(fact: TrainingFact, organizations: Organizations): string | null {
  const { providers, beneficiaries, programs, participants } = fact.fields;
  const given = organizations.parties(providers, fact).sort();
  const received = organizations.parties(beneficiaries, fact).sort();
  const isTelling = participants !== undefined && given.length > 0 && received.length > 0;
  return isTelling ? `${given.join(" ")} for ${received.join(" ")}: ${programs ?? ""} ${participants}` : null;
}
/** What qualifies the number of programmes, in the fact that gives it. */
function programsQualifier(facts: readonly Fact<"TrainingProgram">[]): Qualifier | null {
  const counted = facts.find(({ fields }) => fields.programs !== undefined)?.fields;
  if (counted === undefined) return null;
  return counted.programsQualifier ?? (counted.participants === undefined ? counted.qualifier : undefined) ?? "exact";
}
