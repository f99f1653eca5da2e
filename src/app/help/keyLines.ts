/** The lines of the help about keys, made from the tables of commands. */
import { VIEWS } from "../../scene/index.ts";
import { KEY_WORDS, type KeyPlace } from "../base/keyWords.ts";
import { PAGE_COMMANDS } from "../base/pageCommands.ts";
import { OUTLINE_COMMANDS } from "../outline/outlineCommands.ts";
import { MAP_COMMANDS } from "../views/map/keys/index.ts";
import { VIEW_TABLE } from "../views/viewTable.ts";
import { words } from "./words.ts";

interface ToldCommand {
  readonly keys: readonly (string | RegExp)[];
  readonly help?: string;
}

const TABLES: Readonly<Record<KeyPlace, Readonly<Record<string, ToldCommand>>>> = {
  everywhere: PAGE_COMMANDS,
  outline: OUTLINE_COMMANDS,
  map: MAP_COMMANDS,
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
  // That Shift does more with the same key is for the text to say.
  const told = keys.filter(
    (key) => !keys.includes(key.replace("Shift+", "")) || !/^Shift/.test(key),
  );
  const [first = "", second, third] = told;
  if (/Arrow/.test(first)) return capitalised(first.replace(/Arrow.*/, words.arrows));
  if (/^\d$/.test(first) && third !== undefined) return words.numbers(first, told.at(-1) ?? "");
  const names = told.map((key) => words.key(key));
  const isPair = commands.length === 1 && second !== undefined;
  return capitalised(isPair ? words.both(names) : words.each(names));
}

/** With a capital at the beginning, unless it is the name of a single key. */
function capitalised(text: string): string {
  return /^\p{Ll}\p{Ll}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
