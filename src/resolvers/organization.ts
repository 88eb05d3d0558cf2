import { IsOptional, IsString } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
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
import { EdtfDate } from "../model/edtf.js";
import { frozen } from "../model/record.js";
import { MemberConnection, MemberEdge } from "../model/member.js";
import { membershipsAt } from "../model/membership.js";
import { type MembershipRole, MembershipRoleEnum } from "../model/membership-role.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";
import { PageArgs, pageById } from "./paging.js";

@ArgsType()
class MembersArgs extends PageArgs {
  // The scalar has checked it; without a validator of its own the whitelist would drop it.
  @Field(() => EdtfDate, {
    nullable: true,
    description: "Only those who are members at any time of this date or period.",
  })
  @IsOptional()
  @IsString()
  readonly at?: string;

  @Field(() => MembershipRoleEnum, { nullable: true, description: "In which role; full members when left out." })
  @IsOptional()
  @IsString()
  readonly role?: MembershipRole;
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
  organizations(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Organization> {
    return pageById("Organization", graph.all("Organization"), args);
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
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Official>> {
    return pageById("Official", await loaders.Organization.officials.load(organization), args);
  }

  @FieldResolver(() => EventConnection, { description: "Events that it organized or took part in." })
  async events(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return pageById("Event", await loaders.Organization.events.load(organization), args);
  }

  @FieldResolver(() => SeizureStatConnection, {
    description: "Seizures by it, and by groups named after it such as its member states; `seizedByText` tells which.",
  })
  async seizures(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<SeizureStat>> {
    return pageById("SeizureStat", await loaders.Organization.seizures.load(organization), args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that it gave or received." })
  async trainingPrograms(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return pageById("TrainingProgram", await loaders.Organization.trainingPrograms.load(organization), args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that it is a party to." })
  async agreements(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Agreement>> {
    return pageById("Agreement", await loaders.Organization.agreements.load(organization), args);
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about it or about groups named after it." })
  async statistics(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Statistic>> {
    return pageById("Statistic", await loaders.Organization.statistics.load(organization), args);
  }

  @FieldResolver(() => MemberConnection, {
    description:
      "Members by what is on record, with their dates: at a time, or all that ever were. A group is never expanded silently.",
  })
  async members(
    @Root() organization: Organization,
    @Args(() => MembersArgs) args: MembersArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MemberConnection> {
    const memberships = await loaders.Organization.memberships.load(organization);
    const { edges, ...rest } = pageById(
      "Membership",
      membershipsAt(memberships, args.role ?? "member", args.at ?? null),
      args,
    );
    const countries = await Promise.all(edges.map(({ node }) => loaders.Membership.country.load(node)));
    const members = edges.flatMap(({ node: { role, period, citations }, cursor }, index) => {
      const country = countries[index] ?? null;
      return country === null ? [] : [frozen(MemberEdge, { cursor, node: country, role, period, citations })];
    });
    return frozen(MemberConnection, { ...rest, edges: members, nodes: members.map(({ node }) => node) });
  }
}
