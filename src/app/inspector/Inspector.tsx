/** Who says so? Shows what is selected, with the words of the sources. Nothing selected: nothing. */
import { X } from "lucide-react";
import { memo, useDeferredValue, useRef } from "react";
import { Button } from "../../ui/controls/Button.tsx";
import { useActions, useApp, useLookup } from "../base/store.ts";
import styles from "./Inspector.module.css";
import { LinkView } from "./LinkView.tsx";
import { ManyView } from "./ManyView.tsx";
import { NodeView } from "./NodeView.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { words } from "./words.ts";

export function Inspector() {
  const wanted = useApp((state) => state.scene.select);
  // The map answers a click first; many links and quotes take longer to set than one frame.
  const select = useDeferredValue(wanted);
  const { clearSelection } = useActions();
  const panel = useRef<HTMLElement>(null);
  const shown = select.join(" ");
  useKeptFocus(panel, shown);
  if (select.length === 0) return null;
  return (
    <aside
      ref={panel}
      aria-label={words.title}
      aria-busy={select !== wanted}
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
      {/* A key for what is shown: another thing is read from its beginning. */}
      <div key={shown} className={styles.body}>
        <Selection ids={select} />
      </div>
    </aside>
  );
}

const Selection = memo(function Selection({ ids }: { readonly ids: readonly string[] }) {
  const { nodes, edges } = useLookup();
  const [id, ...others] = ids;
  if (id === undefined) return null;
  if (others.length > 0) return <ManyView ids={ids} />;
  const node = nodes.get(id);
  const edge = edges.get(id);
  // A key per claim: what was unfolded for one is folded for the next.
  if (node) return <NodeView key={id} node={node} />;
  return edge ? <LinkView key={id} edge={edge} /> : null;
});
