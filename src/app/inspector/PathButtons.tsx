/** From what is inspected to the panel of paths. */
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
  const ask = useAsk();
  return (
    <>
      <Button className={styles.focusButton} onClick={() => ask((scene) => pathsFrom(scene, node))}>
        <Route aria-hidden />
        {words.fromHere}
      </Button>
      <Button className={styles.focusButton} onClick={() => ask((scene) => pathsTo(scene, node))}>
        {words.toHere}
      </Button>
    </>
  );
}

/** Only where two nodes are selected, and nothing else. */
export function PathsBetween({ ids }: { readonly ids: readonly string[] }) {
  const { nodes } = useLookup();
  const ask = useAsk();
  const [from, to, ...more] = ids;
  if (from === undefined || to === undefined || more.length > 0) return null;
  if (!nodes.has(from) || !nodes.has(to)) return null;
  return (
    <div className={styles.facts}>
      <Button
        className={styles.focusButton}
        onClick={() => ask((scene) => pathsBetween(scene, from, to))}
      >
        <Route aria-hidden />
        {words.between}
      </Button>
    </div>
  );
}

/** Where both have no room beside each other, the inspector leaves its own to the answer. */
function useAsk() {
  const store = useAppStore();
  const { setPaths, clearSelection } = useActions();
  return (question: (scene: Scene) => PathsChoice) => {
    setPaths(question(store.getState().scene));
    // Not before: the panel takes the focus over from the button, which goes with the inspector.
    if (matches(CROWDED)) onceThere(panelId("paths"), clearSelection);
  };
}
