/** Reads the labels of a law's parts: "Article 5", "Sec. 4.", "§ 5", "第五条", "CHAPTER II", "1.2". */

/**
 * The form of a numbered part. A division contains articles; articles contain numbers, which may
 * nest.
 */
export type PartForm =
  | { readonly type: "annex" }
  | { readonly type: "division"; readonly name: string }
  | { readonly type: "article" }
  /** "Section" is a division in a document with articles, and an article in one without. */
  | { readonly type: "section" }
  | { readonly type: "roman" }
  /** `depth` is the number of its parts: 1 in "1.", 3 in "1.2.3". */
  | { readonly type: "number"; readonly depth: number };

/** The label at the start of a line. */
export interface Label {
  readonly form: PartForm;
  /** Code units from the line's first character to the end of the label, with its full stop. */
  readonly length: number;
  /** Whether a punctuation mark ends the label, so that a sentence may follow directly. */
  readonly isClosed: boolean;
}

/** Names of divisions in several languages; the document shows which contains which. */
const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  book: ["Book", "Livre", "Buch", "Libro", "Livro", "Boek"],
  part: ["Part", "Partie", "Teil", "Parte", "Deel", "Del"],
  title: ["Title", "Titre", "Titel", "Título", "Titolo"],
  chapter: ["Chapter", "Chapitre", "Kapitel", "Hauptstück", "Capítulo", "Capitolo", "Hoofdstuk"],
  division: ["Division", "Abschnitt", "Sección", "Sezione", "Seção", "Secção", "Afdeling"],
  subdivision: ["Subpart", "Subchapter", "Unterabschnitt", "Sous-section", "Subsección"],
};
const ANNEXES = [
  ...["Annex", "Annexe", "Appendix", "Schedule", "Anhang", "Anlage", "Anexo", "Allegato"],
  ...["Bijlage", "Bilaga"],
];
const ARTICLES = ["Article", "Artikel", "Artículo", "Articolo", "Artigo", "Art."];
const SECTIONS = ["Section", "Sec."];

/** 第二章, 제2장: the last character names the division. */
const EASTERN_DIVISIONS: Readonly<Record<string, string>> = {
  ...{ 编: "book", 編: "book", 편: "book", 章: "chapter", 장: "chapter" },
  ...{ 节: "division", 節: "division", 절: "division" },
};
const EASTERN =
  /^(?:第\s?[〇零一二三四五六七八九十百千两\d]+\s?|제\s?\d+\s?)([编編편章장节節절条條조])/u;
/** 第五条之一, 第五条の二. */
const EASTERN_INSERTED = /^(?:之|の|의)\s?[一二三四五六七八九十\d]+/u;

const ROMAN = "[IVXLC]+";
const COUNTED = String.raw`\d+(?:[.–-]\d+)*(?:[\s-]?(?:bis|ter|quater|quinquies))?[A-Za-z]?`;
const ORDINAL = "premier|première|unique|único|única|primero|primera|primeiro|eerste|I(?:er|ère)";
/** "L. 121-1" of French codes. */
const CODED = String.raw`[LRDA]\.?\s?\*?\s?\d+(?:-\d+)*`;
const ONES = "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve";
/** Erster Teil, Zweites Kapitel. */
const GERMAN =
  /^(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Siebent|Acht|Neunt|Zehnt|Elft|Zwölft)e[rs] (Teil|Abschnitt|Unterabschnitt|Kapitel|Titel|Buch|Hauptstück)(?!\p{L})/iu;

/** The words as given or in capitals, but not in lower case: "article 5" is a reference. */
const either = (words: readonly string[]): string =>
  [...words, ...words.map((word) => word.toUpperCase())]
    .map((word) => word.replaceAll(".", "\\."))
    .join("|");
const afterWord = (words: readonly string[], numbers: string): RegExp =>
  new RegExp(
    String.raw`^(?:${either(words)})\s*(?:${numbers})(?:[º°ª]|er\b)?(?![\p{L}\p{N}(])`,
    "u",
  );

const ARTICLE = afterWord(ARTICLES, `${CODED}|${COUNTED}|${ROMAN}|${ORDINAL}`);
const SECTION = afterWord(SECTIONS, `${COUNTED}|${ROMAN}`);
const ANNEX = afterWord(ANNEXES, String.raw`${COUNTED}|${ROMAN}|\p{Lu}`);
const DIVISION = Object.entries(DIVISIONS).map(
  ([name, words]) =>
    [
      name,
      afterWord(
        words,
        String.raw`${COUNTED}|${ROMAN}|${ORDINAL}|${ONES}|${ONES.toUpperCase()}|\p{Lu}`,
      ),
    ] as const,
);
const PARAGRAPH = /^§\s*\d+(?:[.-]\d+)*[a-z]?(?![\p{L}\p{N}°(])/u;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){1,4}(?=\.?\s)/;
const NUMBER = /^\d{1,3}(?=\.\s)/;
const ROMAN_NUMBER = /^[IVXLC]+(?=\.\s)/;

/** Rules out most lines of a text before each form is tried. */
const MAY_BEGIN = /^[A-Z\d§第제]/;

/** The label that a line begins with, if there is one. */
export function labelOf(line: string): Label | undefined {
  if (!MAY_BEGIN.test(line)) return undefined;
  const [form, number] = formOf(line) ?? [];
  if (form === undefined || number === undefined) return undefined;
  const stop = /^\s?[.:]/.exec(line.slice(number.length))?.[0] ?? "";
  const length = number.length + stop.length;
  const dash = /^\s*[-–—]\s/.test(line.slice(length));
  return { form, length, isClosed: stop !== "" || dash || /[º°ª]$/.test(number) };
}

function formOf(line: string): readonly [PartForm, string] | undefined {
  const eastern = EASTERN.exec(line);
  if (eastern !== null) {
    const division = EASTERN_DIVISIONS[eastern[1] ?? ""];
    if (division !== undefined) return [{ type: "division", name: division }, eastern[0]];
    const inserted = EASTERN_INSERTED.exec(line.slice(eastern[0].length))?.[0] ?? "";
    return [{ type: "article" }, eastern[0] + inserted];
  }
  const article = (ARTICLE.exec(line) ?? PARAGRAPH.exec(line))?.[0];
  if (article !== undefined) return [{ type: "article" }, article];
  const section = SECTION.exec(line)?.[0];
  if (section !== undefined) return [{ type: "section" }, section];
  const annex = ANNEX.exec(line)?.[0];
  if (annex !== undefined) return [{ type: "annex" }, annex];
  const german = GERMAN.exec(line);
  for (const [name, pattern] of DIVISION) {
    const match = pattern.exec(line)?.[0];
    if (match !== undefined) return [{ type: "division", name }, match];
    if (german !== null && DIVISIONS[name]?.some((word) => sameWord(word, german[1])))
      return [{ type: "division", name }, german[0]];
  }
  const numbers = (NUMBERS.exec(line) ?? NUMBER.exec(line))?.[0];
  if (numbers !== undefined) return [{ type: "number", depth: numbers.split(".").length }, numbers];
  const roman = ROMAN_NUMBER.exec(line)?.[0];
  return roman === undefined ? undefined : [{ type: "roman" }, roman];
}

function sameWord(word: string, otherWord: string | undefined): boolean {
  return word.toLowerCase() === otherWord?.toLowerCase();
}
