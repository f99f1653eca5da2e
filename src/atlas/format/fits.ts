/**
 * Tells quickly that a value has the form that a schema asks for. zod copies each object and notes results
 * on the way, which is most of its time and is needed only where something may be wrong.
 */
import type { z } from "zod";

type Test = (value: unknown) => boolean;

/** A function that is true only for values that the schema accepts as they are; of others, zod is asked. */
export function fitsSchema<T>(schema: z.ZodType<T>): (value: unknown) => value is T {
  const test = testOf(schema);
  return (value): value is T => test(value);
}

function testOf(schema: z.core.$ZodType): Test {
  const { _zod } = schema as z.core.$ZodTypes;
  const { def } = _zod;
  switch (def.type) {
    case "object":
      return fitsObject(def);
    case "array":
      return fitsArray(testOf(def.element), checksOf(def));
    case "string":
      return fitsString(checksOf(def));
    case "enum": {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case "boolean":
      return (value) => typeof value === "boolean";
    case "optional": {
      const test = testOf(def.innerType);
      return (value) => value === undefined || test(value);
    }
    default:
      throw new Error(`There is no quick test for a schema of type ${def.type}.`);
  }
}

function fitsObject({ shape, catchall }: z.core.$ZodObjectDef): Test {
  if (catchall?._zod.def.type !== "never")
    throw new Error("Only strict objects have a quick test.");
  const members = Object.entries(shape).map(([key, schema]) => ({
    key,
    test: testOf(schema),
    isOptional: schema._zod.def.type === "optional",
  }));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let known = 0;
    for (const { key, test, isOptional } of members) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) {
        if (!isOptional) return false;
      } else {
        if (!test(item)) return false;
        known++;
      }
    }
    // Any further one is unknown.
    for (const _ in value) known--;
    return known === 0;
  };
}

function fitsArray(test: Test, checks: readonly CheckDef[]): Test {
  let least = 0;
  for (const check of checks) {
    if (check.check !== "min_length") throw new Error(`Lists have no quick ${check.check}.`);
    least = Math.max(least, check.minimum);
  }
  return (value) => Array.isArray(value) && value.length >= least && value.every(test);
}

function fitsString(checks: readonly CheckDef[]): Test {
  const tests = checks.map((check): ((value: string) => boolean) => {
    // zod counts characters, of which there are at most as many as code units, and one if there is any.
    if (check.check === "max_length") return ({ length }) => length <= check.maximum;
    if (check.check === "min_length" && check.minimum === 1) return ({ length }) => length > 0;
    if (check.check === "string_format" && check.pattern) {
      const { pattern } = check;
      return (value) => pattern.test(value);
    }
    throw new Error(`Texts have no quick ${check.check}.`);
  });
  return (value) => typeof value === "string" && tests.every((test) => test(value));
}

type CheckDef = z.core.$ZodChecks["_zod"]["def"];

const checksOf = ({ checks = [] }: z.core.$ZodTypeDef): readonly CheckDef[] =>
  checks.map((check) => (check as z.core.$ZodChecks)._zod.def);
