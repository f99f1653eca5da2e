/** Reads a web page into blocks and a report. */
export { readHtml } from "./readHtml.ts";
