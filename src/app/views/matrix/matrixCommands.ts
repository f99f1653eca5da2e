/** The commands of the matrix that have keys. */
import type { Command, Press } from "../../../ui/browser/commands.ts";
import type { KeyLine } from "../../base/keyWords.ts";
import { type GridCell, type GridShape, movedBy } from "./gridKeys.ts";

/** The matrix at a press. */
export interface MatrixContext {
  readonly cursor: GridCell;
  readonly grid: GridShape;
  readonly moveTo: (cell: GridCell) => void;
  /** Opens the list of a cell, or selects the node of a header. */
  readonly open: (cell: GridCell) => void;
  /** Closes the open cell; `undefined` if there is none. */
  readonly closeCell: (() => void) | undefined;
}

interface MatrixCommand extends Command<MatrixContext> {
  /** The line of the help that tells it. */
  readonly help: KeyLine<"matrix">;
}

const target = ({ cursor, grid }: MatrixContext, press: Press) => movedBy(press, cursor, grid);

/** All keys that move the cursor do so by the same rules (gridKeys.ts). */
const MOVE: Omit<Command<MatrixContext>, "keys"> = {
  when: (context, press) => target(context, press) !== undefined,
  run: (context, press) => {
    const to = target(context, press);
    if (to) context.moveTo(to);
  },
};

export const MATRIX_COMMANDS = {
  move: { keys: ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"], help: "move", ...MOVE },
  pages: { keys: ["PageUp", "PageDown"], help: "pages", ...MOVE },
  ends: { keys: ["Home", "End", "Ctrl+Home", "Ctrl+End"], help: "ends", ...MOVE },
  open: { keys: ["Enter", " "], help: "act", run: ({ open, cursor }) => open(cursor) },
  close: {
    keys: ["Escape"],
    help: "clear",
    when: ({ closeCell }) => closeCell !== undefined,
    run: ({ closeCell }) => closeCell?.(),
  },
} as const satisfies Readonly<Record<string, MatrixCommand>>;
