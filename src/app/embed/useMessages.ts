/** Tells the page around this one what happens here. */
import { useEffect } from "react";
import type { AtlasStore } from "../../open/state.ts";
import { useAppStore } from "../base/store.ts";
import { type Message, readyMessage, sceneMessage, selectMessage } from "./messages.ts";

/** How long a Scene rests before it is told: a drag of the map is one change. In ms. */
const REST_MS = 300;

export function useMessages(): void {
  const store = useAppStore();
  useEffect(() => tell(store), [store]);
}

function tell(store: AtlasStore): () => void {
  // Nothing in a message is secret, and whose page this one stands in is not known.
  const send = (message: Message) => window.parent.postMessage(message, "*");
  const { built, scene } = store.getState();
  send(readyMessage(built.atlas, scene));
  let resting: number | undefined;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scene === before.scene) return;
    const { atlas } = state.built;
    if (state.scene.select !== before.scene.select) send(selectMessage(atlas, state.scene.select));
    window.clearTimeout(resting);
    resting = window.setTimeout(() => send(sceneMessage(atlas, state.scene)), REST_MS);
  });
  return () => {
    window.clearTimeout(resting);
    unsubscribe();
  };
}
