/** Reads web pages. */
export { readHtml } from "./readHtml.ts";
