/** What the first one, both, or the second one has: its nodes, and its links folded away. */
import type { AtlasEdge } from "../../../atlas/index.ts";
import {
  claimsOfShare,
  comparison,
  type Pair,
  type Share,
} from "../../../query/comparison/index.ts";
import { linkText } from "../../../query/words/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt, useLookup } from "../../base/store.ts";
import { LineMark } from "../../legend/LineMark.tsx";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Compare.module.css";
import { ShareMark } from "./ShareMark.tsx";
import { SHARE_LOOKS, words } from "./words.ts";

interface SharePartProps {
  readonly pair: Pair;
  readonly share: Share;
}

export function SharePart({ pair, share }: SharePartProps) {
  const { atlas } = useBuilt();
  const filters = useApp((state) => state.scene.filters);
  const focus = useApp((state) => state.scene.focus);
  const { nodes, edges } = claimsOfShare(atlas, comparison(atlas, { filters, focus }, pair), share);
  const { pillars, documents } = useLookup();
  const nameOf = (id: string) =>
    (pair.sort === "pillars" ? pillars.get(id)?.name : documents.get(id)?.title) ?? id;
  const [first, second] = [nameOf(pair.first), nameOf(pair.second)];
  const title = words.title(share, first, second);
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>
        <ShareMark share={share} />
        <bdi>{title}</bdi>
      </h3>
      <p className={styles.quiet}>
        {words.nodes(nodes.length)}, {words.links(edges.length)}; on the map {SHARE_LOOKS[share]}
      </p>
      {nodes.length + edges.length === 0 && (
        <p className={styles.quiet}>{words.none(first, second, share)}</p>
      )}
      <MoreList label={words.nodesOf(title)} items={nodes} keyOf={({ id }) => id}>
        {(node) => <NodeButton node={node} />}
      </MoreList>
      {edges.length > 0 && (
        <Disclosure label={words.links(edges.length)} name={words.linksOf(title)}>
          <MoreList label={words.linksOf(title)} items={edges} keyOf={({ id }) => id}>
            {(edge) => <EdgeButton edge={edge} />}
          </MoreList>
        </Disclosure>
      )}
    </section>
  );
}

function EdgeButton({ edge }: { readonly edge: AtlasEdge }) {
  const { atlas } = useBuilt();
  const { select } = useActions();
  return (
    <button type="button" className={styles.edge} onClick={() => select(edge.id)}>
      <LineMark dashed={edge.basis === "implied"} barred={edge.negated} headless={edge.symmetric} />
      <bdi>{linkText(atlas, edge)}</bdi>
    </button>
  );
}
