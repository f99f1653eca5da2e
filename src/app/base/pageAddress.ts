/** Addresses of this page: with a Scene, embedded in another page, or in a window of its own. */

/** The page's address with the hash of a Scene. */
export function sceneAddress(hash: string): string {
  const { href } = window.location;
  const end = href.indexOf("#");
  return (end === -1 ? href : href.slice(0, end)) + hash;
}

/** Whether this page is embedded in another one: `?embed` before the hash. */
export function isEmbedded(location: Pick<Location, "search"> = window.location): boolean {
  return new URLSearchParams(location.search).has("embed");
}

/**
 * The page's address with the hash of a Scene, for an iframe (`embed`) or a window of its own
 * (`whole`).
 */
export function addressOf(href: string, hash: string, way: "embed" | "whole"): string {
  const url = new URL(href);
  url.searchParams.delete("embed");
  // URLSearchParams can't write a parameter without a value.
  const rest = url.searchParams.toString();
  const query = [way === "embed" ? "embed" : "", rest].filter((part) => part !== "").join("&");
  url.search = query;
  url.hash = "";
  return url.href.replace(/#$/, "") + hash;
}
