import { Agreement } from "../../model/agreement.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { first } from "../assembly/precedence.js";

export const agreements = (context: GraphContext): Agreement[] =>
  context.merge(context.agreements.all).map(({ facts, ...sourced }) =>
    frozen(Agreement, {
      ...sourced,
      name: first(facts, "name") ?? "",
      kind: first(facts, "kind"),
      signedOn: first(facts, "signedOn"),
      partyIds: context.organizations.partiesOf(facts, ({ fields }) => fields.parties),
    }),
  );
