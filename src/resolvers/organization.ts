import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
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
import { frozen } from "../model/frozen.js";
import { MemberConnection, MemberEdge } from "../model/member.js";
import { membershipsAt } from "../model/membership.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import { MembershipRoleEnum } from "../model/enums.js";
import type { AgreementFilter } from "../model/filters/agreement-filter.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { OfficialFilter } from "../model/filters/official-filter.js";
import type { OrganizationFilter } from "../model/filters/organization-filter.js";
import type { SeizureFilter } from "../model/filters/seizure-filter.js";
import type { StatisticFilter } from "../model/filters/statistic-filter.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { connection } from "./connection.js";
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
import { page, PageArgs } from "./paging.js";

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
    @Ctx() { graph }: RequestContext,
  ): Connection<Organization> {
    return connection(graph, "Organization", args, { of: "organizations" });
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that it belongs to or is seated in; null when no document says.",
  })
  country(@Root() organization: Organization, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.Organization.country.load(organization);
  }

  @FieldResolver(() => OfficialConnection, { description: "Officials who hold or held a role in it." })
  async officials(
    @Root() organization: Organization,
    @Args(() => OfficialArgs) args: ConnectionArgs<OfficialFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Official>> {
    return connection(graph, "Official", args, {
      of: `Organization.officials ${organization.id}`,
      within: await loaders.Organization.officials.load(organization),
    });
  }

  @FieldResolver(() => EventConnection, { description: "Events that it organized or took part in." })
  async events(
    @Root() organization: Organization,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return connection(graph, "Event", args, {
      of: `Organization.events ${organization.id}`,
      within: await loaders.Organization.events.load(organization),
    });
  }

  @FieldResolver(() => SeizureStatConnection, {
    description: "Seizures by it, and by groups named after it such as its member states; `seizedByText` tells which.",
  })
  async seizures(
    @Root() organization: Organization,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<SeizureStat>> {
    return connection(graph, "SeizureStat", args, {
      of: `Organization.seizures ${organization.id}`,
      within: await loaders.Organization.seizures.load(organization),
    });
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that it gave or received." })
  async trainingPrograms(
    @Root() organization: Organization,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return connection(graph, "TrainingProgram", args, {
      of: `Organization.trainingPrograms ${organization.id}`,
      within: await loaders.Organization.trainingPrograms.load(organization),
    });
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that it is a party to." })
  async agreements(
    @Root() organization: Organization,
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Agreement>> {
    return connection(graph, "Agreement", args, {
      of: `Organization.agreements ${organization.id}`,
      within: await loaders.Organization.agreements.load(organization),
    });
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about it or about groups named after it." })
  async statistics(
    @Root() organization: Organization,
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Statistic>> {
    return connection(graph, "Statistic", args, {
      of: `Organization.statistics ${organization.id}`,
      within: await loaders.Organization.statistics.load(organization),
    });
  }

  @FieldResolver(() => MemberConnection, {
    description:
      "Members by what is on record, with their dates: at a time, or all that ever were. A group is never expanded silently.",
  })
  async members(
    @Root() organization: Organization,
    @Args(() => MembersArgs) args: MembersArgs,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<MemberConnection> {
    const { role, at, orderBy: order } = args;
    const memberships = graph.select("Membership", {
      within: await loaders.Organization.memberships.load(organization),
      order,
    });
    const { edges, ...rest } = page(membershipsAt(memberships, role ?? "member", at ?? null), args, {
      scope: scopeOf(`Organization.members ${organization.id}`, { role, at }, order),
      order,
      placeOf: graph.standing("Membership", order),
    });
    const countries = await Promise.all(edges.map(({ node }) => loaders.Membership.country.load(node)));
    const members = edges.flatMap(({ node: { role, period, citations }, cursor }, index) => {
      const country = countries[index] ?? null;
      return country === null ? [] : [frozen(MemberEdge, { cursor, node: country, role, period, citations })];
    });
    return frozen(MemberConnection, { ...rest, edges: members, nodes: members.map(({ node }) => node) });
  }
}
