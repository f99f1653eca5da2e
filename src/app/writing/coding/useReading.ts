/** What the sentence around selected words says. */
import { useMemo } from "react";
import { type Reading, readAround, type VerbBook, verbBook } from "../../../coding/index.ts";
import { useBuilt } from "../../base/store.ts";
import { useWriting } from "../base.ts";
import type { FormProps } from "./forms.ts";

/** Kept from form to form of one writing, since it takes long to make and the codebook rarely changes. */
const books = new WeakMap<object, VerbBook>();

export function useReading({
  page: { document, language },
  passages,
}: Pick<FormProps, "page" | "passages">): Reading {
  const writing = useWriting();
  const { atlas } = useBuilt();
  return useMemo(() => {
    const book = verbBook(atlas, books.get(writing));
    books.set(writing, book);
    return readAround(atlas, document, passages, language, book);
  }, [writing, atlas, document, passages, language]);
}
