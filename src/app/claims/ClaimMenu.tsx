/** The context menu of a node, link or quote, opened by Shift+F10 or the right mouse button. */
import { flushSync } from "react-dom";
import { sceneToHash } from "../../address/index.ts";
import type { Quote } from "../../atlas/index.ts";
import { citation, citationsOf, citedQuote } from "../../query/cite/index.ts";
import { defaultScene, pathsFrom, pathsTo } from "../../scene/index.ts";
import { copyText } from "../../ui/browser/clipboard.ts";
import { giveFocus } from "../../ui/browser/focus.ts";
import { Menu, MenuItem } from "../../ui/overlays/Menu.tsx";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { sceneAddress } from "../base/pageAddress.ts";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../base/store.ts";
import { useOpenInText } from "./OpenInText.tsx";
import { words } from "./words.ts";

interface ClaimMenuProps {
  /** Node or edge id. */
  readonly claim: string;
  /** The quote that the menu is about; without one, all quotes of the claim. */
  readonly quote: Quote | undefined;
  readonly name: string;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

export function ClaimMenu({ claim, quote, name, anchor, onClose }: ClaimMenuProps) {
  const { nodes, edges } = useLookup();
  const focus = useApp((state) => state.scene.focus);
  const { focusOn, setPaths } = useActions();
  const store = useAppStore();
  const { setOutline } = useChrome();
  const askPaths = (ask: typeof pathsFrom) => {
    // The panel replaces the outline, so the focus moves to the map.
    flushSync(() => {
      setOutline(false);
      setPaths(ask(store.getState().scene, claim));
    });
    giveFocus(null);
  };
  const copy = useCopyCitation();
  const open = useOpenInText();
  const run = (action: () => void) => () => {
    onClose();
    action();
  };
  const quotes = quote ? [quote] : (nodes.get(claim) ?? edges.get(claim))?.quotes;
  const first = quotes?.[0];
  return (
    <Menu label={words.menu(name)} anchor={anchor} onClose={onClose}>
      {nodes.has(claim) && !quote && (
        <MenuItem onPress={run(() => focusOn(focus === claim ? undefined : claim))}>
          {focus === claim ? words.unfocus : words.focus}
        </MenuItem>
      )}
      {nodes.has(claim) && !quote && (
        <>
          <MenuItem onPress={run(() => askPaths(pathsFrom))}>{words.fromHere}</MenuItem>
          <MenuItem onPress={run(() => askPaths(pathsTo))}>{words.toHere}</MenuItem>
        </>
      )}
      <MenuItem onPress={run(() => void copy(claim, quote))}>{words.copy}</MenuItem>
      {first && <MenuItem onPress={run(() => open(first, claim))}>{words.open}</MenuItem>}
    </Menu>
  );
}

/** Returns a function that copies a claim's citations with a link to it, and announces it. */
function useCopyCitation() {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const { select } = useActions();
  return async (claim: string, quote: Quote | undefined) => {
    // Filters could hide the claim from whoever follows the link, so the link omits them.
    const { arrange } = store.getState().scene;
    const hash = sceneToHash({ ...defaultScene(atlas), arrange, select: [claim] });
    const context = { atlas, address: sceneAddress(hash) };
    const quotes = quote ? [citedQuote(atlas, claim, quote)] : citationsOf(atlas, [claim]).quotes;
    const done = await copyText(quotes.map((one) => citation(one, context)).join("\n\n"));
    if (!done) select(claim);
    announce(done ? words.copiedLong : words.notCopied);
  };
}
