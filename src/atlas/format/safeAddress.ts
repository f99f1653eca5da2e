/** Schemes of the addresses that may be opened, cited and handed on; no other leaves the program. */
const SAFE = ["http:", "https:", "mailto:"];

/**
 * The address as a browser reads it, where it may be followed from wherever it stands; `undefined`
 * for any other scheme (`javascript:`, `file:`) and for what needs a page to start from, such as
 * `//host`, which opens a foreign disk from a file on a disk.
 */
export function safeAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return SAFE.includes(protocol) ? href : undefined;
}
