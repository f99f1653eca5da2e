/** Statements about the same link that contradict each other, with the words of both. */
import { useId } from "react";
import {
  type Contradiction,
  contradictions,
  type LinkStatement,
} from "../../../query/gaps/index.ts";
import { linkSentence } from "../../../query/words/index.ts";
import { useActions, useApp, useBuilt, useLookup } from "../../base/store.ts";
import { Qualities } from "../../claims/Qualities.tsx";
import { QuoteView } from "../../claims/QuoteView.tsx";
import { FORCE_WORDS } from "../../filters/words.ts";
import { kindClass } from "../../legend/colour.ts";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Gaps.module.css";
import { words } from "./words.ts";

/** Contradictions shown before more are asked for: each has the words of both sides. */
const FIRST = 6;

export function Contradictions() {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const heading = useId();
  const found = contradictions(atlas, { filters, focus });
  return (
    <section aria-labelledby={heading} className={styles.rule}>
      <header className={styles.ruleHead}>
        <h3 id={heading}>{words.contradictions}</h3>
        <span className={styles.count}>{found.length}</span>
      </header>
      <p className={styles.ruleText}>{words.contradictionRule}</p>
      {found.length === 0 ? (
        <p>{words.noContradiction}</p>
      ) : (
        <MoreList
          label={words.contradictions}
          items={found}
          keyOf={({ affirming, about }) => `${affirming[0]?.quote.id} ${about}`}
          className={styles.contradictions}
          first={FIRST}
        >
          {(one) => <ContradictionView of={one} />}
        </MoreList>
      )}
    </section>
  );
}

function ContradictionView({ of }: { readonly of: Contradiction }) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  const edge = of.affirming[0]?.edge;
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
        <Side name={sideName(of, "affirming")} link={link} said={of.affirming} />
        <Side name={sideName(of, "opposing")} link={link} said={of.opposing} />
      </div>
    </>
  );
}

function sideName({ about, ...sides }: Contradiction, side: "affirming" | "opposing"): string {
  if (about === "denial") return side === "affirming" ? words.affirmed : words.denied;
  const forces = new Set(sides[side].flatMap(({ quote }) => quote.force ?? []));
  return [...forces].map((force) => FORCE_WORDS[force]).join(", ");
}

interface SideProps {
  readonly name: string;
  /** The link as a sentence: several contradictions have sides of the same name. */
  readonly link: string;
  readonly said: readonly LinkStatement[];
}

function Side({ name, link, said }: SideProps) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  return (
    <section aria-label={words.side(name, link)} className={styles.side}>
      <h5>{name}</h5>
      {said.map(({ edge, quote }) => (
        <div key={quote.id} className={styles.side}>
          <Qualities quote={quote} />
          <QuoteView
            quote={quote}
            claim={edge.id}
            tint={kindClass(atlas, nodes.get(edge.target)?.kind)}
            brief
          />
        </div>
      ))}
    </section>
  );
}
