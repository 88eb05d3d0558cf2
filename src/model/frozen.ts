/** A frozen instance of a model class. */
export function frozen<Type extends object>(model: new () => Type, values: { [Name in keyof Type]: Type[Name] }): Type {
  return Object.freeze(Object.assign(new model(), values));
}
