/** A stopwatch as a plain value, so that it survives a reload. All times are in milliseconds. */
export interface Timer {
  /** The time elapsed when it was last started or paused. */
  readonly passed: number;
  /** When it was started; `undefined` while it is paused. */
  readonly since: number | undefined;
}

export const STOPPED: Timer = { passed: 0, since: undefined };

/** The time elapsed at `now`; a clock that was set back counts as standing still. */
export function elapsedAt({ passed, since }: Timer, now: number): number {
  return since === undefined ? passed : passed + Math.max(0, now - since);
}

/** The timer started or paused at `now`. */
export function toggledAt(timer: Timer, now: number): Timer {
  return { passed: elapsedAt(timer, now), since: timer.since === undefined ? now : undefined };
}

/** Formats a time as `7:05`, or `1:07:05` from an hour on. */
export function formatTime(passed: number): string {
  const seconds = Math.floor(passed / 1000);
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Parses a timer from JSON; anything else counts as a timer that was never started. */
export function readTimer(text: string | null | undefined): Timer {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("passed" in value)) return STOPPED;
    const since = "since" in value ? value.since : undefined;
    if (typeof value.passed !== "number" || !(value.passed >= 0)) return STOPPED;
    return { passed: value.passed, since: typeof since === "number" ? since : undefined };
  } catch {
    return STOPPED;
  }
}
