/**
 * The commands of the whole page that are one press: its bars, the dialog "More", its keys and the
 * lines of the help about them are made from this table. What opens a list of choices is a menu.
 */
import {
  BookOpen,
  CircleQuestionMark,
  Ellipsis,
  FileInput,
  Library,
  ListTree,
  type LucideIcon,
  Search,
  SlidersHorizontal,
} from "lucide-react";
import type { Actions } from "../../open/state.ts";
import { CODEBOOK_PARTS } from "../../scene/index.ts";
import type { Command } from "../../ui/browser/commands.ts";
import type { Chrome } from "./chrome.tsx";
import type { KeyLine } from "./keyWords.ts";
import { SEARCH_ID } from "./landmarks.ts";
import { words } from "./words.ts";

export interface PageContext {
  readonly chrome: Chrome;
  readonly actions: Actions;
  readonly isPhone: boolean;
  readonly isPlaying: boolean;
}

export interface PageCommand extends Command<PageContext> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** The line of the help that tells its keys. */
  readonly help?: KeyLine<"everywhere">;
  /** For what can be on or off, whether it is on. */
  readonly isOn?: (chrome: Chrome) => boolean;
  readonly run: (context: PageContext) => void;
}

export const PAGE_COMMANDS = {
  filters: {
    keys: [],
    label: words.filters,
    icon: SlidersHorizontal,
    run: ({ chrome }) => chrome.openDialog("filters"),
  },
  search: {
    keys: ["/"],
    help: "search",
    label: words.search,
    icon: Search,
    isOn: ({ isSearching }) => isSearching,
    when: ({ isPlaying }) => !isPlaying,
    run: ({ chrome, isPhone }) => {
      if (isPhone) chrome.setSearching(!chrome.isSearching);
      else document.getElementById(SEARCH_ID)?.focus();
    },
  },
  more: {
    keys: [],
    label: words.more,
    icon: Ellipsis,
    run: ({ chrome }) => chrome.openDialog("more"),
  },
  outline: {
    keys: [],
    label: words.outline,
    icon: ListTree,
    isOn: ({ isOutlineOpen }) => isOutlineOpen,
    // It takes the place of any panel.
    run: ({ chrome, actions }) => {
      if (!chrome.isOutlineOpen) actions.setPanel(undefined);
      chrome.setOutline(!chrome.isOutlineOpen);
    },
  },
  codebook: {
    keys: [],
    label: words.codebook,
    icon: BookOpen,
    run: ({ actions }) => actions.setCodebook(CODEBOOK_PARTS[0]),
  },
  atlases: {
    keys: [],
    label: words.atlases,
    icon: Library,
    run: ({ chrome }) => chrome.openDialog("atlases"),
  },
  documents: {
    keys: [],
    label: words.documents,
    icon: FileInput,
    run: ({ chrome }) => chrome.openDialog("documents"),
  },
  help: {
    keys: ["?"],
    help: "help",
    label: words.help,
    icon: CircleQuestionMark,
    run: ({ chrome }) => chrome.openDialog("help"),
  },
} as const satisfies Readonly<Record<string, PageCommand>>;

export type PageCommandName = keyof typeof PAGE_COMMANDS;
