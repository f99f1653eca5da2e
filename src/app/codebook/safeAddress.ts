/** Schemes that a link of an atlas may have; anything else (`javascript:`) is shown as text. */
const SAFE = new Set(["http:", "https:", "mailto:"]);

export function safeAddress(address: string): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return SAFE.has(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
