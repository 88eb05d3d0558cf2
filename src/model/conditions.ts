import { ValidateBy, type ValidationOptions } from "class-validator";
import { countryOfIsoCode } from "../vocabulary/countries.js";

/** The id of a record of one of these types. An id of another type could never match, so it is a mistake. */
export const IsIdOf = (...types: readonly string[]): PropertyDecorator =>
  ValidateBy({
    name: "isIdOf",
    validator: {
      validate: (value) => typeof value === "string" && types.some((type) => value.startsWith(`${type}:`)),
      defaultMessage: () => `$property must be the id of a record of type ${types.join(" or ")}`,
    },
  });

/** A country by one of its codes or by its id: all identify it in the graph. */
export const IsCountry = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: "isCountry",
      validator: {
        validate: (value) =>
          typeof value === "string" && (/^Country:[A-Z]{2}$/.test(value) || countryOfIsoCode(value) !== null),
        defaultMessage: () => "$property must be an ISO 3166-1 code such as CN, CHN or 156, or the id of a Country",
      },
    },
    options,
  );

/** Alternatives, none of which has alternatives of its own. */
export const IsWithoutOr = (): PropertyDecorator =>
  ValidateBy({
    name: "isWithoutOr",
    validator: {
      validate: (value) => Array.isArray(value) && value.every((each: unknown) => !hasOr(each)),
      defaultMessage: () => "$property must not have filters with an $property of their own",
    },
  });

const hasOr = (filter: unknown): boolean =>
  typeof filter === "object" && filter !== null && "or" in filter && filter.or != null;

/** Words to look for: some letter or digit, and not a whole text. */
export const IsWords = (): PropertyDecorator =>
  ValidateBy({
    name: "isWords",
    validator: {
      validate: (value) => typeof value === "string" && value.length <= 256 && /[\p{L}\p{N}]/u.test(value),
      defaultMessage: () => "$property must have a letter or digit and at most 256 characters",
    },
  });

/** An upper bound that leaves something above the lower one. */
export const IsNotBelow = (lower: string): PropertyDecorator =>
  ValidateBy({
    name: "isNotBelow",
    validator: {
      validate: (value, context) => {
        const bound: unknown = context === undefined ? null : Reflect.get(context.object, lower);
        return typeof value !== "number" || typeof bound !== "number" || value >= bound;
      },
      defaultMessage: () => `$property must not be less than ${lower}`,
    },
  });
