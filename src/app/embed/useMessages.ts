/** Sends the messages of an embedded atlas to the page around it. */
import { useEffect } from "react";
import type { AtlasStore } from "../../open/state.ts";
import { useAppStore } from "../base/store.ts";
import { type Message, readyMessage, sceneMessage, selectMessage } from "./messages.ts";

/**
 * How long a Scene must stay unchanged before it is sent, so that a drag of the map is one message.
 * In ms.
 */
const REST_MS = 300;

export function useMessages(): void {
  const store = useAppStore();
  useEffect(() => sendMessages(store), [store]);
}

/** Sends messages about an atlas until the returned function is called. */
function sendMessages(store: AtlasStore): () => void {
  // To any origin: nothing in a message is secret, and the page around this one is unknown.
  const send = (message: Message) => window.parent.postMessage(message, "*");
  const { built, scene } = store.getState();
  send(readyMessage(built.atlas, scene));
  let restTimer: number | undefined;
  const unsubscribe = store.subscribe((state, before) => {
    if (state.scene === before.scene) return;
    const { atlas } = state.built;
    if (state.scene.select !== before.scene.select) send(selectMessage(atlas, state.scene.select));
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(() => send(sceneMessage(atlas, state.scene)), REST_MS);
  });
  return () => {
    window.clearTimeout(restTimer);
    unsubscribe();
  };
}
