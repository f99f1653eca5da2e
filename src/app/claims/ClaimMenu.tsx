/** What can be done with a node, a link or a quote: the menu of Shift+F10 and the right button. */
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { sceneToHash } from "../../address/index.ts";
import type { Quote } from "../../atlas/index.ts";
import { citation, citedBy, citedQuote } from "../../query/cite/index.ts";
import { defaultScene, pathsFrom, pathsTo } from "../../scene/index.ts";
import { copyText } from "../../ui/browser/clipboard.ts";
import { giveFocus } from "../../ui/browser/focus.ts";
import { positionPopup } from "../../ui/overlays/positionPopup.ts";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { sceneAddress } from "../base/pageAddress.ts";
import { useActions, useApp, useAppStore, useBuilt, useLookup } from "../base/store.ts";
import styles from "./ClaimMenu.module.css";
import { useOpenInText } from "./OpenInText.tsx";
import { words } from "./words.ts";

interface ClaimMenuProps {
  /** Node or edge id. */
  readonly claim: string;
  /** The one quote it is about; without it, all of the claim's. */
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
    // The panel takes the outline's place: a focus in there goes to the map.
    flushSync(() => {
      setOutline(false);
      setPaths(ask(store.getState().scene, claim));
    });
    giveFocus(null);
  };
  const copy = useCopyCitation();
  const open = useOpenInText();
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    if (typeof element.showPopover === "function") {
      // In the browser's top layer nothing cuts it off; elsewhere it is a panel like any other.
      element.popover = "manual";
      element.showPopover();
    }
    positionPopup(element, anchor, "start");
    element.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [anchor]);
  useClosedOutside(menu, onClose);

  const run = (action: () => void) => () => {
    onClose();
    action();
  };
  const quotes = quote ? [quote] : (nodes.get(claim) ?? edges.get(claim))?.quotes;
  const first = quotes?.[0];
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={words.menu(name)}
      className={styles.menu}
      onKeyDown={(event) => onMenuKey(event, onClose)}
    >
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
    </div>
  );
}

interface MenuItemProps {
  readonly onPress: () => void;
  readonly children: string;
}

function MenuItem({ onPress, children }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={onPress}>
      {children}
    </button>
  );
}

/** Arrows, Home and End move; Esc and Tab close. Enter and Space are the button's own. */
function onMenuKey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  // Nothing of what is typed in the menu is the outline's, nor the page's.
  event.stopPropagation();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item.matches(":focus"));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    onClose();
  }
}

/** Closes on a press elsewhere. */
function useClosedOutside(menu: { readonly current: HTMLElement | null }, onClose: () => void) {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close.current();
    };
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [menu]);
}

/** Copies the citations of a claim with a link that opens it, and says what became of it. */
function useCopyCitation() {
  const { atlas } = useBuilt();
  const store = useAppStore();
  const { select } = useActions();
  return async (claim: string, quote: Quote | undefined) => {
    // Filters may hide the claim for whoever follows the link, so it leaves them out.
    const { arrange } = store.getState().scene;
    const hash = sceneToHash({ ...defaultScene(atlas), arrange, select: [claim] });
    const context = { atlas, address: sceneAddress(hash) };
    const quotes = quote ? [citedQuote(atlas, claim, quote)] : citedBy(atlas, [claim]).quotes;
    const done = await copyText(quotes.map((one) => citation(one, context)).join("\n\n"));
    if (!done) select(claim);
    announce(done ? words.copiedLong : words.notCopied);
  };
}
