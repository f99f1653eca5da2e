import { describe, expect, it } from "vitest";
import {
  type Command,
  commandsOf,
  type Press,
  runCommand,
} from "../../../src/ui/browser/commands.ts";

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

const keysGive = (keys: readonly (string | RegExp)[], pressed: Press) =>
  commandsOf({ it: { keys } }, pressed).length > 0;

describe("the keys of a command", () => {
  it("fit the key alone, with Shift as the keyboard needs it", () => {
    expect(keysGive(["+"], press("+"))).toBe(true);
    expect(keysGive(["+"], press("+", { shiftKey: true }))).toBe(true);
    expect(keysGive(["a"], press("A", { shiftKey: true }))).toBe(false);
    expect(keysGive([], press("a"))).toBe(false);
  });

  it("leave what is held with Ctrl, Alt or Cmd to the browser", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(keysGive(["a", /./], press("a", { [held]: true }))).toBe(false);
    }
  });

  it("tell Ctrl from Cmd, unless either will do", () => {
    expect(keysGive(["Ctrl+ArrowUp"], press("ArrowUp", { ctrlKey: true }))).toBe(true);
    expect(keysGive(["Ctrl+ArrowUp"], press("ArrowUp", { metaKey: true }))).toBe(false);
    expect(keysGive(["Mod+a"], press("a", { metaKey: true }))).toBe(true);
    expect(keysGive(["Mod+a"], press("a", { ctrlKey: true }))).toBe(true);
    expect(keysGive(["Mod+a"], press("a"))).toBe(false);
  });

  it("can ask for the plus sign and the space with keys held", () => {
    expect(keysGive(["Shift++"], press("+", { shiftKey: true }))).toBe(true);
    expect(keysGive(["Shift+ "], press(" ", { shiftKey: true }))).toBe(true);
    expect(keysGive(["Shift+ "], press(" "))).toBe(false);
  });

  it("take a sign that is typed with Alt or AltGr for the sign", () => {
    expect(keysGive(["["], press("[", { altKey: true }))).toBe(true);
    expect(keysGive(["["], press("[", { altKey: true, ctrlKey: true }))).toBe(true);
    expect(keysGive(["["], press("[", { ctrlKey: true }))).toBe(false);
  });
});

describe("a press", () => {
  const done: string[] = [];
  const does = (name: string, when?: boolean): Command<void> => ({
    keys: ["Escape"],
    ...(when !== undefined && { when: () => when }),
    run: () => done.push(name),
  });

  it("runs the first command that has something to do, and no other", () => {
    done.length = 0;
    const table = { first: does("first", false), second: does("second"), third: does("third") };
    expect(runCommand(table, press("Escape"), undefined)).toBe(true);
    expect(done).toEqual(["second"]);
  });

  it("is left to others where none has", () => {
    expect(runCommand({ only: does("only", false) }, press("Escape"), undefined)).toBe(false);
    expect(runCommand({}, press("Escape"), undefined)).toBe(false);
  });
});
