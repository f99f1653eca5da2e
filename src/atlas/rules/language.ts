/** The atlas's language, which says how its sentences and words are parted. */
import { type JsonNode, text } from "../json.ts";
import type { TreeReport } from "../treeReport.ts";

/** Used where the file's own can't be. */
const FALLBACK = "en";

/** The BCP 47 tag of the file, or English after reporting one that is none. */
export function languageOf(root: JsonNode, report: TreeReport): string {
  const language = text(root, "language");
  if (language === undefined) return FALLBACK;
  try {
    return Intl.getCanonicalLocales(language.value)[0] ?? FALLBACK;
  } catch {
    const message = `"${language.value}" is not a language tag; "en", "zh" or "pt-BR" is one.`;
    report.error("bad-language", language.node, message);
    return FALLBACK;
  }
}
