/** The live regions of the page, and the announcements about filters. Rendered once per page. */
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { hiddenAloneWords, shownWords } from "../../query/words/index.ts";
import { onDialogs, topDialog } from "../../ui/overlays/dialogs.ts";
import { announce, onSpoken, SILENT, type Spoken, spoken, type Voices } from "./announcer.ts";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "./store.ts";

interface LiveRegionsProps {
  /**
   * Whether the outline is open, which then maintains the cursor itself and announces where it
   * went.
   */
  readonly isOutlineOpen: boolean;
}

export function LiveRegions({ isOutlineOpen }: LiveRegionsProps) {
  useCursorDropped(!isOutlineOpen);
  useShownAnnounced();
  // Subscribed here, in the component that is never unmounted: without a listener, messages are
  // dropped.
  const voices = useSyncExternalStore(onSpoken, spoken);
  const dialog = useSyncExternalStore(onDialogs, topDialog);
  return dialog ? createPortal(<Regions voices={voices} />, dialog) : <Regions voices={voices} />;
}

/** Speaks only messages that are newer than itself, so that moving the regions repeats none. */
function Regions({ voices }: { readonly voices: Voices }) {
  const [before] = useState(voices);
  const polite = voices.polite.count === before.polite.count ? SILENT : voices.polite;
  const assertive = voices.assertive.count === before.assertive.count ? SILENT : voices.assertive;
  return (
    <div className="visually-hidden">
      <div aria-live="polite">
        <Message {...polite} />
      </div>
      <div aria-live="assertive">
        <Message {...assertive} />
      </div>
    </div>
  );
}

/** A new element for each message, so that the same text twice is spoken twice. */
function Message({ text, count }: Spoken) {
  return <p key={count}>{text}</p>;
}

/** Announces "22 of 68 nodes, 31 of 131 links shown." whenever that changes, but not initially. */
function useShownAnnounced(): void {
  const { atlas } = useBuilt();
  const text = shownWords(atlas, useVisible());
  const before = useRef({ atlas, text });
  useEffect(() => {
    const { current } = before;
    before.current = { atlas, text };
    if (current.atlas === atlas && current.text !== text) announce(text, "shown");
  }, [atlas, text]);
}

/** Clears a cursor whose node or link is hidden by the filters, and announces it. */
function useCursorDropped(enabled: boolean): void {
  const cursor = useApp((state) => state.cursor);
  const shown = useVisible();
  const { nodes } = useLookup();
  const { setCursor } = useActions();
  useEffect(() => {
    if (!enabled || cursor === undefined) return;
    if (shown.nodes.has(cursor) || shown.edges.has(cursor)) return;
    setCursor(undefined);
    announce(hiddenAloneWords(nodes.get(cursor)?.name ?? "The link"), "cursor");
  }, [enabled, cursor, shown, nodes, setCursor]);
}
