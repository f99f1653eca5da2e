/**
 * Keeps the briefings that are written on this machine, and brings them back: draws nothing.
 * Every change is kept at once; changes that come while one is being kept are kept together.
 */
import { useEffect } from "react";
import type { Briefing } from "../../../atlas/atlas.ts";
import { bothOf } from "../../../scene/briefings.ts";
import type { AppStore } from "../../../scene/store.ts";
import { hashToScene } from "../../../scene/url.ts";
import { openBroadcast } from "../../../ui/broadcast.ts";
import { announceLoss } from "../../announcer.ts";
import { scopeOf } from "../../scope.ts";
import { useSource } from "../../source.ts";
import { useApp, useAppStore } from "../../store.ts";
import { useAuthorStore } from "./authorStore.ts";
import { type Kept, lossOf, readKept, writeKept } from "./keep.ts";
import { words } from "./words.ts";

export default function Drafts() {
  const store = useAppStore();
  const atlas = useApp((state) => state.built?.atlas.id);
  useEffect(() => (atlas === undefined ? undefined : keepDrafts(store, atlas)), [store, atlas]);
  const source = useSource();
  // Ahead of time, for a room without a network. A failure is told when it is wanted.
  useEffect(() => void source?.().catch(() => undefined), [source]);
  return null;
}

/** Until the returned function is called. */
function keepDrafts(store: AppStore, atlas: string): () => void {
  let version = 0;
  let base = baseOf(store);
  /** What this tab has taken from the database: not its own to write. */
  let taken: readonly Briefing[] | undefined = store.getState().drafts;
  let writing = false;
  let ended = false;
  const scope = scopeOf(atlas);
  const channel = openBroadcast(`policy-atlas:briefings:${scope}`);

  const take = (kept: Kept) => {
    version = kept.version;
    if (kept.briefings) base = kept.base;
    taken = kept.briefings;
    store.getState().actions.setDrafts(kept.briefings);
    const isOld = kept.briefings !== undefined && base !== baseOf(store);
    if (isOld) useAuthorStore.setState({ note: words.moveOn });
  };
  const fail = (error: unknown) => {
    const loss = lossOf(error);
    useAuthorStore.setState({ loss });
    announceLoss(words.loss[loss]);
  };

  const write = async (): Promise<void> => {
    if (writing || ended) return;
    writing = true;
    useAuthorStore.setState({ keeping: true });
    try {
      let { drafts } = store.getState();
      while (drafts !== taken) {
        // A draft that is begun anew begins from the atlas as it is now.
        if (taken === undefined) base = baseOf(store);
        const next: Kept = { version: version + 1, base, briefings: drafts };
        const kept = await writeKept(scope, next);
        if (kept === next) {
          version = next.version;
          taken = drafts;
          channel?.postMessage(version);
        } else {
          // Another tab was faster. Its state stands; ours stands behind it.
          const own = store.getState().drafts ?? [];
          take(kept);
          const both = bothOf(kept.briefings ?? [], own, words.otherTab);
          store.getState().actions.setDrafts(both);
          useAuthorStore.setState({ note: words.bothKept });
        }
        drafts = store.getState().drafts;
      }
      useAuthorStore.setState({ loss: undefined });
    } catch (error) {
      fail(error);
    } finally {
      writing = false;
      useAuthorStore.setState({ keeping: false });
    }
  };

  const read = async (): Promise<void> => {
    try {
      const kept = await readKept(scope);
      const untouched = store.getState().drafts === taken;
      if (!kept || ended || kept.version <= version || !untouched) return;
      take(kept);
      showPlayed(store);
    } catch {
      // Nothing is lost yet: a change that can't be kept will say so.
    }
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.drafts !== before.drafts && state.drafts !== taken) void write();
  });
  const reread = () => void read();
  channel?.addEventListener("message", reread);
  // Where tabs can't tell each other, one sees what another wrote when one comes back to it.
  document.addEventListener("visibilitychange", reread);
  void read();
  return () => {
    ended = true;
    unsubscribe();
    channel?.close();
    document.removeEventListener("visibilitychange", reread);
  };
}

function baseOf(store: AppStore): string {
  return JSON.stringify(store.getState().built?.atlas.briefings ?? []);
}

/** A link to a step of a briefing that only this machine has could not be opened before. */
function showPlayed(store: AppStore): void {
  const { built, scene, drafts, actions } = store.getState();
  if (!built || scene.play || !/[?&]play=/.test(window.location.hash)) return;
  const asked = hashToScene(window.location.hash, built.atlas, drafts).scene;
  if (!asked.play) return;
  actions.show(asked);
  actions.setNotice(undefined);
}
