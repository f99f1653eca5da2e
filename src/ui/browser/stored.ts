/**
 * Small settings stored in the browser. Where storage is blocked, full or invalid, a setting lasts
 * for this visit only, and nothing breaks.
 */
import { useCallback, useState } from "react";

const PREFIX = "policy-atlas:";

/** How long a setting is kept: until it is changed, or for the visit of this tab. */
export type Lifetime = "always" | "visit";

const storage = (lifetime: Lifetime) =>
  lifetime === "always" ? window.localStorage : window.sessionStorage;

/** The stored value; `undefined` where there is none, or storage is blocked. */
export function readSetting(name: string, lifetime: Lifetime = "always"): string | undefined {
  try {
    return storage(lifetime).getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(name: string, value: string, lifetime: Lifetime = "always"): void {
  try {
    storage(lifetime).setItem(PREFIX + name, value);
  } catch {
    // Blocked or full: the setting lasts until the page is closed.
  }
}

/** A setting that is one of `values`; any other stored value counts as the first of them. */
export function useSetting<T extends string>(
  name: string,
  values: readonly [T, ...T[]],
): readonly [value: T, set: (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const stored = readSetting(name);
    return values.find((option) => option === stored) ?? values[0];
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
