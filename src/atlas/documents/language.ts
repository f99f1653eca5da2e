/** Reads and checks language tags, which decide how words and sentences are divided and spoken. */
import {
  type AtlasTree,
  items,
  type JsonNode,
  rememberedFindings,
  type TreeReport,
  text,
} from "../files/index.ts";

/** Used if the file's language is missing or invalid. */
const FALLBACK = "en";

/** The atlas's language as a BCP 47 tag; English after reporting an invalid tag. */
export function atlasLanguage(root: JsonNode, report: TreeReport): string {
  return declaredLanguage(root, report) ?? FALLBACK;
}

/** The language tag of a node of the tree, if it has one; an invalid tag is reported. */
export function declaredLanguage(node: JsonNode, report: TreeReport): string | undefined {
  const language = text(node, "language");
  if (language === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(language.value)[0];
  } catch {
    const message = `"${language.value}" is not a language tag, such as "en", "zh" or "pt-BR".`;
    report.error("bad-language", language.node, message);
    return undefined;
  }
}

/** Checks the language tags of nodes, edges and quotes. */
export function checkLanguages({ nodes, edges }: AtlasTree, report: TreeReport): void {
  for (const list of [nodes, edges]) report.addAll(languageFindings(list, [list.entries]));
}

const languageFindings = rememberedFindings(([node]: readonly [JsonNode], report) => {
  for (const each of [node, ...items(node, "evidence")]) declaredLanguage(each, report);
});
