import { getMetadataStorage, ValidationTypes } from "class-validator";

type Check = (value: unknown, object: Readonly<Record<string, unknown>>) => boolean;

/**
 * Whether values meet all that the decorators of a class ask: the checks of the library, one after the other, without its
 * list of faults, which takes longer than all of them. What is not met the library says.
 */
export class ArgumentChecks {
  readonly #checks: readonly { readonly name: string; readonly isMet: Check }[];

  /** What is nested meets the other checks; those of the same class where none are given. */
  constructor(checked: new () => object, nested: ArgumentChecks | null = null) {
    const storage = getMetadataStorage();
    const metadata = storage.getTargetValidationMetadatas(checked, "", false, false);
    this.#checks = metadata.map(({ type, propertyName: name, constraintCls, constraints, each }) => {
      if (type === ValidationTypes.NESTED_VALIDATION) return { name, isMet: nestedCheck(nested ?? this) };
      if (type !== ValidationTypes.CUSTOM_VALIDATION)
        throw new Error(`${checked.name}.${name} is checked by ${type}; expected a constraint.`);
      const instances = storage.getTargetValidatorConstraints(constraintCls).map(({ instance }) => instance);
      const isMet: Check = (value, object) => {
        const about = { targetName: checked.name, property: name, object, value, constraints };
        const values: readonly unknown[] = each && Array.isArray(value) ? value : [value];
        // Nothing that waits is asked of arguments.
        return instances.every((instance) => values.every((each) => instance.validate(each, about) === true));
      };
      return { name, isMet };
    });
  }

  areMet(object: Readonly<Record<string, unknown>>): boolean {
    return this.#checks.every(({ name, isMet }) => {
      const value = object[name];
      return value === undefined || value === null || isMet(value, object);
    });
  }
}

const nestedCheck =
  (checks: ArgumentChecks): Check =>
  (value) =>
    (Array.isArray(value) ? value : [value]).every(
      // What the schema has nested in arguments are input objects.
      (each) => checks.areMet(each as Readonly<Record<string, unknown>>),
    );
