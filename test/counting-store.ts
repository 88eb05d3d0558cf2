import type { Store } from "../src/repository/store.js";

/** A store that notes every question that it is asked: `pages Country.events × 27`. */
export function countingStore(store: Store): { readonly store: Store; readonly questions: readonly string[] } {
  const questions: string[] = [];
  const counting = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...args: readonly unknown[]): unknown => {
        const relation = args.find((each) => typeof each === "string");
        const keys = args.find((each) => Array.isArray(each));
        questions.push(`${[String(name), relation].filter(Boolean).join(" ")} × ${keys?.length ?? 0}`);
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counting, questions };
}
