import { ArgsType, Field } from "type-graphql";
import { allReady, whenReady } from "../loaders/ready.js";
import { EdtfDate } from "../model/edtf-date.js";
import { inputEnum } from "../model/enum-type.js";
import { MembershipRoleEnum } from "../model/enums.js";
import { MemberConnection } from "../model/member.js";
import type { Order } from "../model/order.js";
import { Organization } from "../model/organization.js";
import type { MemberAsk } from "../repository/store.js";
import { membership } from "../repository/types/membership.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import { scopeOf } from "./cursor.js";
import type { FieldAnswer, ModelFields } from "./declared-field.js";
import { orderTypeOf } from "./list-types.js";
import { MembersConnection } from "./members-connection.js";
import { betweenCursors, PageArgs, pageAsk } from "./paging.js";

const RoleInput = inputEnum(MembershipRoleEnum);
const MemberOrder = orderTypeOf("Member", membership.orders);

@ArgsType()
class MembersArgs extends PageArgs {
  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "Only members at any time in this date or period: those whose stated time is known to hold then, which is up to the last document that reports them where no end is stated, and, marked by `asOf`, those of which the latest document up to then says that they are members. Not those whose stated time begins later or has ended, nor those that no dated document reports by then.",
  })
  readonly at?: string | null;

  @Field(() => RoleInput, {
    nullable: true,
    description: "The role of the members; full members when left out.",
  })
  readonly role?: MembershipRole | null;

  @Field(() => MemberOrder, { nullable: true, description: "The order of the records; by id when left out." })
  readonly orderBy?: Order | null;
}

const membersOf: FieldAnswer<Organization, MembersArgs> = ({ id }, args, { asks, loaders }, info) => {
  const { role, at = null, orderBy: order = null } = args;
  const ask = asks.of(info, (): MemberAsk => ({ role: role ?? "member", at, order, page: pageAsk(args, info) }));
  const scope = (): string => scopeOf(`Organization.members ${id}`, { role, at }, order);
  return whenReady(loaders.members(id, betweenCursors(ask, args, scope)), (page) =>
    whenReady(
      allReady(page.nodes.map((each) => loaders.related("Membership.country", each))),
      (countries) => new MembersConnection(page, countries, at, scope),
    ),
  );
};

/** The members of an organization, whose edges are memberships. */
export const memberFields: ModelFields = {
  model: Organization,
  fields: [
    {
      place: "Organization.members",
      type: () => MemberConnection,
      nullable: false,
      description:
        "The members on record, with their dates: at a given time, or at any time. What is known only as of an earlier document is marked by `asOf`. A group is never expanded silently.",
      takes: { Args: MembersArgs },
      answer: membersOf,
    },
  ],
};
