/** Buttons that open the panel "Paths" from or to the inspected node, or between two nodes. */
import { Route } from "lucide-react";
import {
  type PathsChoice,
  pathsBetween,
  pathsFrom,
  pathsTo,
  type Scene,
} from "../../scene/index.ts";
import { onceThere } from "../../ui/browser/onceThere.ts";
import { CROWDED, matches } from "../../ui/browser/useMedia.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { panelId } from "../base/landmarks.ts";
import { useActions, useAppStore, useLookup } from "../base/store.ts";
import { words } from "../claims/words.ts";
import styles from "./Inspector.module.css";

export function PathButtons({ node }: { readonly node: string }) {
  const askPaths = useAskPaths();
  return (
    <>
      <Button
        className={styles.focusButton}
        onClick={() => askPaths((scene) => pathsFrom(scene, node))}
      >
        <Route aria-hidden />
        {words.fromHere}
      </Button>
      <Button
        className={styles.focusButton}
        onClick={() => askPaths((scene) => pathsTo(scene, node))}
      >
        {words.toHere}
      </Button>
    </>
  );
}

/** Rendered only if exactly two nodes are selected. */
export function PathsBetween({ ids }: { readonly ids: readonly string[] }) {
  const { nodes } = useLookup();
  const askPaths = useAskPaths();
  const [from, to, ...more] = ids;
  if (from === undefined || to === undefined || more.length > 0) return null;
  if (!nodes.has(from) || !nodes.has(to)) return null;
  return (
    <div className={styles.facts}>
      <Button
        className={styles.focusButton}
        onClick={() => askPaths((scene) => pathsBetween(scene, from, to))}
      >
        <Route aria-hidden />
        {words.between}
      </Button>
    </div>
  );
}

/** Opens the panel with a question. Where the two don't fit side by side, the inspector closes. */
function useAskPaths() {
  const store = useAppStore();
  const { setPaths, clearSelection } = useActions();
  return (question: (scene: Scene) => PathsChoice) => {
    setPaths(question(store.getState().scene));
    // Only once the panel is there, which takes the focus from the button in the inspector.
    if (matches(CROWDED)) onceThere(panelId("paths"), clearSelection);
  };
}
