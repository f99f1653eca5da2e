/**
 * Small settings kept in the browser. Storage may be blocked, full or hold nonsense: then a
 * setting holds for this visit only, and nothing breaks.
 */
import { useCallback, useState } from "react";

const PREFIX = "policy-atlas:";

/** How long a setting is kept: until it is changed, or for the visit of this tab. */
export type Lifetime = "always" | "visit";

const storage = (keeping: Lifetime) =>
  keeping === "always" ? window.localStorage : window.sessionStorage;

export function readSetting(name: string, keeping: Lifetime = "always"): string | undefined {
  try {
    return storage(keeping).getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(name: string, value: string, keeping: Lifetime = "always"): void {
  try {
    storage(keeping).setItem(PREFIX + name, value);
  } catch {
    // Blocked or full: the setting holds until the page is left.
  }
}

/** A setting that is one of `values`; anything else that is stored counts as the first of them. */
export function useSetting<T extends string>(
  name: string,
  values: readonly [T, ...T[]],
): readonly [value: T, set: (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const stored = readSetting(name);
    return values.find((one) => one === stored) ?? values[0];
  });
  const set = useCallback(
    (next: T) => {
      setValue(next);
      writeSetting(name, next);
    },
    [name],
  );
  return [value, set];
}
