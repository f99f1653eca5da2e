/** The nodes and links that are only in the first, in both, or only in the second. */
import { bodyOf } from "../../../geometry/index.ts";
import { bodyPath } from "../../../picture/paint/index.ts";
import { holeOf } from "../../../picture/shapes/index.ts";
import {
  claimsOfShare,
  comparison,
  type Pair,
  type Share,
  versionsOf,
} from "../../../query/comparison/index.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useApp, useBuilt, useLookup } from "../../base/store.ts";
import { EdgeButton, NodeButton } from "../../legend/NodeButton.tsx";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Compare.module.css";
import { Reworded } from "./Reworded.tsx";
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
  const versions = versionsOf(atlas, pair);
  const title =
    versions && share !== "both"
      ? words.onlyThen[pair[share] === versions.before ? "before" : "after"]
      : words.title(share, first, second);
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
      {versions && share === "both" && <Reworded edges={edges} versions={versions} />}
      <MoreList label={words.nodesLabel(title)} items={nodes} keyOf={({ id }) => id}>
        {(node) => <NodeButton node={node} />}
      </MoreList>
      {edges.length > 0 && (
        <Disclosure label={words.links(edges.length)} name={words.linksLabel(title)}>
          <MoreList label={words.linksLabel(title)} items={edges} keyOf={({ id }) => id}>
            {(edge) => <EdgeButton edge={edge} className={styles.edge} />}
          </MoreList>
        </Disclosure>
      )}
    </section>
  );
}

const MARK_BODY = bodyOf("ellipse", { x: 8, y: 8 }, 8);

/** A node as the map shows which of the two have it: whole, with a hole, or hollow. */
function ShareMark({ share }: { readonly share: Share }) {
  const hole = holeOf(MARK_BODY, share);
  return (
    <svg aria-hidden="true" className={styles.mark} viewBox="0 0 16 16" width="16" height="16">
      <path fillRule="evenodd" d={`${bodyPath(MARK_BODY)}${hole ? bodyPath(hole) : ""}`} />
    </svg>
  );
}
