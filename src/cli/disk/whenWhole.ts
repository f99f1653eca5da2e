/** Waits until saves are complete: editors empty or replace a file before they write it. */
import { statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How long a file must stay unchanged, in ms. */
const REST_MS = 100;
/** How long a file must be empty or missing before that is taken for intended, in ms. */
const PATIENCE_MS = 2000;

/** Differs whenever a file has changed; "" if the file is missing or empty. */
function stateOf(file: string): string {
  const state = statSync(file, { throwIfNoEntry: false });
  return state && state.size > 0 ? `${state.size} ${state.mtimeMs} ${state.ino}` : "";
}

/**
 * Resolves once no file has changed for a moment and none is empty or missing, or once they have
 * been empty or missing for so long that it must be intended.
 *
 * @param files called for each check, since more files may change meanwhile
 */
export async function whenWhole(files: () => Iterable<string>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const currentStates = () => new Map([...files()].map((file) => [file, stateOf(file)]));
  for (let before = currentStates(); ; ) {
    await wait(REST_MS);
    const now = currentStates();
    const isAtRest = [...now].every(([file, state]) => before.get(file) === state);
    const isWhole = [...now.values()].every((state) => state !== "");
    if (isAtRest && (isWhole || Date.now() > end)) return;
    before = now;
  }
}

/**
 * A function to be called with the path of each file that changes. What changed is handed on together
 * once it is whole, and what changes meanwhile after it.
 */
export function collectSaves(
  onSaved: (paths: ReadonlySet<string>) => void,
): (path: string) => void {
  let changed = new Set<string>();
  let isWorking = false;
  const work = async () => {
    isWorking = true;
    while (changed.size > 0) {
      await whenWhole(() => changed);
      const saved = changed;
      changed = new Set();
      onSaved(saved);
    }
    isWorking = false;
  };
  return (path) => {
    changed.add(path);
    if (!isWorking) void work();
  };
}
