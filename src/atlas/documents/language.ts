/** Languages, which say how sentences and words are parted, and how they are read aloud. */
import { items, type JsonNode, type TreeReport, text } from "../files/index.ts";

/** Used where the file's own can't be. */
const FALLBACK = "en";

/** The BCP 47 tag of the file, or English after reporting one that is none. */
export function atlasLanguage(root: JsonNode, report: TreeReport): string {
  return declaredLanguage(root, report) ?? FALLBACK;
}

/** The tag of a node of the tree, if it has one; one that is none is reported. */
export function declaredLanguage(node: JsonNode, report: TreeReport): string | undefined {
  const language = text(node, "language");
  if (language === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(language.value)[0];
  } catch {
    const message = `"${language.value}" is not a language tag; "en", "zh" or "pt-BR" is one.`;
    report.error("bad-language", language.node, message);
    return undefined;
  }
}

/** Checks the languages of nodes and quotes. */
export function checkLanguages(root: JsonNode, report: TreeReport): void {
  for (const claim of [...items(root, "nodes"), ...items(root, "edges")]) {
    for (const node of [claim, ...items(claim, "evidence")]) declaredLanguage(node, report);
  }
}
