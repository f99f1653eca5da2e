/** Other words for a relation, where its definition in the codebook is nothing but such words. */

const VERB = /^(\p{Ll}+s)( (?:for|to|on|with|in|against))?$/u;

/**
 * "Makes, leads or teaches it." → "makes", "leads", "teaches"; "Pays for, or backs." → "pays for",
 * "backs". A definition that says more, "Makes the document, or sets the policy", gives none:
 * to make something is not what it means.
 */
export function synonymsOf(definition: string): readonly string[] {
  const parts = definition
    .toLowerCase()
    .replace(/( it)?\.?\s*$/u, "")
    .split(/,? or |, /u);
  return parts.every((part) => VERB.test(part)) ? parts : [];
}
