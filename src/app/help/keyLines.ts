/** The lines of the help about keys, made from the tables of commands. */
import { VIEWS } from "../../scene/index.ts";
import { KEY_WORDS, type KeyPlace } from "../base/keyWords.ts";
import { PAGE_COMMANDS } from "../base/pageCommands.ts";
import { DECK_COMMANDS } from "../briefing/play/deckCommands.ts";
import { OUTLINE_COMMANDS } from "../outline/outlineCommands.ts";
import { MAP_COMMANDS } from "../views/map/keys/index.ts";
import { MATRIX_COMMANDS } from "../views/matrix/matrixCommands.ts";
import { TABLE_COMMANDS } from "../views/table/tableCommands.ts";
import { TEXT_COMMANDS } from "../views/text/textCommands.ts";
import { VIEW_TABLE } from "../views/viewTable.ts";
import { CARET_COMMANDS, CODING_COMMANDS } from "../writing/coding/caretCommands.ts";
import { WRITING_COMMANDS } from "../writing/frame/commands.ts";
import { PROPOSAL_COMMANDS } from "../writing/proposals/reading/commands.ts";
import { words } from "./words.ts";

interface ToldCommand {
  readonly keys: readonly (string | RegExp)[];
  readonly help?: string;
}

const TABLES: Readonly<Record<KeyPlace, Readonly<Record<string, ToldCommand>>>> = {
  everywhere: { ...PAGE_COMMANDS, ...WRITING_COMMANDS },
  outline: OUTLINE_COMMANDS,
  map: MAP_COMMANDS,
  matrix: MATRIX_COMMANDS,
  table: TABLE_COMMANDS,
  text: TEXT_COMMANDS,
  coding: { ...CARET_COMMANDS, ...CODING_COMMANDS },
  proposals: PROPOSAL_COMMANDS,
  deck: DECK_COMMANDS,
};

const TEXTS = {
  ...KEY_WORDS,
  views: { map: words.views(VIEWS.map((view) => VIEW_TABLE[view].name)) },
};

export interface KeyLine {
  /** In words: "Arrow keys", "[ and ]", "Home, End". */
  readonly keys: string;
  /** What the keys do, by place. */
  readonly textOf: ReadonlyMap<string, string>;
}

/** The lines of the help that tell of the keys in some places. */
export function keyLines(...places: readonly KeyPlace[]): readonly KeyLine[] {
  return Object.entries(TEXTS).flatMap(([line, texts]) => {
    const commands = places
      .map((place) => Object.values(TABLES[place]).filter(({ help }) => help === line))
      .find((list) => list.length > 0);
    if (!commands) return [];
    const textOf = new Map<string, string>(Object.entries(texts));
    return [{ keys: keysInWords(commands), textOf }];
  });
}

/** The keys of commands that are told together. */
function keysInWords(commands: readonly ToldCommand[]): string {
  const keys = [...new Set(commands.flatMap((command) => command.keys))].map((key) =>
    typeof key === "string" ? key : words.letters,
  );
  // That Shift or Ctrl do more with the same key is for the text to say.
  const told = keys.filter((key) => key === baseOf(key) || !keys.includes(baseOf(key)));
  const names = withRanges(told);
  const isPair = commands.length === 1 && names.length === 2;
  return isPair ? words.both(names) : words.each(names);
}

const baseOf = (key: string) => key.replace(/^(?:Shift|Ctrl|Mod)\+/u, "");

/** The names of keys, where the four arrows and the digits have one name together. */
function withRanges(keys: readonly string[]): readonly string[] {
  const arrows = keys.filter((key) => baseOf(key).startsWith("Arrow"));
  const digits = keys.filter((key) => /^\d$/u.test(key));
  const hasAllArrows = arrows.length === 4;
  const hasRange = digits.length > 2;
  return [
    ...(hasAllArrows ? [words.arrows(arrows[0]?.replace(/Arrow.*/u, "") ?? "")] : []),
    ...(hasRange ? [words.numbers(digits[0] ?? "", digits.at(-1) ?? "")] : []),
    ...keys
      .filter(
        (key) => !(hasAllArrows && arrows.includes(key)) && !(hasRange && digits.includes(key)),
      )
      .map(words.key),
  ];
}
