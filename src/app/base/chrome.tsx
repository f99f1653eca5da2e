/**
 * The React state of what is open around the views: dialogs and side panels. Not part of the
 * Scene, so never in a link.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { BroughtItem } from "../../ui/browser/fileDrop.ts";

/** The exports in the order of the menu; each has a dialog. */
export const EXPORTS = [
  "powerpoint",
  "print",
  "svg",
  "png",
  "data",
  "html",
  "embed",
  "citation",
] as const;
export type ExportName = (typeof EXPORTS)[number];

export type DialogName = "help" | "filters" | "more" | "documents" | "atlases" | "notes";

export interface Chrome {
  /** The export whose dialog is open. */
  readonly exporting: ExportName | undefined;
  readonly openExport: (name: ExportName) => void;
  readonly dialog: DialogName | undefined;
  readonly isOutlineOpen: boolean;
  /** Whether the briefing editor is open, which takes the place of the outline. */
  readonly isAuthoring: boolean;
  /** Whether the search box is open, on a phone. */
  readonly isSearching: boolean;
  readonly openDialog: (dialog: DialogName) => void;
  /** Files that were dropped or pasted, until the dialog "Atlases" has taken them. */
  readonly brought: readonly BroughtItem[] | undefined;
  /** Opens that dialog with files; `undefined` once they are taken. */
  readonly bring: (items: readonly BroughtItem[] | undefined) => void;
  readonly close: () => void;
  readonly setOutline: (open: boolean) => void;
  readonly setAuthoring: (open: boolean) => void;
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
  const [exporting, setExporting] = useState<ExportName>();
  const [side, setSide] = useState<"outline" | "briefing">();
  const [brought, setBrought] = useState<readonly BroughtItem[]>();
  const [isSearching, setSearching] = useState(false);
  const chrome = useMemo<Chrome>(
    () => ({
      dialog,
      isOutlineOpen: side === "outline",
      isAuthoring: side === "briefing",
      isSearching,
      openDialog: setDialog,
      brought,
      bring: (items) => {
        setBrought(items);
        if (!items) return;
        setExporting(undefined);
        setDialog("atlases");
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
      setOutline: (open) => setSide((current) => sidePanel(current, "outline", open)),
      setAuthoring: (open) => setSide((current) => sidePanel(current, "briefing", open)),
      setSearching,
    }),
    [dialog, exporting, brought, side, isSearching],
  );
  return <ChromeContext value={chrome}>{children}</ChromeContext>;
}

/** The open side panel after `panel` was opened or closed; only one can be open. */
function sidePanel<T extends string>(
  current: T | undefined,
  panel: T,
  open: boolean,
): T | undefined {
  if (open) return panel;
  return current === panel ? undefined : current;
}
