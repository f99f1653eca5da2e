/** The menu "Export", as a button and as a list, and the dialog of the export that was chosen. */
import { Download } from "lucide-react";
import { useEffect, useState } from "react";
import { CommandList } from "../../ui/overlays/CommandList.tsx";
import { MenuButton } from "../../ui/overlays/MenuButton.tsx";
import { EXPORTS, useChrome } from "../base/chrome.tsx";
import { Loaded, useDetails } from "../base/lazyPart.tsx";
import { whenIdle } from "../base/whenIdle.ts";
import { EXPORT_HINTS, EXPORT_NAMES, words } from "./dialog/words.ts";
import { EXPORT_PARTS, PRINTED_VIEW } from "./exportParts.ts";

/** The button in the top bar that opens the list. */
export function ExportButton({ wordClass }: { readonly wordClass?: string | undefined }) {
  return (
    <MenuButton name={words.export} icon={<Download aria-hidden />} wordClass={wordClass}>
      {(close) => <ExportList onChoose={close} />}
    </MenuButton>
  );
}

/** The list of exports, which the dialog "More" shows as well. */
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

/** The open dialog. All dialogs are loaded ahead of time, for rooms without a network. */
export function ExportDialog() {
  const { exporting, close } = useChrome();
  const [isAhead, setAhead] = useState(false);
  const hasDetails = useDetails();
  useEffect(
    () =>
      whenIdle(() => {
        for (const part of Object.values(EXPORT_PARTS)) void part.load();
        void PRINTED_VIEW.load().then(
          () => setAhead(true),
          // Without a network there is only the command "Print" to try again.
          () => undefined,
        );
        // The fonts of other views and of rare characters too.
        for (const face of document.fonts ?? []) face.load().catch(() => undefined);
      }),
    [],
  );
  const part = exporting && EXPORT_PARTS[exporting];
  return (
    <>
      {isAhead && hasDetails && <Loaded name={EXPORT_NAMES.print} part={PRINTED_VIEW} props={{}} />}
      {part && (
        <Loaded
          key={exporting}
          name={EXPORT_NAMES[exporting]}
          part={part}
          props={{ onClose: close }}
        />
      )}
    </>
  );
}
