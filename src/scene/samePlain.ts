/**
 * Whether two plain values (as JSON has them) say the same; what is `undefined` is not there.
 *
 * @example samePlain({ rows: "goal" }, { rows: "goal", through: undefined }) // true
 */
export function samePlain(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const [mine, theirs] = [said(one), said(other)];
  return (
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => samePlain(value, theirs.get(key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function said(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
