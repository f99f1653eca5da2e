/** Lays out all nodes of what is written in a worker, as if none had ever stood anywhere. */
import { useEffect, useRef, useState } from "react";
import type { Writing } from "../../../open/writing/writing.ts";
import { reasonOf } from "../../../reasonOf.ts";
import { announce } from "../../base/announcer.ts";
import { words } from "./words.ts";

export interface Arranging {
  /** How many drawings are done; `undefined` while none is made. */
  readonly done: number | undefined;
  /** Begins, and announces `told` at the end. */
  readonly arrange: (told: string) => void;
  readonly stop: () => void;
}

/**
 * What gives all nodes new places. It does so by itself where the map is looked at for the first time and nodes
 * were made elsewhere (in the text, from proposals), and then announces `toldOfFirst`.
 */
export function useArranging(writing: Writing, toldOfFirst: string): Arranging {
  const [done, setDone] = useState<number>();
  const controller = useRef<AbortController>(undefined);
  /** Whether the map has been looked at since it came into sight. */
  const isSeen = useRef(false);
  useEffect(
    () => () => {
      controller.current?.abort();
      isSeen.current = false;
    },
    [],
  );

  const work = async (told: string) => {
    const { atlas } = writing.store.getState();
    if (!atlas || controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setDone(0);
    try {
      const { arrangeInWorker } = await import("../../atlases/buildInWorker.ts");
      const { signal } = mine;
      // A copy, since the compiler's own computes some of its parts when they are read.
      const layouts = await arrangeInWorker({ ...atlas }, { signal, onDrawn: setDone });
      writing.arrange(layouts);
      announce(told, "writing");
    } catch (error) {
      if (mine.signal.aborted) return;
      announce(words.notArranged(reasonOf(error)), "writing");
    } finally {
      controller.current = undefined;
      setDone(undefined);
    }
  };
  const arrange = (told: string) => void work(told);

  // After each rendering, since it is the nodes that were made since which matter.
  useEffect(() => {
    const { places, atlas } = writing.store.getState();
    if (controller.current || !places.areUnseen) return;
    const nodes = atlas?.nodes.length ?? 0;
    const isFirstLook = !isSeen.current;
    isSeen.current = true;
    if (isFirstLook && nodes > 1) arrange(toldOfFirst);
    // What is made in sight of the map stands where it was seen to come.
    else if (nodes > 0) writing.seePlaces();
  });

  const stop = () => {
    writing.seePlaces();
    controller.current?.abort();
  };
  return { done, arrange, stop };
}
