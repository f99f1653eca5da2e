/** What is open around the map: panels and dialogs. Not part of the Scene, so not of a link. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

/** What can be taken away, in the order of the menu: each has a dialog. */
export const EXPORTS = ["powerpoint", "print", "svg", "png", "html", "embed", "citation"] as const;
export type ExportName = (typeof EXPORTS)[number];

export type DialogName = "help" | "filters" | "more";

export interface Chrome {
  /** The export whose dialog is open. */
  readonly exporting: ExportName | undefined;
  readonly openExport: (name: ExportName) => void;
  readonly dialog: DialogName | undefined;
  readonly outline: boolean;
  /** The panel in which briefings are written; it stands where the outline does. */
  readonly authoring: boolean;
  /** On a phone the search box is there when asked for. */
  readonly searching: boolean;
  readonly open: (dialog: DialogName) => void;
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
  const [searching, setSearching] = useState(false);
  const chrome = useMemo<Chrome>(
    () => ({
      dialog,
      outline: side === "outline",
      authoring: side === "briefing",
      searching,
      open: setDialog,
      exporting,
      openExport: (name) => {
        setDialog(undefined);
        setExporting(name);
      },
      close: () => {
        setDialog(undefined);
        setExporting(undefined);
      },
      setOutline: (open) => setSide((now) => toggled(now, "outline", open)),
      setAuthoring: (open) => setSide((now) => toggled(now, "briefing", open)),
      setSearching,
    }),
    [dialog, exporting, side, searching],
  );
  return <ChromeContext value={chrome}>{children}</ChromeContext>;
}

/** What stands at the side: opening one closes the other, closing one leaves the other be. */
function toggled<T extends string>(now: T | undefined, one: T, open: boolean): T | undefined {
  if (open) return one;
  return now === one ? undefined : now;
}
