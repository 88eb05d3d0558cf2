import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { Role } from "../model/role.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Where the title is held; null when the source does not say.",
  })
  organization(@Root() role: Role, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.related("Role.organization", role);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that the role is held for, as stated or as that of the state body; else null.",
  })
  country(@Root() role: Role, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.related("Role.country", role);
  }
}
