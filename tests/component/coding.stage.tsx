/** The text of an atlas that is being written, and a person who selects and presses in it. */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextView } from "../../src/app/views/text/TextView.tsx";
import type { Files } from "../../src/folder/index.ts";
import { writingStage } from "./writing.stage.tsx";

/** Opens the text in Write; waits until one can code in it. */
export async function codingStage(files?: Files) {
  // Awaited, since the part of the page that codes is loaded when it is first shown.
  const stage = await act(() =>
    writingStage(<TextView />, { ...(files && { files }), scene: "view=text" }),
  );
  await screen.findByRole("application", { name: "Selected words" });
  // What listens to the mouse does so once the effects have run.
  await act(() => Promise.resolve());
  return stage;
}

/** The text nodes of a heading or paragraph, without what is no text of the document. */
function textNodes(part: Element): readonly Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (!node.parentElement?.closest("[data-aside]")) nodes.push(node);
  return nodes;
}

/** The browser's range of some words, spaces of any kind between them, at their first place. */
function rangeOf(words: string): Range {
  const pattern = new RegExp(
    words.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replace(/\s+/gu, "\\s+"),
    "u",
  );
  for (const part of document.querySelectorAll("[data-part]")) {
    const nodes = textNodes(part);
    const match = pattern.exec(nodes.map((node) => node.data).join(""));
    if (!match) continue;
    const range = document.createRange();
    let offset = 0;
    const end = match.index + match[0].length;
    for (const node of nodes) {
      const next = offset + node.length;
      if (offset <= match.index && match.index < next) range.setStart(node, match.index - offset);
      if (offset < end && end <= next) range.setEnd(node, end - offset);
      offset = next;
    }
    return range;
  }
  throw new Error(`“${words}” is not in the text`);
}

/** Selects words with the mouse; with `adding`, while Ctrl is held. */
export async function select(words: string, { adding = false } = {}): Promise<void> {
  const range = rangeOf(words);
  const target = range.startContainer.parentElement ?? document.body;
  fireEvent.pointerDown(target, { pointerType: "mouse", button: 0 });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  fireEvent.pointerUp(target, { pointerType: "mouse", button: 0, ctrlKey: adding });
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}

/** Counts what a person does: a click, a key pressed, a name typed is a step each. */
export function counted() {
  let steps = 0;
  const user = userEvent.setup();
  return {
    steps: () => steps,
    selectWords: async (words: string) => {
      steps++;
      await select(words);
    },
    press: async (key: string) => {
      steps++;
      await user.keyboard(key);
    },
    click: async (element: Element) => {
      steps++;
      await user.click(element);
    },
    /** Types the beginning of a choice's name in the list that has the focus. */
    choose: async (list: Element, value: string) => {
      steps++;
      await user.selectOptions(list, value);
    },
    type: async (name: string) => {
      steps++;
      await user.keyboard(name.replace(/[{[]/gu, "$&$&"));
    },
  };
}
