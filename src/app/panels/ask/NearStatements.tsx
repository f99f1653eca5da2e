/** Statements that are nearest to a text, the best first, each with what it says of the map. */
import type { NearStatement } from "../../../query/nearest/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { useActions, useBuilt, useLookup } from "../../base/store.ts";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { kindClass } from "../../legend/colour.ts";
import { NodeButton } from "../../legend/NodeButton.tsx";
import styles from "./Ask.module.css";

export function NearStatements({ statements }: { readonly statements: readonly NearStatement[] }) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { select } = useActions();
  return (
    <ol className={styles.answers}>
      {statements.map(({ claim, quote }) => {
        const target = "relation" in claim ? claim.target : claim.id;
        const kind = nodes.get(target)?.kind;
        return (
          <li key={quote.id} className={styles.answer}>
            <QuoteView quote={quote} claim={claim.id} tint={kindClass(atlas, kind)} brief />
            {"relation" in claim ? (
              <button type="button" className={styles.link} onClick={() => select(claim.id)}>
                <bdi>{linkText(atlas, claim)}</bdi>
              </button>
            ) : (
              <NodeButton node={claim} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
