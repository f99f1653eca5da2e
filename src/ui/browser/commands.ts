/**
 * Commands of one place of the page. The handler of its keys, the help, and its menus and buttons are
 * made from one table, so that none of them can say what another doesn't do.
 */

export type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export interface Command<Context> {
  /**
   * The keys that give it: a key as the browser names it, or `Shift+F10`, `Ctrl+ArrowUp`, `Mod+a`
   * (Ctrl, or Cmd on a Mac), or a pattern of keys. Where two commands fit a press, the first one runs.
   */
  readonly keys: readonly (string | RegExp)[];
  /** Keys for keyboards without those, which the help does not name. */
  readonly otherKeys?: readonly string[];
  /** Whether there is something to do; otherwise the press is left to others. */
  readonly when?: (context: Context, press: Press) => boolean;
  readonly run: (context: Context, press: Press) => void;
}

type Commands<Context> = Readonly<Record<string, Command<Context>>>;

/**
 * The names of the commands whose keys a press fits, in the order of the table.
 *
 * @example commandsOf({ undo: { keys: ["Mod+z"], run } }, event)[0] // "undo"
 */
export function commandsOf<Name extends string>(
  table: Readonly<Record<Name, Pick<Command<never>, "keys" | "otherKeys">>>,
  press: Press,
): readonly Name[] {
  const names = Object.keys(table) as Name[];
  return names.filter((name) => {
    const { keys, otherKeys = [] } = table[name];
    return [...keys, ...otherKeys].some((key) => fits(key, press));
  });
}

/** Runs the first command that fits a press and has something to do; returns whether one did. */
export function runCommand<Context>(
  table: Commands<Context>,
  press: Press,
  context: Context,
): boolean {
  const name = commandsOf(table, press).find((each) => table[each]?.when?.(context, press) ?? true);
  if (name === undefined) return false;
  table[name]?.run(context, press);
  return true;
}

function fits(pattern: string | RegExp, press: Press): boolean {
  const { key, shiftKey, metaKey } = press;
  // Alt, and Ctrl beside it (AltGr), may only serve to type a sign such as `[`.
  const typesSign = press.altKey && /^[^\p{L}\p{N}\s]$/u.test(key);
  if (press.altKey && !typesSign) return false;
  const ctrlKey = press.ctrlKey && !typesSign;
  const hasMod = ctrlKey || metaKey;
  if (typeof pattern !== "string") return !hasMod && pattern.test(key);
  const [, modifiers = "", name] = /^((?:(?:Shift|Ctrl|Mod)\+)*)(.+)$/u.exec(pattern) ?? [];
  if (key !== name) return false;
  // Shift is free where it is not asked for: it is needed to type some keys.
  if (modifiers.includes("Shift+") && !shiftKey) return false;
  if (modifiers.includes("Mod+")) return hasMod;
  return modifiers.includes("Ctrl+") ? ctrlKey && !metaKey : !hasMod;
}
