/** What is to be known of languages to take words for names and lists: articles, and words for "and". */

interface LanguageWords {
  /** At the beginning of a phrase, with the space after it. */
  readonly article: RegExp;
  /** Between the items of a list, at the beginning of what stands there. */
  readonly and: RegExp;
}

/** A word with the space after it, or an elided one ("l’") without. */
const article = (whole: string, elided = "(?!)"): RegExp =>
  new RegExp(`^(?:(?:${whole})\\s+|(?:${elided})['’]\\s*)`, "iu");
const and = (whole: string): RegExp => new RegExp(`^(?:${whole})(?!\\p{L})`, "iu");

const ENGLISH: LanguageWords = { article: article("the|an?"), and: and("and|or|as well as|&") };

const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: { article: article("d(?:er|ie|as|en|em|es)|ein(?:e[mnrs]?)?"), and: and("und|oder|sowie|&") },
  fr: {
    article: article("de la|les?|la|une?|des|du|aux?", "de l|l|d"),
    and: and("et|ou|ainsi que|&"),
  },
  es: { article: article("el|l[ao]s?|un(?:[ao]s?)?|del|al"), and: and("y|e|o|u|así como|&") },
  zh: { article: /(?!)/u, and: /^(?:以及|或者|和|与|與|及|或)/u },
};

const wordsOf = (language: string): LanguageWords =>
  LANGUAGES[language.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;

/** The words without an article at their beginning. */
export function withoutArticle(text: string, language: string): string {
  return text.replace(wordsOf(language).article, "") || text;
}

/**
 * Whether what stands between two names makes them items of one list: commas, a word for "and", an
 * article, or nothing but space, since some texts have lost their commas.
 */
export function joinsItems(between: string, language: string): boolean {
  const { and, article } = wordsOf(language);
  const rest = between
    .trim()
    .replace(/^[,;、，]+\s*/u, "")
    .replace(and, "")
    .trimStart();
  return rest === "" || `${rest} `.replace(article, "") === "";
}
