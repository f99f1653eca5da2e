/**
 * The inspector: what is selected, with the words of the sources; hidden when nothing is selected.
 */
import { X } from "lucide-react";
import { memo, useDeferredValue, useRef } from "react";
import { isOfOverview } from "../../scene/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { INSPECTOR_ID } from "../base/landmarks.ts";
import { type LazyPart, Loaded, lazyPart } from "../base/lazyPart.tsx";
import { useActions, useApp, useLookup } from "../base/store.ts";
import type { GroupViewProps } from "./GroupView.tsx";
import styles from "./Inspector.module.css";
import { LinkView } from "./LinkView.tsx";
import type { ManyViewProps } from "./ManyView.tsx";
import { NodeView } from "./NodeView.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { words } from "./words.ts";

export function Inspector() {
  const selected = useApp((state) => state.scene.select);
  // Deferred, so that the map shows a click first: many links and quotes take longer than a frame.
  const inspected = useDeferredValue(selected);
  const { clearSelection } = useActions();
  const panel = useRef<HTMLElement>(null);
  const key = inspected.join(" ");
  useKeptFocus(panel, key);
  if (inspected.length === 0) return null;
  return (
    <aside
      ref={panel}
      id={INSPECTOR_ID}
      aria-label={words.title}
      aria-busy={inspected !== selected}
      className={styles.inspector}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) clearSelection();
      }}
    >
      <Button
        look="icon"
        className={styles.close}
        aria-label={words.close}
        onClick={() => clearSelection()}
      >
        <X aria-hidden />
      </Button>
      {/* A key, so that each selection is shown from its top. */}
      <div key={key} className={styles.body}>
        <Selection ids={inspected} />
      </div>
    </aside>
  );
}

const GROUP_PART: LazyPart<GroupViewProps> = lazyPart(
  async () => (await import("./GroupView.tsx")).GroupView,
);

const MANY_PART: LazyPart<ManyViewProps> = lazyPart(
  async () => (await import("./ManyView.tsx")).ManyView,
);

const Selection = memo(function Selection({ ids }: { readonly ids: readonly string[] }) {
  const { nodes, edges } = useLookup();
  const [id, ...others] = ids;
  if (id === undefined) return null;
  if (ids.some(isOfOverview)) {
    return <Loaded name={words.overview} part={GROUP_PART} props={{ ids }} />;
  }
  if (others.length > 0) {
    return <Loaded name={words.several} part={MANY_PART} props={{ ids }} />;
  }
  const node = nodes.get(id);
  const edge = edges.get(id);
  // A key per claim, so that what was unfolded for one is folded for the next.
  if (node) return <NodeView key={id} node={node} />;
  return edge ? <LinkView key={id} edge={edge} /> : null;
});
