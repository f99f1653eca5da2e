/** What can be taken away, as a list to choose from: a button in the bar, a part of "More". */
import { Download } from "lucide-react";
import { CommandList } from "../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../ui/overlays/MenuButton.tsx";
import { EXPORTS, useChrome } from "../base/chrome.tsx";
import { EXPORT_HINTS, EXPORT_NAMES, words } from "./dialog/words.ts";

export function ExportButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  return (
    <MenuButton name={words.export} icon={<Download aria-hidden />} wordClass={wordClass}>
      {(close) => <ExportList onChoose={close} />}
    </MenuButton>
  );
}

export function ExportList({ onChoose }: { readonly onChoose?: () => void }) {
  const { openExport } = useChrome();
  return (
    <CommandList
      commands={EXPORTS.map((name) => ({
        key: name,
        name: EXPORT_NAMES[name],
        hint: EXPORT_HINTS[name],
        run: () => {
          onChoose?.();
          openExport(name);
        },
      }))}
    />
  );
}
