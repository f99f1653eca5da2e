/** The documents of a draft as sources, each read once for as long as its text stays the same. */
import { readSource, type SourceText } from "../../atlas/documents/index.ts";
import { createReport } from "../../atlas/files/index.ts";
import type { Markup } from "../../atlas/text/index.ts";
import { type Draft, itemsOf, type JsonObject } from "../../draft/index.ts";
import { guessLanguage } from "../verdicts/index.ts";

/** A function that gives the sources of one draft after the other; the same list if none changed. */
export function createSources(): (draft: Draft) => readonly SourceText[] {
  let kept = new Map<string, SourceText>();
  let last: readonly SourceText[] = [];
  return (draft) => {
    const now = new Map<string, SourceText>();
    const sources = itemsOf(draft, "documents").flatMap(({ value }) => {
      const text = textOfDocument(draft, value);
      if (text === undefined || text.trim() === "") return [];
      const key = JSON.stringify([value.id, value.title, value.language, value.file, text]);
      const source = kept.get(key) ?? sourceOf(draft, value, text);
      now.set(key, source);
      return [source];
    });
    kept = now;
    const isSame = sources.length === last.length && sources.every((one, at) => one === last[at]);
    if (!isSame) last = sources;
    return last;
  };
}

/** The file's text of a document, with its marks; `undefined` if it is not there. */
export function textOfDocument({ texts }: Draft, document: JsonObject): string | undefined {
  const { file, text } = document;
  if (typeof file === "string") return Object.hasOwn(texts, file) ? texts[file] : undefined;
  return typeof text === "string" ? text : undefined;
}

function sourceOf(draft: Draft, { id, title, file, language }: JsonObject, text: string) {
  const name = typeof file === "string" ? file : String(title);
  return asSource(text, {
    id: String(id),
    title: String(title),
    name,
    isMarkdown: typeof file === "string" ? /\.md$/i.test(file) : /^ {0,3}#{1,6}[ \t]/m.test(text),
    language: [language, draft.atlas.language].find((tag) => typeof tag === "string"),
  });
}

interface About {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly isMarkdown: boolean;
  readonly language: string | undefined;
}

/** A text as the compiler reads a source. */
export function asSource(text: string, about: About): SourceText {
  const { id, title, name, isMarkdown, language } = about;
  const markup: Markup = isMarkdown ? "markdown" : "plain";
  const report = createReport().file(name, text);
  return readSource({
    ...{ id, title, name, text, markup, report },
    language: soundTag(language) ?? guessLanguage(text),
  });
}

/** The language, if it is one that texts can be parted by. */
function soundTag(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
