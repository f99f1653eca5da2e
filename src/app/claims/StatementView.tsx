/** A statement of a link: its qualities, its quote, and how a conclusion follows. */
import { qualitiesOf, qualityKey, valueWords } from "../../atlas/attributes/index.ts";
import type { AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import { useBuilt, useLookup } from "../base/store.ts";
import { Term } from "../codebook/Term.tsx";
import styles from "../inspector/Inspector.module.css";
import { kindClass } from "../legend/colour.ts";
import { LineMark } from "../legend/LineMark.tsx";
import { QuoteView } from "./QuoteView.tsx";
import { words } from "./words.ts";

interface StatementViewProps {
  readonly edge: AtlasEdge;
  readonly quote: LinkQuote;
  /** As in `QuoteView`: shows only the sentence at first. */
  readonly brief: boolean;
}

/** The qualities of a statement, and its quote in the tint of the link's target. */
export function StatementView({ edge, quote, brief }: StatementViewProps) {
  const { atlas } = useBuilt();
  const target = useLookup().nodes.get(edge.target);
  return (
    <>
      <Qualities quote={quote} />
      <QuoteView
        quote={quote}
        claim={edge.id}
        tint={kindClass(atlas, target?.kind)}
        brief={brief}
      />
    </>
  );
}

/** Its attributes and denial. */
export function Qualities({ quote }: { readonly quote: LinkQuote }) {
  return (
    <p className={styles.qualities}>
      <LineMark dashed={quote.basis === "implied"} barred={quote.negated} />
      {qualitiesOf(quote).map((quality) => (
        <Term key={quality.of} of={qualityKey(quality)}>
          {valueWords(quality.of, quality.value).name}
        </Term>
      ))}
      {quote.negated && <strong className={styles.denied}>{words.denied}</strong>}
    </p>
  );
}

interface ReasoningProps {
  readonly text: string;
  /** Whether a heading above it already says what it is. */
  readonly isLabelled?: boolean;
}

/** How a conclusion follows from words that do not say it outright. */
export function Reasoning({ text, isLabelled }: ReasoningProps) {
  return (
    <p className={styles.reasoning}>
      {!isLabelled && (
        <>
          <span className={styles.reasoningLabel}>{words.reasoning}</span>{" "}
        </>
      )}
      <bdi>{text}</bdi>
    </p>
  );
}
