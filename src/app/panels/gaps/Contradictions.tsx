/** The links on which two statements contradict each other, with the words of both sides. */
import { useId } from "react";
import { valueWords } from "../../../atlas/attributes/index.ts";
import {
  type Contradiction,
  contradictions,
  type LinkStatement,
} from "../../../query/gaps/index.ts";
import { linkSentence } from "../../../query/words/index.ts";
import { useActions, useApp, useBuilt } from "../../base/store.ts";
import { StatementView } from "../../claims/StatementView.tsx";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Gaps.module.css";
import { RuleSection } from "./RuleSection.tsx";
import { words } from "./words.ts";

/** Contradictions shown at first; few, since each has the words of both sides. */
const FIRST = 6;

export function Contradictions() {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const heading = useId();
  const items = contradictions(atlas, { filters, focus });
  return (
    <RuleSection rule="contradictions" heading={heading}>
      <header className={styles.ruleHead}>
        <h3 id={heading}>{words.contradictions}</h3>
        <span className={styles.count}>{items.length}</span>
      </header>
      <p className={styles.ruleText}>{words.contradictionRule}</p>
      {items.length === 0 ? (
        <p>{words.noContradiction}</p>
      ) : (
        <MoreList
          label={words.contradictions}
          items={items}
          keyOf={({ affirming, about }) => `${affirming[0]?.quote.id} ${about}`}
          className={styles.contradictions}
          first={FIRST}
        >
          {(contradiction) => <ContradictionView contradiction={contradiction} />}
        </MoreList>
      )}
    </RuleSection>
  );
}

function ContradictionView({ contradiction }: { readonly contradiction: Contradiction }) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  const edge = contradiction.affirming[0]?.edge;
  if (!edge) return null;
  const { source, relation, target } = linkSentence(atlas, edge);
  const link = `${source} ${relation} ${target}`;
  return (
    <>
      <h4>
        <button type="button" className={styles.select} onClick={() => select(edge.id)}>
          <bdi>{source}</bdi> {relation} <bdi>{target}</bdi>
        </button>
      </h4>
      <div className={styles.sides}>
        <Side
          name={sideName(contradiction, "affirming")}
          link={link}
          statements={contradiction.affirming}
        />
        <Side
          name={sideName(contradiction, "opposing")}
          link={link}
          statements={contradiction.opposing}
        />
      </div>
    </>
  );
}

/** "Affirmed" or "Denied", or the forces of the side's statements. */
function sideName({ about, ...sides }: Contradiction, side: "affirming" | "opposing"): string {
  if (about === "denial") return side === "affirming" ? words.affirmed : words.denied;
  const forces = new Set(sides[side].flatMap(({ quote }) => quote.force ?? []));
  return [...forces].map((force) => valueWords("force", force).name).join(", ");
}

interface SideProps {
  readonly name: string;
  /** The link as a sentence, which tells sides of the same name apart. */
  readonly link: string;
  readonly statements: readonly LinkStatement[];
}

function Side({ name, link, statements }: SideProps) {
  return (
    <section aria-label={words.side(name, link)} className={styles.side}>
      <h5>{name}</h5>
      {statements.map(({ edge, quote }) => (
        <div key={quote.id} className={styles.side}>
          <StatementView edge={edge} quote={quote} brief />
        </div>
      ))}
    </section>
  );
}
