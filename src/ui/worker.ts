/** Starts workers under the page's policy, which wants the address of a script vouched for. */

/** The one policy that the page allows (src/cli/contentSecurityPolicy.ts). */
const POLICY = "policy-atlas-worker";

const policy = window.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownAddress });

/** A module worker; `address` as Vite gives it for `?worker&url`. */
export function startWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
}

function ownAddress(address: string): string {
  const { origin } = new URL(address, window.location.href);
  if (origin === window.location.origin) return address;
  throw new Error(`A worker from ${origin} is none of this page.`);
}
