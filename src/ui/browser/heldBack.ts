/** Code that the page of a large atlas holds back until there is time (src/cli/page/site.ts). */

/** Lets the code come, without running it: for an overview when there is no network any more. */
export function fetchHeldBack(): void {
  const link = document.querySelector('link[rel="modulepreload"][media]');
  link?.removeAttribute("media");
  // A link is followed when it comes into the page, not when it changes.
  link?.replaceWith(link.cloneNode());
}
