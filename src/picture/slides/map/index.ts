/** The map of a slide, laid out anew for what the slide is about. */
export { networkItems } from "./networkItems.ts";
export { calloutItems } from "./slideCallouts.ts";
export { slideMap } from "./slideMap.ts";
