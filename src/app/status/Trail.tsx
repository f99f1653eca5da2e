/**
 * Back and forward through what was shown, each named by what it undoes or does again. The browser's
 * own buttons do the same; loaded once there is a way back.
 */
import { Redo2, Undo2 } from "lucide-react";
import { hashToScene } from "../../address/index.ts";
import type { Scene } from "../../scene/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { useApp, useBuilt, useSite } from "../base/store.ts";
import { changeWords, trailWords } from "./trailWords.ts";

export function Trail() {
  const { at, hashes } = useSite((state) => state.trail);
  const { atlas } = useBuilt();
  const drafts = useApp((state) => state.drafts);
  const sceneAt = (place: number): Scene | undefined => {
    const hash = hashes[place];
    if (hash === undefined) return undefined;
    const { scene, ignored } = hashToScene(hash, atlas, drafts);
    // An entry of another atlas, or of one that was since changed, is the browser's to show.
    return ignored.length > 0 ? undefined : scene;
  };
  const [before, now, after] = [sceneAt(at - 1), sceneAt(at), sceneAt(at + 1)];
  return (
    <>
      {before && now && (
        <Button onClick={() => window.history.back()}>
          <Undo2 aria-hidden />
          {trailWords.back(changeWords(atlas, before, now))}
        </Button>
      )}
      {now && after && (
        <Button onClick={() => window.history.forward()}>
          <Redo2 aria-hidden />
          {trailWords.forward(changeWords(atlas, now, after))}
        </Button>
      )}
    </>
  );
}
