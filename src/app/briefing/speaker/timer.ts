/** A stopwatch as a plain value, so that it survives a reload. Times in milliseconds. */
export interface Timer {
  /** What had passed when it was last started or paused. */
  readonly passed: number;
  /** When it was started; `undefined` while it is paused. */
  readonly since: number | undefined;
}

export const STOPPED: Timer = { passed: 0, since: undefined };

/** Time that has passed at `now`; a clock that was put back counts as standing still. */
export function passedAt({ passed, since }: Timer, now: number): number {
  return since === undefined ? passed : passed + Math.max(0, now - since);
}

export function toggledAt(timer: Timer, now: number): Timer {
  return { passed: passedAt(timer, now), since: timer.since === undefined ? now : undefined };
}

/** `7:05`, and from an hour on `1:07:05`. */
export function shownTime(passed: number): string {
  const seconds = Math.floor(passed / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Reads what JSON.stringify wrote; anything else is a timer that was never started. */
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
