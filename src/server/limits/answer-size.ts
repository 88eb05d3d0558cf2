/** Whether an answer has more characters than a limit, found out without writing it down. */
export function isLongerThan(limit: number, answer: unknown): boolean {
  let left = limit;
  const measure = (value: unknown): void => {
    if (left < 0) return;
    if (typeof value === "string") left -= value.length + 3;
    else if (Array.isArray(value)) for (const each of value) measure(each);
    else if (typeof value === "object" && value !== null)
      for (const name in value) {
        left -= name.length + 4;
        measure(Reflect.get(value, name));
      }
    else left -= 5;
  };
  measure(answer);
  return left < 0;
}
