/** Starts workers under the page's policy, which wants the address of a script vouched for. */

/** The one policy that the page allows (src/cli/page/contentSecurityPolicy.ts). */
const POLICY = "policy-atlas-worker";

const policy = window.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress });

/** A worker; `address` as Vite gives it for `?worker&url`, or src/cli/page/oneFile.ts for one file. */
export function startWorker(address: string): Worker {
  // Browsers load no module from a blob of a page that was opened from a disk.
  const type = address.startsWith("blob:") ? "classic" : "module";
  return new Worker(policy?.createScriptURL(address) ?? address, { type });
}

function ownAddress(address: string): string {
  const { origin } = new URL(address, window.location.href);
  // Not location.origin: of a file that is "file://", while its blobs have the page's own, "null".
  if (origin === window.origin) return address;
  throw new Error(`A worker from ${origin} is none of this page.`);
}
