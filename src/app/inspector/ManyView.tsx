/** The inspector of a selection of several: its items, and the links among them. */
import { Eye, EyeOff, X } from "lucide-react";
import { type ReactNode, Suspense } from "react";
import type { AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import { answerPair } from "../../query/paths/index.ts";
import { linkText } from "../../query/words/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Lazy } from "../base/lazyPart.tsx";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "../base/store.ts";
import { QuoteView } from "../claims/QuoteView.tsx";
import { words as claimWords } from "../claims/words.ts";
import { kindClass } from "../legend/colour.ts";
import { EdgeButton, NodeButton } from "../legend/NodeButton.tsx";
import { PAIR_PART } from "../panels/paths/pairPart.ts";
import styles from "./Inspector.module.css";
import { InspectorHeading } from "./InspectorHead.tsx";
import { PathsBetween } from "./PathButtons.tsx";
import { words } from "./words.ts";

/** For exactly two nodes, the paths between them; else the fallback. */
function PairOrElse({ fallback }: { readonly fallback: ReactNode }) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const scene = useApp((state) => state.scene);
  const pair = answerPair(atlas, shown, scene);
  return pair ? (
    <Suspense>
      <Lazy part={PAIR_PART} props={pair} />
    </Suspense>
  ) : (
    fallback
  );
}

export interface ManyViewProps {
  readonly ids: readonly string[];
}

export function ManyView({ ids }: ManyViewProps) {
  const { atlas } = useBuilt();
  const { nodes, edges, incident } = useLookup();
  const chosen = new Set(ids);
  const among = [...chosen]
    .flatMap((id) => incident.get(id) ?? [])
    .filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const links = [...new Set(among)];
  return (
    <>
      <header className={styles.head}>
        <InspectorHeading>{words.selected(ids.length)}</InspectorHeading>
        <ul className={styles.selected}>
          {ids.map((id) => {
            const node = nodes.get(id);
            const edge = edges.get(id);
            const name = node?.name ?? (edge ? linkText(atlas, edge) : id);
            return (
              <li key={id} className={styles.linkHead}>
                <SelectedItem node={node} edge={edge} />
                <Remove id={id} name={name} />
              </li>
            );
          })}
        </ul>
        <ByHand ids={ids.filter((id) => nodes.has(id))} />
        <PathsBetween ids={ids} />
      </header>
      <PairOrElse
        fallback={
          <section className={styles.section} aria-labelledby="inspector-among">
            <h3 id="inspector-among" className={styles.sectionTitle}>
              {words.among} <span className={styles.number}>{links.length}</span>
            </h3>
            {links.length === 0 && <p className={styles.quiet}>{words.noneAmong}</p>}
            <ul className={styles.links}>
              {links.map((edge) => (
                <li key={edge.id} className={styles.linkItem}>
                  <EdgeButton edge={edge} className={styles.edgeButton} />
                  {edge.quotes.slice(0, 1).map((quote) => (
                    <QuoteView
                      key={quote.id}
                      quote={quote}
                      claim={edge.id}
                      tint={kindClass(atlas, nodes.get(edge.target)?.kind)}
                      brief
                    />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        }
      />
    </>
  );
}

/** Hides the nodes that are selected, or all others. */
function ByHand({ ids }: { readonly ids: readonly string[] }) {
  const { hideNodes, keepOnly } = useActions();
  if (ids.length < 2) return null;
  return (
    <div className={styles.commands}>
      <Button onClick={() => hideNodes(ids)}>
        <EyeOff aria-hidden />
        {claimWords.hide(ids.length)}
      </Button>
      <Button onClick={() => keepOnly(ids)}>
        <Eye aria-hidden />
        {claimWords.keep(ids.length)}
      </Button>
    </div>
  );
}

interface SelectedItemProps {
  readonly node: AtlasNode | undefined;
  readonly edge: AtlasEdge | undefined;
}

function SelectedItem({ node, edge }: SelectedItemProps) {
  if (node) return <NodeButton node={node} className={styles.other} />;
  return edge ? <EdgeButton edge={edge} className={styles.edgeButton} /> : null;
}

function Remove({ id, name }: { readonly id: string; readonly name: string }) {
  const { toggleSelected } = useActions();
  return (
    <Button look="icon" aria-label={words.remove(name)} onClick={() => toggleSelected(id)}>
      <X aria-hidden />
    </Button>
  );
}
