/** Statements of a link that pass the filters, each with what its words say of themselves. */
import type { AtlasEdge, LinkQuote } from "../../../atlas/index.ts";
import { useBuilt, useLookup } from "../../base/store.ts";
import { Qualities } from "../../claims/Qualities.tsx";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { kindClass } from "../../legend/colour.ts";
import styles from "./Paths.module.css";

interface LinkQuotesProps {
  readonly edge: AtlasEdge;
  readonly quotes: readonly LinkQuote[];
}

export function LinkQuotes({ edge, quotes }: LinkQuotesProps) {
  const { atlas } = useBuilt();
  const tint = kindClass(atlas, useLookup().nodes.get(edge.target)?.kind);
  return (
    <ul className={styles.steps}>
      {quotes.map((quote) => (
        <li key={quote.id} className={styles.step}>
          <Qualities quote={quote} />
          <QuoteView quote={quote} claim={edge.id} tint={tint} brief />
        </li>
      ))}
    </ul>
  );
}
