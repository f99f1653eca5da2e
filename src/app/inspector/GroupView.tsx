/**
 * The inspector of an overview: what a group holds, and the claims behind a counted link with their
 * words. Loaded when one is selected.
 */
import { Maximize2 } from "lucide-react";
import { lookup } from "../../query/visible/index.ts";
import { linkSentence } from "../../query/words/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { useActions, useBuilt, useLookup, useView } from "../base/store.ts";
import { QuoteView } from "../claims/QuoteView.tsx";
import { kindClass } from "../legend/colour.ts";
import { EdgeButton, NodeButton } from "../legend/NodeButton.tsx";
import styles from "./Inspector.module.css";
import { InspectorHeading } from "./InspectorHead.tsx";
import { words } from "./words.ts";

export interface GroupViewProps {
  /** Ids of groups and counted links, and perhaps of nodes and links beside them. */
  readonly ids: readonly string[];
}

export function GroupView({ ids }: GroupViewProps) {
  const { atlas } = useView();
  const { nodes, edges } = lookup(atlas);
  return ids.map((id) => {
    if (nodes.has(id)) return <Group key={id} id={id} />;
    return edges.has(id) ? <Counted key={id} id={id} /> : null;
  });
}

/** A group: its counted links, and its nodes, most spoken of first. */
function Group({ id }: { readonly id: string }) {
  const { atlas, folded } = useView();
  const { nodes, incident } = lookup(atlas);
  const all = useLookup();
  const { select, toggleGroup } = useActions();
  const group = nodes.get(id);
  const members = (folded?.members.get(id) ?? [])
    .flatMap((member) => all.nodes.get(member) ?? [])
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
  if (!group) return null;
  // A node beside the groups has all its words in the inspector when it is selected alone.
  const isGroup = folded?.members.has(id) === true;
  const links = incident.get(id) ?? [];
  return (
    <>
      <header className={styles.head}>
        <InspectorHeading>
          {isGroup ? <bdi>{group.name}</bdi> : <NodeButton node={group} />}
        </InspectorHeading>
        <p className={styles.summary} dir="auto">
          {group.summary}
        </p>
        {isGroup && (
          <div className={styles.facts}>
            <Button onClick={() => toggleGroup(id)}>
              <Maximize2 aria-hidden />
              {words.openGroup}
            </Button>
          </div>
        )}
      </header>
      <section className={styles.section} aria-label={words.countedLinks}>
        <h3 className={styles.sectionTitle}>
          {words.countedLinks} <span className={styles.number}>{links.length}</span>
        </h3>
        <ul className={styles.links}>
          {links.map((edge) => (
            <li key={edge.id} className={styles.linkItem}>
              <EdgeButton of={atlas} edge={edge} className={styles.edgeButton} />
            </li>
          ))}
        </ul>
      </section>
      {members.length > 0 && (
        <section className={styles.section} aria-label={words.members}>
          <h3 className={styles.sectionTitle}>
            {words.members} <span className={styles.number}>{members.length}</span>
          </h3>
          <ul className={styles.links}>
            {members.map((node) => (
              <li key={node.id} className={styles.linkHead}>
                <NodeButton node={node} className={styles.other} />
                <button
                  type="button"
                  className={styles.openLink}
                  aria-label={words.inspect(node.name)}
                  onClick={() => select(node.id)}
                >
                  {words.statements(node.statements)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Links listed at first, and how many each press adds. */
const FIRST = 12;

/** A counted link: every link that it stands for, with its first quote. */
function Counted({ id }: { readonly id: string }) {
  const { atlas, folded } = useView();
  const edge = lookup(atlas).edges.get(id);
  const members = folded?.members.get(id) ?? [id];
  if (!edge) return null;
  const { source, relation, target } = linkSentence(atlas, edge);
  return (
    <>
      <header className={styles.head}>
        <InspectorHeading>
          <End id={edge.source} name={source} /> <em className={styles.verb}>{relation}</em>{" "}
          <End id={edge.target} name={target} />
        </InspectorHeading>
      </header>
      <section className={styles.section} aria-label={words.said}>
        <h3 className={styles.sectionTitle}>
          {words.claimsBehind} <span className={styles.number}>{members.length}</span>
        </h3>
        <Claims ids={members} />
      </section>
    </>
  );
}

function End({ id, name }: { readonly id: string; readonly name: string }) {
  const { select } = useActions();
  return (
    <button type="button" className={styles.end} onClick={() => select(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}

function Claims({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useBuilt();
  const { nodes, edges } = useLookup();
  const rest = ids.slice(FIRST);
  return (
    <>
      <ul className={styles.links}>
        {ids.slice(0, FIRST).map((id) => {
          const edge = edges.get(id);
          const [quote] = edge?.quotes ?? [];
          if (!edge) return null;
          return (
            <li key={id} className={styles.linkItem}>
              <EdgeButton edge={edge} className={styles.edgeButton} />
              {quote && (
                <QuoteView
                  quote={quote}
                  claim={id}
                  tint={kindClass(atlas, nodes.get(edge.target)?.kind)}
                  brief
                />
              )}
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <Disclosure label={words.moreLinks(rest.length)}>
          <Claims ids={rest} />
        </Disclosure>
      )}
    </>
  );
}
