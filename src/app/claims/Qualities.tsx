/** What a statement's words say of themselves: basis, status, force, denial. */
import type { LinkQuote } from "../../atlas/index.ts";
import { Term } from "../codebook/Term.tsx";
import { BASIS_WORDS, FORCE_WORDS, STATUS_WORDS } from "../filters/words.ts";
import styles from "../inspector/Inspector.module.css";
import { LineMark } from "../legend/LineMark.tsx";
import { words } from "./words.ts";

export function Qualities({ quote }: { readonly quote: LinkQuote }) {
  return (
    <p className={styles.qualities}>
      <LineMark dashed={quote.basis === "implied"} barred={quote.negated} />
      <Term of={`basis:${quote.basis}`}>{BASIS_WORDS[quote.basis]}</Term>
      <Term of={`status:${quote.status}`}>{STATUS_WORDS[quote.status]}</Term>
      {quote.force && <Term of={`force:${quote.force}`}>{FORCE_WORDS[quote.force]}</Term>}
      {quote.negated && <strong className={styles.denied}>{words.denied}</strong>}
    </p>
  );
}
