/** The inspector of a link: the link as a sentence, with every statement that it rests on. */
import type { AtlasEdge, LinkQuote } from "../../atlas/index.ts";
import { linkSentence } from "../../query/words/index.ts";
import { classNames } from "../../ui/browser/classNames.ts";
import { PHONE, useMedia } from "../../ui/browser/useMedia.ts";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt, useLookup, useVisible } from "../base/store.ts";
import { Reasoning, StatementView } from "../claims/StatementView.tsx";
import { words as claimWords } from "../claims/words.ts";
import { Term } from "../codebook/Term.tsx";
import { familyClass } from "../legend/colour.ts";
import { KindMark } from "../legend/KindMark.tsx";
import { LineMark } from "../legend/LineMark.tsx";
import { NoteSlot } from "../notes/notePart.tsx";
import styles from "./Inspector.module.css";
import { HiddenNotice, InspectorHeading, PillarTags } from "./InspectorHead.tsx";
import { words } from "./words.ts";

/** Statements shown at first. */
const FIRST = 10;

export function LinkView({ edge }: { readonly edge: AtlasEdge }) {
  const { atlas } = useBuilt();
  const { families, relations } = useLookup();
  const shown = useVisible();
  const { source, relation, target } = linkSentence(atlas, edge);
  const rest = edge.quotes.slice(FIRST);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.kind}>
          <LineMark
            dashed={edge.basis === "implied"}
            barred={edge.negated}
            headless={edge.symmetric}
            className={familyClass(atlas, edge.family)}
          />
          <Term of={`family:${edge.family}`}>{families.get(edge.family)?.name ?? edge.family}</Term>
          <Term of={`relation:${edge.relation}`}>
            {relations.get(edge.relation)?.name ?? edge.relation}
          </Term>
        </div>
        <InspectorHeading>
          {edge.negated && <span className="visually-hidden">{claimWords.denied}: </span>}
          <End id={edge.source} name={source} />{" "}
          <em className={classNames(styles.verb, edge.negated && styles.struck)}>{relation}</em>{" "}
          <End id={edge.target} name={target} />
        </InspectorHeading>
        {edge.negated && <p className={styles.deniedNote}>{words.deniedLong}</p>}
        {!shown.edges.has(edge.id) && <HiddenNotice what={words.link} />}
        <div className={styles.about}>
          <p className={styles.facts}>{words.statements(edge.statements)}</p>
          <PillarTags pillars={edge.pillars} />
        </div>
        <NoteSlot on={edge.id} />
      </header>
      <section className={styles.section} aria-labelledby="inspector-said">
        <h3 id="inspector-said" className={styles.sectionTitle}>
          {words.said}
        </h3>
        <Statements edge={edge} quotes={edge.quotes.slice(0, FIRST)} />
        {rest.length > 0 && (
          <Disclosure label={words.moreQuotes(rest.length)}>
            <Statements edge={edge} quotes={rest} />
          </Disclosure>
        )}
      </section>
    </>
  );
}

function End({ id, name }: { readonly id: string; readonly name: string }) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { select } = useActions();
  return (
    <button type="button" className={styles.end} onClick={() => select(id)}>
      <KindMark atlas={atlas} kind={nodes.get(id)?.kind} />
      <bdi>{name}</bdi>
    </button>
  );
}

interface StatementsProps {
  readonly edge: AtlasEdge;
  readonly quotes: readonly LinkQuote[];
}

function Statements({ edge, quotes }: StatementsProps) {
  // On a phone the inspector is a sheet, too small for the context of quotes.
  const isPhone = useMedia(PHONE);
  return (
    <ul className={styles.quotes}>
      {quotes.map((quote) => (
        <li key={quote.id} className={styles.statement}>
          <StatementView edge={edge} quote={quote} brief={isPhone} />
          {quote.reasoning !== undefined && <Reasoning text={quote.reasoning} />}
        </li>
      ))}
    </ul>
  );
}
