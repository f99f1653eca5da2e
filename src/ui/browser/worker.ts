/** Starts workers under the page's policy, which requires trusted addresses for scripts. */

/** The one policy that the page allows (src/cli/page/contentSecurityPolicy.ts). */
const POLICY = "policy-atlas-worker";

const policy = window.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress });

/**
 * Starts a worker. `address` comes from a `?worker&url` import, or from src/cli/page/oneFile.ts.
 */
export function startWorker(address: string): Worker {
  // Browsers can't load a module from a blob in a page that was opened from a disk.
  const type = address.startsWith("blob:") ? "classic" : "module";
  return new Worker(policy?.createScriptURL(address) ?? address, { type });
}

function ownAddress(address: string): string {
  const { origin } = new URL(address, window.location.href);
  // Not location.origin, which is "file://" for a file, while the origin of its blobs is "null".
  if (origin === window.origin) return address;
  throw new Error(`A worker from ${origin} does not belong to this page.`);
}
