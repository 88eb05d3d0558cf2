import { Field } from "type-graphql";

/** A field that an accessor gives, read like any property: with its descriptor it would count as a resolver's method. */
export const readField =
  (...declared: Parameters<typeof Field>): PropertyDecorator =>
  (prototype, name) => {
    Field(...declared)(prototype, name);
  };
