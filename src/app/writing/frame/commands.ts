/** The commands of writing and their keys, which hold everywhere but in a field that is typed into. */
import { type LucideIcon, Redo2, Undo2 } from "lucide-react";
import type { Writing } from "../../../open/writing/writing.ts";
import type { Command } from "../../../ui/browser/commands.ts";
import { announce } from "../../base/announcer.ts";
import type { KeyLine } from "../../base/keyWords.ts";
import { words } from "./words.ts";

interface WritingCommand extends Command<Writing> {
  readonly help: KeyLine<"everywhere">;
  readonly icon: LucideIcon;
}

export const WRITING_COMMANDS = {
  redo: {
    keys: ["Shift+Mod+Z"],
    help: "redo",
    otherKeys: ["Mod+y"],
    icon: Redo2,
    when: ({ store }) => store.getState().history.undone.length > 0,
    run: (writing) => {
      const edit = writing.store.getState().history.undone.at(-1);
      writing.redo();
      if (edit) announce(words.redone(edit), "writing");
    },
  },
  undo: {
    keys: ["Mod+z"],
    help: "undo",
    icon: Undo2,
    when: ({ store }) => store.getState().history.done.length > 0,
    run: (writing) => {
      const edit = writing.store.getState().history.done.at(-1);
      writing.undo();
      if (edit) announce(words.undone(edit), "writing");
    },
  },
} as const satisfies Readonly<Record<string, WritingCommand>>;
