/**
 * A page of several atlases can't say which one to fetch ahead: its address does. So a script of
 * some hundred bytes, which comes long before the application, reads that.
 */

/** Beside the page. A script in the page would need a hash in its policy. */
export const PRELOAD_FILE = "preload.js";

/** Runs in the page; where the address names no atlas, the first is shown (src/main.tsx). */
function preload(addresses: readonly (readonly [id: string, address: string])[]): void {
  const named = /^#?([^?]*)/.exec(window.location.hash)?.[1];
  const [, address] = addresses.find(([id]) => id === named) ?? addresses[0] ?? [];
  if (address === undefined) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: address });
  document.head.append(link);
}

/** The script, with the address of each atlas's file, relative to the page. */
export function preloadScript(
  addresses: readonly (readonly [id: string, address: string])[],
): string {
  return `(${preload})(${JSON.stringify(addresses)});\n`;
}
