/** What is open around the map: panels and dialogs. Not part of the Scene, so not of a link. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ExportName } from "../export/exportParts.ts";

export type DialogName = "codebook" | "help" | "filters" | "more";

export interface Chrome {
  /** The export whose dialog is open. */
  readonly exporting: ExportName | undefined;
  readonly openExport: (name: ExportName) => void;
  readonly dialog: DialogName | undefined;
  /** Where the codebook opens: a section's name, or the key of an entry (`kind:actor`). */
  readonly entry: string | undefined;
  readonly outline: boolean;
  /** On a phone the search box is there when asked for. */
  readonly searching: boolean;
  readonly open: (dialog: Exclude<DialogName, "codebook">) => void;
  readonly openCodebook: (entry?: string) => void;
  readonly close: () => void;
  readonly setOutline: (open: boolean) => void;
  readonly setSearching: (open: boolean) => void;
}

const ChromeContext = createContext<Chrome | undefined>(undefined);

export function useChrome(): Chrome {
  const chrome = useContext(ChromeContext);
  if (!chrome) throw new Error("No chrome: wrap this part in <ChromeProvider>.");
  return chrome;
}

export function ChromeProvider({ children }: { readonly children: ReactNode }) {
  const [dialog, setDialog] = useState<DialogName>();
  const [entry, setEntry] = useState<string>();
  const [exporting, setExporting] = useState<ExportName>();
  const [outline, setOutline] = useState(false);
  const [searching, setSearching] = useState(false);
  const chrome = useMemo<Chrome>(
    () => ({
      dialog,
      entry,
      outline,
      searching,
      open: setDialog,
      openCodebook: (to) => {
        setEntry(to);
        setDialog("codebook");
      },
      exporting,
      openExport: (name) => {
        setDialog(undefined);
        setExporting(name);
      },
      close: () => {
        setDialog(undefined);
        setExporting(undefined);
      },
      setOutline,
      setSearching,
    }),
    [dialog, entry, exporting, outline, searching],
  );
  return <ChromeContext value={chrome}>{children}</ChromeContext>;
}
