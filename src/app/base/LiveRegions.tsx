/** The live regions of the page, and what they say of filters. Stands once in the page. */
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { hiddenAloneWords, shownWords } from "../../query/words/index.ts";
import { onDialogs, topDialog } from "../../ui/overlays/dialogs.ts";
import { announce, onSpoken, SILENT, type Spoken, spoken, type Voices } from "./announcer.ts";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "./store.ts";

interface LiveRegionsProps {
  /** The outline is open: it keeps the cursor itself and says where it went. */
  readonly outline: boolean;
}

export function LiveRegions({ outline }: LiveRegionsProps) {
  useCursorDropped(!outline);
  useShownAnnounced();
  // Listened to here, where nothing is ever away: who listens no more is forgotten.
  const now = useSyncExternalStore(onSpoken, spoken);
  const dialog = useSyncExternalStore(onDialogs, topDialog);
  return dialog ? createPortal(<Regions now={now} />, dialog) : <Regions now={now} />;
}

/** Regions say what comes after them: an older message is not spoken again for standing elsewhere. */
function Regions({ now }: { readonly now: Voices }) {
  const [before] = useState(now);
  const polite = now.polite.count === before.polite.count ? SILENT : now.polite;
  const assertive = now.assertive.count === before.assertive.count ? SILENT : now.assertive;
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

/** A new element for each message: the same words twice are spoken twice. */
function Message({ text, count }: Spoken) {
  return <p key={count}>{text}</p>;
}

/** "22 of 68 nodes, 31 of 131 links shown." whenever that changes; not on the first view. */
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

/** A cursor on what the filters hide is given up, and said to be. */
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
