/** Who wrote a source, in the forms that citations ask for. */
import type { Author } from "../../atlas/atlas.ts";
import { oneLine, type Source } from "./sourceOf.ts";

/** The authors of a source; one that the atlas gives as a text alone is taken as it stands. */
export function authorsOf({
  author,
  authors,
}: Pick<Source, "author" | "authors">): readonly Author[] {
  if (authors !== undefined) return authors.map((one) => ({ ...one, name: oneLine(one.name) }));
  return author === undefined ? [] : [{ name: oneLine(author), kind: "body" }];
}

/** "Ada Byron, Ministry of Works", as one reads them. */
export function authorWords(source: Pick<Source, "author" | "authors">): string | undefined {
  const names = authorsOf(source).map((one) => {
    const { family, given } = nameParts(one);
    return given === undefined ? family : `${given} ${family}`;
  });
  return names.length > 0 ? names.join(", ") : undefined;
}

/** The parts of a person's name that is written "Byron, Ada"; all others are one part. */
export function nameParts({ name, kind }: Author): {
  readonly family: string;
  readonly given?: string;
} {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  if (kind === "body" || family === undefined || given === undefined) return { family: name };
  return { family, given };
}
