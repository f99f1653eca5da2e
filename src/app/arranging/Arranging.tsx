/** Has what is shown laid out for itself while the Scene asks for it, and the next step of a briefing. */
import { useEffect } from "react";
import { briefingsOf } from "../../open/state.ts";
import { sceneOfStep } from "../../scene/index.ts";
import { arrangedKey } from "../../view/index.ts";
import { useLoadedAhead } from "../base/lazyPart.tsx";
import { useAppStore } from "../base/store.ts";

const loadArranger = () => import("./arranger.ts");
const AHEAD = [{ load: loadArranger }];

export function Arranging() {
  useLoadedAhead(AHEAD);
  const store = useAppStore();
  useEffect(() => {
    let stop = () => {};
    /** The key of the layout that is being computed. */
    let pending: string | undefined;
    const update = () => {
      const { built, scene, aspect, arranged, actions } = store.getState();
      const due = [scene, ...nextScenes(store.getState())].find((each) => {
        const key = arrangedKey(built, each, aspect);
        return key !== undefined && !arranged.some((known) => known.key === key);
      });
      const key = due && arrangedKey(built, due, aspect);
      if (key === pending) return;
      stop();
      pending = key;
      if (!due || key === undefined) return;
      let isStopped = false;
      stop = () => {
        isStopped = true;
      };
      void loadArranger().then(({ arrangeInWorker }) => {
        if (isStopped) return;
        stop = arrangeInWorker(built, due, aspect, (arranged) => {
          pending = undefined;
          actions.addArranged({ key, ...arranged });
        });
      });
    };
    update();
    const unsubscribe = store.subscribe(update);
    return () => {
      unsubscribe();
      stop();
    };
  }, [store]);
  return null;
}

/** The Scene of the step after the one that is played, which should not have to be waited for. */
function nextScenes(state: ReturnType<ReturnType<typeof useAppStore>["getState"]>) {
  const { play } = state.scene;
  if (!play) return [];
  const briefings = briefingsOf(state);
  const steps = briefings.find(({ id }) => id === play.briefing)?.steps.length ?? 0;
  if (play.step >= steps) return [];
  return [sceneOfStep(state.built.atlas, briefings, { ...play, step: play.step + 1 })];
}
