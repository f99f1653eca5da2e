/**
 * What is particular to the pillar shown alone, and what it shares with each other pillar. Folded
 * at first, so that the filters below do not move.
 */
import type { AtlasNode } from "../../atlas/index.ts";
import { pillarProfile } from "../../query/comparison/index.ts";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { useBuilt, useLookup } from "../base/store.ts";
import { NodeButton } from "../legend/NodeButton.tsx";
import styles from "./Filters.module.css";
import { words } from "./words.ts";

/** Names shown at first; a button shows the rest. */
const FIRST = 6;

export function PillarProfile({ pillar }: { readonly pillar: string }) {
  const { atlas } = useBuilt();
  const { pillars } = useLookup();
  const { particular, sharedWith } = pillarProfile(atlas, pillar);
  return (
    <Disclosure
      className={styles.profile}
      label={
        <>
          {words.particular}
          <span className={styles.count}>{particular.length}</span>
        </>
      }
    >
      {particular.length === 0 ? <p>{words.particularNone}</p> : <Nodes nodes={particular} />}
      {sharedWith.map(({ pillar: other, nodes }) => (
        <Disclosure
          key={`${pillar} ${other}`}
          label={
            <>
              <bdi>{words.sharedWith(pillars.get(other)?.name ?? other)}</bdi>
              <span className={styles.count}>{nodes.length}</span>
            </>
          }
        >
          <Nodes nodes={nodes} />
        </Disclosure>
      ))}
    </Disclosure>
  );
}

function Nodes({ nodes }: { readonly nodes: readonly AtlasNode[] }) {
  const rest = nodes.slice(FIRST);
  return (
    <>
      <List nodes={nodes.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure label={words.showMore(rest.length)}>
          <List nodes={rest} />
        </Disclosure>
      )}
    </>
  );
}

function List({ nodes }: { readonly nodes: readonly AtlasNode[] }) {
  return (
    <ul className={styles.nodes}>
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeButton node={node} />
        </li>
      ))}
    </ul>
  );
}
