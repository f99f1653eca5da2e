/** What else the sources call a node, each form once. */
import type { AtlasNode } from "../../atlas/index.ts";

/** Short name and aliases, without those that differ in case, an article or a possessive. */
export function otherNames(node: AtlasNode): readonly string[] {
  const seen = new Set([plain(node.name)]);
  return [node.short ?? node.name, ...node.aliases].filter((name) => {
    const key = plain(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(the|an?) |[’']s$/gu, "");
}
