/** The list of panels, as a menu button in the bar and as part of the commands on a phone. */
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
      commands={PANELS.map((name) => ({
        key: name,
        name: PANEL_NAMES[name],
        hint: PANEL_HINTS[name],
        pressed: panel === name,
        run: () => {
          setOutline(false);
          setPanel(panel === name ? undefined : name);
          onChoose();
        },
      }))}
    />
  );
}
