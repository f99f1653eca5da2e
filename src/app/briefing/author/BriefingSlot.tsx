/** The place of the briefing editor: its panel while open, and always what keeps drafts saved. */
import { useEffect, useMemo, useState } from "react";
import { useChrome } from "../../base/chrome.tsx";
import { PANEL_ID } from "../../base/landmarks.ts";
import { Loaded, lazyPart, useDetails } from "../../base/lazyPart.tsx";
import paneStyles from "../../base/Pane.module.css";
import { useOpenAtlas } from "../../base/store.ts";
import { whenIdle } from "../../base/whenIdle.ts";
import { words } from "../../base/words.ts";
import { briefingList } from "./BriefingMenu.tsx";

const loadPanel = () => import("./AuthorPanel.tsx");

interface BriefingSlotProps {
  /** False while a briefing is played: drafts are still saved, but the panel has no place. */
  readonly isShown: boolean;
}

export function BriefingSlot({ isShown }: BriefingSlotProps) {
  const { isAuthoring, setAuthoring } = useChrome();
  const [idle, setIdle] = useState(false);
  const open = useOpenAtlas();
  const drafts = useMemo(
    () =>
      lazyPart(async () => {
        const [part] = await Promise.all([import("./Drafts.tsx"), open.keepDrafts()]);
        return part.default;
      }),
    [open],
  );
  const hasDetails = useDetails();
  const isAhead = idle && hasDetails;
  const panel = useMemo(
    () =>
      lazyPart(async () => {
        const [part] = await Promise.all([loadPanel(), open.editBriefings()]);
        return part.default;
      }),
    [open],
  );
  useEffect(
    () =>
      whenIdle(() => {
        setIdle(true);
        void loadPanel().catch(() => undefined);
        void briefingList.load();
      }),
    [],
  );
  return (
    <>
      {(isAhead || isAuthoring) && <Loaded name={words.briefing} part={drafts} props={{}} />}
      {isAuthoring && isShown && (
        <div id={PANEL_ID} className={paneStyles.outline}>
          <Loaded
            name={words.briefing}
            says="here"
            part={panel}
            props={{ onClose: () => setAuthoring(false) }}
          />
        </div>
      )}
    </>
  );
}
