import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Connection } from "../model/connection.js";
import {
  AgreementConnection,
  EventConnection,
  OfficialConnection,
  OrganizationConnection,
  SeizureStatConnection,
  StatisticConnection,
  TrainingProgramConnection,
} from "../model/connections.js";
import type { Agreement } from "../model/agreement.js";
import { Country } from "../model/country.js";
import type { Event } from "../model/event.js";
import type { Official } from "../model/official.js";
import { Organization } from "../model/organization.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import type { Statistic } from "../model/statistic.js";
import type { TrainingProgram } from "../model/training-program.js";
import { EdtfDate } from "../model/edtf-date.js";
import type { Order } from "../model/order.js";
import { MemberOrder } from "../model/orders.js";
import { MemberConnection } from "../model/member.js";
import type { MemberAsk } from "../repository/store.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import { MembershipRoleEnum } from "../model/enums.js";
import type { AgreementFilter } from "../model/filters/agreement-filter.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { OfficialFilter } from "../model/filters/official-filter.js";
import type { OrganizationFilter } from "../model/filters/organization-filter.js";
import type { SeizureFilter } from "../model/filters/seizure-filter.js";
import type { StatisticFilter } from "../model/filters/statistic-filter.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
import {
  type ConnectionArgs,
  AgreementArgs,
  EventArgs,
  OfficialArgs,
  OrganizationArgs,
  SeizureStatArgs,
  StatisticArgs,
  TrainingProgramArgs,
} from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";
import { scopeOf } from "./cursor.js";
import { MembersConnection } from "./members-connection.js";
import { betweenCursors, PageArgs, pageAsk } from "./paging.js";

@ArgsType()
class MembersArgs extends PageArgs {
  @Field(() => EdtfDate, {
    nullable: true,
    description: "Only those who are members at any time of this date or period.",
  })
  readonly at?: string | null;

  @Field(() => MembershipRoleEnum, { nullable: true, description: "In which role; full members when left out." })
  readonly role?: MembershipRole | null;

  @Field(() => MemberOrder, { nullable: true, description: "In this order; in that of the ids when left out." })
  readonly orderBy?: Order | null;
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: "An organization by its id; null for an unknown one." })
  organization(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Organization | null> {
    return recordOf(Organization, id, loaders);
  }

  @Directive('@merge(keyField: "id")')
  @Query(() => [Organization], {
    nullable: "items",
    description:
      "As many records as ids, in the order of the ids; null for an unknown one. For other graphs that hold our ids.",
  })
  organizationsByIds(
    @Args(() => IdsArgs) { ids }: IdsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Organization | null)[]> {
    return recordsOf(Organization, ids, loaders);
  }

  @Query(() => OrganizationConnection, { description: "All organizations." })
  organizations(
    @Args(() => OrganizationArgs) args: ConnectionArgs<OrganizationFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Organization>> {
    return listConnection(context, info, "Organization", args);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that it belongs to or is seated in; null when no document says.",
  })
  country(@Root() organization: Organization, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.related("Organization.country", organization);
  }

  @FieldResolver(() => OfficialConnection, { description: "Officials who hold or held a role in it." })
  officials(
    @Root() organization: Organization,
    @Args(() => OfficialArgs) args: ConnectionArgs<OfficialFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Official>> {
    return relatedConnection(context, info, "Organization.officials", organization.id, args);
  }

  @FieldResolver(() => EventConnection, { description: "Events that it organized or took part in." })
  events(
    @Root() organization: Organization,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    return relatedConnection(context, info, "Organization.events", organization.id, args);
  }

  @FieldResolver(() => SeizureStatConnection, {
    description: "Seizures by it, and by groups named after it such as its member states; `seizedByText` tells which.",
  })
  seizures(
    @Root() organization: Organization,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return relatedConnection(context, info, "Organization.seizures", organization.id, args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that it gave or received." })
  trainingPrograms(
    @Root() organization: Organization,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TrainingProgram>> {
    return relatedConnection(context, info, "Organization.trainingPrograms", organization.id, args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that it is a party to." })
  agreements(
    @Root() organization: Organization,
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Agreement>> {
    return relatedConnection(context, info, "Organization.agreements", organization.id, args);
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about it or about groups named after it." })
  statistics(
    @Root() organization: Organization,
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statistic>> {
    return relatedConnection(context, info, "Organization.statistics", organization.id, args);
  }

  @FieldResolver(() => MemberConnection, {
    description:
      "Members by what is on record, with their dates: at a time, or all that ever were. A group is never expanded silently.",
  })
  async members(
    @Root() organization: Organization,
    @Args(() => MembersArgs) args: MembersArgs,
    @Ctx() { asks, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberConnection> {
    const { role, at = null, orderBy: order = null } = args;
    const ask = asks.of(info, (): MemberAsk => ({ role: role ?? "member", at, order, page: pageAsk(args, info) }));
    const scope = (): string => scopeOf(`Organization.members ${organization.id}`, { role, at }, order);
    const page = await loaders.members(organization.id, betweenCursors(ask, args, scope));
    const countries = await Promise.all(page.nodes.map((each) => loaders.related("Membership.country", each)));
    return new MembersConnection(page, countries, scope);
  }
}
