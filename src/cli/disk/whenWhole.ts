/** Waiting until a save is whole: editors empty a file before they write it, or put another in its place. */
import { statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How long nothing may have changed, in ms. */
const REST_MS = 100;
/** How long a file may be empty or away before it is taken for meant, in ms. */
const PATIENCE_MS = 2000;

/** What a change of a file shows in: empty where the file is away or empty. */
function stateOf(file: string): string {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && state.size > 0 ? `${state.size} ${state.mtimeMs} ${state.ino}` : "";
}

/**
 * Resolves when the files have rested for a moment with something in each, or have been empty or
 * away for so long that they are meant to be.
 *
 * @param files asked for anew each time, since more may change meanwhile
 */
export async function whenWhole(files: () => Iterable<string>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const look = () => new Map([...files()].map((file) => [file, stateOf(file)]));
  for (let before = look(); ; ) {
    await wait(REST_MS);
    const now = look();
    const rests = [...now].every(([file, state]) => before.get(file) === state);
    const isWhole = [...now.values()].every((state) => state !== "");
    if (rests && (isWhole || Date.now() > end)) return;
    before = now;
  }
}
