/** What the sentence around selected words says. */
import { useMemo } from "react";
import type { Atlas } from "../../../atlas/index.ts";
import { type Reading, readAround, type VerbBook, verbBook } from "../../../coding/index.ts";
import { useWriting } from "../base.ts";
import type { FormProps } from "./forms.ts";

/** Kept from form to form of one writing, since it takes long to make and the codebook rarely changes. */
const books = new WeakMap<object, VerbBook>();

/** `atlas` is the open one, with nodes that are to be made. */
export function useReading(
  { page: { document, language }, passages }: Pick<FormProps, "page" | "passages">,
  atlas: Atlas,
): Reading {
  const writing = useWriting();
  return useMemo(() => {
    const book = verbBook(atlas, books.get(writing));
    books.set(writing, book);
    return readAround(atlas, document, passages, language, book);
  }, [writing, atlas, document, passages, language]);
}
