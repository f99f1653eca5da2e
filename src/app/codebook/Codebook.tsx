/** The codebook as a page: the definition of every term, what the atlas covers, and its sources. */
import { type ReactNode, useLayoutEffect } from "react";
import { ATTRIBUTE_WORDS, ATTRIBUTES } from "../../atlas/attributes/index.ts";
import { NOTHING_ANNOTATED } from "../../atlas/format/index.ts";
import type { Atlas, Relation } from "../../atlas/index.ts";
import { lookup, typeKey } from "../../query/visible/index.ts";
import { CODEBOOK_PARTS, type CodebookPart } from "../../scene/index.ts";
import { Modal } from "../../ui/overlays/Modal.tsx";
import { useActions, useApp, useBuilt } from "../base/store.ts";
import { familyClass } from "../legend/colour.ts";
import { KindMark } from "../legend/KindMark.tsx";
import { LineMark } from "../legend/LineMark.tsx";
import styles from "./Codebook.module.css";
import { Sources } from "./CodebookSources.tsx";
import { EntryView } from "./EntryView.tsx";
import { entryId } from "./entries.ts";
import { words } from "./words.ts";

export default function Codebook() {
  const { atlas } = useBuilt();
  const place = useApp((state) => state.scene.codebook);
  const { setCodebook } = useActions();
  const close = () => setCodebook(undefined);
  useLayoutEffect(() => {
    if (place !== undefined) goTo(place);
  }, [place]);
  return (
    <Modal title={words.title} closeLabel={words.close} look="page" onClose={close}>
      <div className={styles.page}>
        <nav aria-label={words.contents} className={styles.contents}>
          <ul>
            {CODEBOOK_PARTS.filter((name) => name !== "pillars" || atlas.pillars.length > 0).map(
              (name) => (
                <li key={name}>
                  <button
                    type="button"
                    onClick={() => {
                      setCodebook(name);
                      goTo(name);
                    }}
                  >
                    {words[name]}
                  </button>
                </li>
              ),
            )}
          </ul>
        </nav>
        <div className={styles.text}>
          <p className={styles.intro}>{words.intro}</p>
          <Part name="scope">
            <p dir="auto">{atlas.description}</p>
            {isScopeTrue(atlas) && <p dir="auto">{atlas.scope}</p>}
            <Annotators atlas={atlas} />
          </Part>
          {atlas.pillars.length > 0 && (
            <Part name="pillars">
              {atlas.pillars.map((pillar) => (
                <EntryView key={pillar.id} of={`pillar:${pillar.id}`} />
              ))}
            </Part>
          )}
          <Kinds atlas={atlas} />
          <Relations atlas={atlas} />
          <Statements />
          <Part name="sources">
            <Sources documents={atlas.documents} />
          </Part>
        </div>
      </div>
    </Modal>
  );
}

/** What a new atlas says of itself no longer holds once it has nodes. */
const isScopeTrue = ({ scope, nodes }: Atlas) => scope !== NOTHING_ANNOTATED || nodes.length === 0;

function goTo(place: string): void {
  const target = document.getElementById(entryId(place));
  target?.scrollIntoView?.({ block: "start" });
  target?.focus({ preventScroll: true });
}

/** Who annotated the sources, and how far they agree; nothing where the atlas does not say. */
function Annotators({ atlas: { agreement, nodes, edges } }: { readonly atlas: Atlas }) {
  const quotes = [...nodes, ...edges].flatMap((claim) => claim.quotes);
  const counts = new Map<string, number>();
  for (const { by } of quotes) if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  return (
    <>
      {agreement && <p>{words.agreement(agreement)}</p>}
      {counts.size > 0 && <p>{words.claimedBy([...counts], quotes.length)}</p>}
    </>
  );
}

interface PartProps {
  readonly name: CodebookPart;
  readonly children: ReactNode;
}

function Part({ name, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h3 id={entryId(name)} tabIndex={-1} className={styles.partTitle}>
        {words[name]}
      </h3>
      {children}
    </section>
  );
}

function Kinds({ atlas }: { readonly atlas: Atlas }) {
  return (
    <Part name="kinds">
      {atlas.kinds.map((kind) => (
        <div key={kind.id} className={styles.branch}>
          <EntryView of={`kind:${kind.id}`} mark={<KindMark atlas={atlas} kind={kind.id} />} />
          <div className={styles.twigs}>
            {kind.types.map((type) => (
              <EntryView key={type.id} of={`type:${typeKey(kind.id, type.id)}`} isMinor />
            ))}
          </div>
        </div>
      ))}
    </Part>
  );
}

function Relations({ atlas }: { readonly atlas: Atlas }) {
  return (
    <Part name="relations">
      {atlas.families.map((family) => (
        <div key={family.id} className={styles.branch}>
          <EntryView
            of={`family:${family.id}`}
            mark={<LineMark className={familyClass(atlas, family.id)} />}
          />
          <div className={styles.twigs}>
            {atlas.relations
              .filter((relation) => relation.family === family.id)
              .map((relation) => (
                <EntryView key={relation.id} of={`relation:${relation.id}`} isMinor>
                  <Joins atlas={atlas} relation={relation} />
                </EntryView>
              ))}
          </div>
        </div>
      ))}
    </Part>
  );
}

interface JoinsProps {
  readonly atlas: Atlas;
  readonly relation: Relation;
}

/** Which kinds a relation may join, and how it reads from the other end. */
function Joins({ atlas, relation }: JoinsProps) {
  const { kinds, types } = lookup(atlas);
  const names = (ends: readonly string[]) =>
    ends.length === atlas.kinds.length
      ? words.anything
      : ends.map((end) => (types.get(end) ?? kinds.get(end))?.name ?? end).join(", ");
  return (
    <p className={styles.note}>
      {relation.symmetric ? words.symmetric : `${words.inverse} ${relation.inverse}`}. {words.joins}{" "}
      {names(relation.from)} {words.to} {names(relation.to)}
    </p>
  );
}

function Statements() {
  return (
    <Part name="statements">
      <p>
        {words.statementsIntro} {words.statement}
      </p>
      {ATTRIBUTES.map(({ id, values }) => (
        <div key={id} className={styles.branch}>
          <h4 className={styles.groupTitle}>{ATTRIBUTE_WORDS[id].name}</h4>
          <div className={styles.twigs}>
            {values.map((value) => (
              <EntryView key={value} of={`${id}:${value}`} isMinor />
            ))}
          </div>
        </div>
      ))}
    </Part>
  );
}
