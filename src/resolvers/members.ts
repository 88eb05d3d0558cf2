import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { EdtfDate } from "../model/edtf-date.js";
import { inputEnum } from "../model/enum-type.js";
import { MembershipRoleEnum } from "../model/enums.js";
import { MemberConnection } from "../model/member.js";
import type { Order } from "../model/order.js";
import { Organization } from "../model/organization.js";
import type { MemberAsk } from "../repository/store.js";
import { membership } from "../repository/types/membership.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import type { RequestContext } from "./context.js";
import { scopeOf } from "./cursor.js";
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

/** The members of an organization, whose edges are memberships. */
@Resolver(() => Organization)
export class MembersResolver {
  @FieldResolver(() => MemberConnection, {
    description:
      "The members on record, with their dates: at a given time, or at any time. What is known only as of an earlier document is marked by `asOf`. A group is never expanded silently.",
  })
  async members(
    @Root() organization: Organization,
    @Args(() => MembersArgs) args: MembersArgs,
    @Ctx() { asks, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MembersConnection> {
    const { role, at = null, orderBy: order = null } = args;
    const ask = asks.of(info, (): MemberAsk => ({ role: role ?? "member", at, order, page: pageAsk(args, info) }));
    const scope = (): string => scopeOf(`Organization.members ${organization.id}`, { role, at }, order);
    const page = await loaders.members(organization.id, betweenCursors(ask, args, scope));
    const countries = await Promise.all(page.nodes.map((each) => loaders.related("Membership.country", each)));
    return new MembersConnection(page, countries, at, scope);
  }
}
