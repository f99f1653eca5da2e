/** The panels as a list to choose from: a button in the bar, and a part of a phone's commands. */
import { ChartNetwork } from "lucide-react";
import { PANELS } from "../../scene/index.ts";
import { CommandList } from "../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../ui/overlays/MenuButton.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useActions, useApp } from "../base/store.ts";
import { PANEL_HINTS, PANEL_NAMES, words } from "./frame/words.ts";

export function AnalyseButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  return (
    <MenuButton name={words.analyse} icon={<ChartNetwork aria-hidden />} wordClass={wordClass}>
      {(close) => <AnalyseList onChoose={close} />}
    </MenuButton>
  );
}

export function AnalyseList({ onChoose }: { readonly onChoose: () => void }) {
  const panel = useApp((state) => state.scene.panel);
  const { setPanel } = useActions();
  const { setOutline } = useChrome();
  return (
    <CommandList
      commands={PANELS.map((one) => ({
        key: one,
        name: PANEL_NAMES[one],
        hint: PANEL_HINTS[one],
        pressed: panel === one,
        run: () => {
          setOutline(false);
          setPanel(panel === one ? undefined : one);
          onChoose();
        },
      }))}
    />
  );
}
