/**
 * What is to be known of languages to take words for names and lists: articles, words for "and", and words
 * that no name has.
 */

interface LanguageWords {
  /** At the beginning of a phrase, with the space after it. */
  readonly article: RegExp;
  /** Between the items of a list, at the beginning of what stands there. */
  readonly and: RegExp;
  /** Verbs, conjunctions and pronouns, which make a clause of a phrase. */
  readonly clause: RegExp;
}

/** A word with the space after it, or an elided one ("l’") without. */
const article = (whole: string, elided = "(?!)"): RegExp =>
  new RegExp(`^(?:(?:${whole})\\s+|(?:${elided})['’]\\s*)`, "iu");
const and = (whole: string): RegExp => new RegExp(`^(?:${whole})(?!\\p{L})`, "iu");

/** Whole words, in small letters or with a capital, so that the initials "IT" are none. */
function clause(whole: string): RegExp {
  const words = whole
    .split(" ")
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

const ENGLISH: LanguageWords = {
  article: article("the|an?"),
  and: and("and|or|as well as|&"),
  clause: clause(
    "is are was were be been being am do does did done has have had will would shall should can could " +
      "may might must ought not but nor if then than because although though while unless until whether " +
      "who whom whose which what where when why how it they he she we you there also",
  ),
};

const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: {
    article: article("d(?:er|ie|as|en|em|es)|ein(?:e[mnrs]?)?"),
    and: and("und|oder|sowie|&"),
    clause: clause(
      "ist sind war waren wird werden wurde wurden hat haben hatte kann können muss müssen soll sollen " +
        "darf dürfen nicht wenn falls weil dass ob aber als obwohl während es er wir",
    ),
  },
  fr: {
    article: article("de la|les?|la|une?|des|du|aux?", "de l|l|d"),
    and: and("et|ou|ainsi que|&"),
    clause: clause(
      "est sont était a ont été sera seront peut peuvent doit doivent ne pas si que qui mais quand lorsque " +
        "car où il ils elle elles nous",
    ),
  },
  es: {
    article: article("el|l[ao]s?|un(?:[ao]s?)?|del|al"),
    and: and("y|e|o|u|así como|&"),
    clause: clause(
      "es son fue fueron era está están ha han será serán puede pueden debe deben no si que quien pero " +
        "cuando donde porque aunque",
    ),
  },
  zh: {
    article: /(?!)/u,
    and: /^(?:以及|或者|和|与|與|及|或)/u,
    clause: /是|不|如果|因为|因為|但/u,
  },
};

const wordsOf = (language: string): LanguageWords =>
  LANGUAGES[language.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;

/** The words without an article at their beginning. */
export function withoutArticle(text: string, language: string): string {
  return text.replace(wordsOf(language).article, "") || text;
}

/** Whether words can be told to be more than a noun phrase: "if admissions fall". */
export function isClause(text: string, language: string): boolean {
  return wordsOf(language).clause.test(text);
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
