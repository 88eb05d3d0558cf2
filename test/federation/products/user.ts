import { Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";

@Directive("@extends")
@Directive('@key(fields: "email")')
@ObjectType("User")
export class User {
  @Directive("@external")
  @Field(() => ID)
  readonly email!: string;

  @Directive('@override(from: "users")')
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Directive("@external")
  @Field(() => Int, { nullable: true })
  readonly totalProductsCreated!: number | null;

  @Directive("@external")
  @Field(() => Int)
  readonly yearsOfEmployment!: number;
}

@Resolver(() => User)
export class UserResolver {
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User): number {
    return Math.round((totalProductsCreated ?? 0) / yearsOfEmployment);
  }
}
