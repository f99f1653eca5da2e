/**
 * Opens a channel to other windows of this origin; `undefined` where the browser has or allows
 * none.
 */
export function openBroadcast(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
