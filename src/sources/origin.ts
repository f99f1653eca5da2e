/** What an atlas says of a document that was imported: its original, and what of it was left out. */
import { type LeftOut, omissionsByKind } from "./model/index.ts";

/** Properties of a document in atlas.json (docs/format.md). */
export interface Origin {
  readonly original: { readonly file: string; readonly kind: string };
  readonly cuts: readonly { readonly what: string }[];
}

/** What an import file says of it. */
interface Imported {
  readonly original: { readonly file: string; readonly kind: string };
  readonly report: { readonly leftOut: readonly LeftOut[] };
}

export function originOf({ original, report }: Imported): Origin {
  const { file, kind } = original;
  return { original: { file, kind }, cuts: cutsOf(report.leftOut) };
}

/** Of each kind, readers are told this many texts; the import file has all. */
const SHOWN = 3;
const LONGEST = 100;

/** A cut for each kind: “running head (35 places): Gazette No. 1”. */
export function cutsOf(leftOut: readonly LeftOut[]): readonly { readonly what: string }[] {
  return omissionsByKind({ leftOut }).map(({ kind, count, texts }) => {
    const places = count === 1 ? "" : ` (${count} places)`;
    if (kind === "page number") return { what: `${kind}${places}` };
    const shown = texts.slice(0, SHOWN).map(({ text }) => shortened(text));
    const more = texts.length > SHOWN ? "; …" : "";
    return { what: `${kind}${places}: ${shown.join("; ")}${more}` };
  });
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
