/** Reads XML into a small tree, and writes it. */
export { childOf, childrenOf, type Element, findElement, parseXml } from "./readXml.ts";
export { hasForbidden, lines, tag, text, type Xml, xmlFile } from "./writeXml.ts";
