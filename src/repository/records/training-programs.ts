import { frozen } from "../../model/frozen.js";
import { Headcount } from "../../model/headcount.js";
import { toId } from "../../model/node.js";
import { TrainingProgram } from "../../model/training-program.js";
import { type GraphContext, periodOfFacts } from "../assembly/context.js";
import { normalizeName } from "../../vocabulary/names.js";
import { slug } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { agreementKey } from "./agreements.js";
import { madeOf, type RecordMaker } from "./record-maker.js";

export const trainingPrograms = (context: GraphContext): readonly TrainingProgram[] =>
  made(agreementsOf(context))(context);

type AgreementOf = (name: string, documentKey: string) => string | null;

/** The agreement that a document means by a name: its own, else the only one of that name in all documents. */
function agreementsOf(context: GraphContext): AgreementOf {
  const ofDocument = new Map<string, string>();
  const anywhere = new Map<string, string | null>();
  for (const fact of context.facts("Agreement")) {
    const name = normalizeName(fact.fields.name);
    const id = toId("Agreement", agreementKey(fact, context));
    ofDocument.set(`${fact.documentKey}\n${name}`, id);
    anywhere.set(name, (anywhere.get(name) ?? id) === id && anywhere.get(name) !== null ? id : null);
  }
  return (name, documentKey) => {
    const key = normalizeName(name);
    return ofDocument.get(`${documentKey}\n${key}`) ?? anywhere.get(key) ?? null;
  };
}

const made = (agreementOf: AgreementOf): RecordMaker<TrainingProgram> =>
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
      const under = facts.find(({ fields }) => fields.agreement !== undefined);
      const country = first(facts, "country");
      return {
        name: first(facts, "name") ?? "",
        audience: first(facts, "audience"),
        programs: first(facts, "programs"),
        participants:
          participants === null
            ? null
            : frozen(Headcount, { value: participants, qualifier: first(facts, "qualifier") ?? "exact" }),
        period: periodOfFacts(facts),
        place: first(facts, "place"),
        providerIds: organizations.parties(facts.flatMap(({ fields }) => fields.providers ?? [])),
        beneficiaryIds: organizations.parties(facts.flatMap(({ fields }) => fields.beneficiaries ?? [])),
        countryId: country === null ? null : toId("Country", country),
        agreementId:
          under?.fields.agreement === undefined ? null : agreementOf(under.fields.agreement, under.documentKey),
      };
    },
  });
