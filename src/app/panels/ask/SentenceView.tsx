/** A sentence of a source that no node or link quotes, with what introduces it and its place. */
import { BookOpenText } from "lucide-react";
import type { Quote } from "../../../atlas/index.ts";
import { languageOf, sectionKey, sectionName } from "../../../query/visible/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useBuilt, useLookup, useOpenAtlas } from "../../base/store.ts";
import { excerpt } from "../../claims/excerpt.ts";
import { words as quoteWords } from "../../claims/words.ts";
import styles from "./Ask.module.css";
import { words } from "./words.ts";

export function SentenceView({ sentence }: { readonly sentence: Quote }) {
  const { atlas } = useBuilt();
  const document = useLookup().documents.get(sentence.document);
  const { openSection } = useActions();
  const { textFocus } = useOpenAtlas();
  if (!document) return null;
  const section = sectionName(atlas, sentence);
  const open = () => {
    const key = sectionKey(document.id, sentence.section);
    // The sentence stands out there among those that are quoted.
    openSection(key, { uncited: true });
    textFocus.request(key);
  };
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.sentence} lang={languageOf(atlas, sentence)} dir="auto">
        {excerpt(document, sentence, "sentence").lines.map(({ pieces, isChapeau }) => (
          <p key={pieces[0]?.start} className={isChapeau ? styles.chapeau : undefined}>
            {pieces.map(({ text }) => text).join("")}
          </p>
        ))}
      </blockquote>
      <figcaption className={styles.source}>
        {section !== undefined && (
          <>
            <bdi>{section}</bdi>
            {", "}
          </>
        )}
        <cite>
          <bdi>{document.title}</bdi>
        </cite>
        {`. ${words.notOnMap}`}
      </figcaption>
      <div>
        <Button className={styles.open} onClick={open}>
          <BookOpenText aria-hidden />
          {quoteWords.open}
        </Button>
      </div>
    </figure>
  );
}
