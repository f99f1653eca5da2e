/** The list of panels, as a menu button in the bar and as part of the commands on a phone. */
import { ChartNetwork } from "lucide-react";
import { PANELS } from "../../scene/index.ts";
import { CommandList } from "../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../ui/overlays/MenuButton.tsx";
import { useChrome } from "../base/chrome.tsx";
import { useActions, useApp } from "../base/store.ts";
import { words } from "./frame/words.ts";
import { PANEL_TABLE } from "./panelTable.ts";

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
      commands={PANELS.map((each) => ({
        key: each,
        name: PANEL_TABLE[each].name,
        hint: PANEL_TABLE[each].hint,
        pressed: panel === each,
        run: () => {
          setOutline(false);
          setPanel(panel === each ? undefined : each);
          onChoose();
        },
      }))}
    />
  );
}
