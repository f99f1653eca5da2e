/** Sentences that are nearest to a text, the best first, each with what it says of the map. */
import type { NearStatement } from "../../../query/nearest/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";
import { SentenceView } from "./SentenceView.tsx";

export function NearStatements({ statements }: { readonly statements: readonly NearStatement[] }) {
  return (
    <ol className={styles.answers}>
      {statements.map((statement) => (
        <li key={statement.quote.id} className={styles.answer}>
          <Statement {...statement} />
        </li>
      ))}
    </ol>
  );
}

function Statement({ claim, quote }: NearStatement) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { select } = useActions();
  if (!claim) return <SentenceView sentence={quote} />;
  const isLink = "relation" in claim;
  const kind = nodes.get(isLink ? claim.target : claim.id)?.kind;
  return (
    <>
      <QuoteView quote={quote} claim={claim.id} tint={kindClass(atlas, kind)} brief />
      {isLink ? (
        <button type="button" className={styles.link} onClick={() => select(claim.id)}>
          <bdi>{linkText(atlas, claim)}</bdi>
        </button>
      ) : (
        <NodeButton node={claim} />
      )}
    </>
  );
}
