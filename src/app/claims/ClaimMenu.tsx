/** The context menu of a node, link or quote, opened by Shift+F10 or the right mouse button. */
import { flushSync } from "react-dom";
import { sceneToHash } from "../../address/index.ts";
import type { Quote } from "../../atlas/index.ts";
import { type Actions, resolvedView } from "../../open/state.ts";
import { citation, citationsOf, citedQuote } from "../../query/cite/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { defaultScene, pathsFrom, pathsTo } from "../../scene/index.ts";
import { copyText } from "../../ui/browser/clipboard.ts";
import { giveFocus } from "../../ui/browser/focus.ts";
import { Menu, MenuItem } from "../../ui/overlays/Menu.tsx";
import { announce } from "../base/announcer.ts";
import { useChrome } from "../base/chrome.tsx";
import { sceneAddress } from "../base/pageAddress.ts";
import { useActions, useApp, useAppStore, useBuilt, useLookup, useView } from "../base/store.ts";
import { useBeginTask } from "../writing/task.tsx";
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

/** The claim or quote that the menu is about, and what its commands need. */
interface ClaimContext extends Pick<ClaimMenuProps, "claim" | "quote"> {
  readonly isNode: boolean;
  /** Whether the claim is a group of the overview. */
  readonly isGroup: boolean;
  /** The nodes that are hidden or kept: those selected, if the claim is one of them. */
  readonly chosen: readonly string[];
  /** Whether only the neighbourhood of the claim is shown. */
  readonly isFocus: boolean;
  readonly firstQuote: Quote | undefined;
  readonly actions: Actions;
  readonly askPaths: (ask: typeof pathsFrom) => void;
  readonly copy: (claim: string, quote: Quote | undefined) => Promise<void>;
  readonly open: (quote: Quote, claim: string) => void;
  /** Begins something that changes the claim; `undefined` for readers. */
  readonly write: ReturnType<typeof useBeginTask>;
}

interface ClaimCommand {
  readonly label: (context: ClaimContext) => string;
  readonly when: (context: ClaimContext) => boolean;
  readonly run: (context: ClaimContext) => void;
}

const holdsNodes = ({ isNode, isGroup, quote }: ClaimContext) => (isNode || isGroup) && !quote;
const isWholeNode = ({ isNode, quote }: ClaimContext) => isNode && !quote;

/** In the order of the menu. */
const CLAIM_COMMANDS: readonly ClaimCommand[] = [
  {
    label: () => words.openGroup,
    when: ({ isGroup }) => isGroup,
    run: ({ actions, claim }) => actions.toggleGroup(claim),
  },
  {
    label: ({ isFocus }) => (isFocus ? words.unfocus : words.focus),
    when: isWholeNode,
    run: ({ actions, isFocus, claim }) => actions.focusOn(isFocus ? undefined : claim),
  },
  {
    label: () => words.fromHere,
    when: isWholeNode,
    run: ({ askPaths }) => askPaths(pathsFrom),
  },
  { label: () => words.toHere, when: isWholeNode, run: ({ askPaths }) => askPaths(pathsTo) },
  {
    label: ({ chosen }) => words.hide(chosen.length),
    when: holdsNodes,
    run: ({ actions, chosen }) => actions.hideNodes(chosen),
  },
  {
    label: ({ chosen }) => words.keep(chosen.length),
    when: holdsNodes,
    run: ({ actions, chosen }) => actions.keepOnly(chosen),
  },
  {
    label: () => words.copy,
    when: () => true,
    run: ({ copy, claim, quote }) => void copy(claim, quote),
  },
  {
    label: () => words.open,
    when: ({ firstQuote }) => firstQuote !== undefined,
    run: ({ open, firstQuote, claim }) => firstQuote && open(firstQuote, claim),
  },
  ...(["rename", "link", "merge", "split"] as const).map(
    (is): ClaimCommand => ({
      label: () => words.write[is],
      when: (context) => context.write !== undefined && isWholeNode(context),
      run: ({ write, claim }) => write?.({ is, claim }),
    }),
  ),
  {
    label: () => words.write.remove,
    when: ({ write, quote }) => write !== undefined && !quote,
    run: ({ write, claim }) => write?.({ is: "remove", claim }),
  },
];

export function ClaimMenu({ claim, quote, name, anchor, onClose }: ClaimMenuProps) {
  const { nodes, edges } = useLookup();
  const focus = useApp((state) => state.scene.focus);
  const select = useApp((state) => state.scene.select);
  const { atlas: drawn, folded } = useView();
  const actions = useActions();
  const store = useAppStore();
  const { setOutline } = useChrome();
  /** The nodes among these, and those of the groups among them. */
  const nodesBehind = (ids: readonly string[]) =>
    ids.flatMap((id) => folded?.members.get(id) ?? id).filter((id) => nodes.has(id));
  const askPaths = (ask: typeof pathsFrom) => {
    // The panel replaces the outline, so the focus moves to the map.
    flushSync(() => {
      setOutline(false);
      actions.setPaths(ask(store.getState().scene, claim));
    });
    giveFocus(null);
  };
  const context: ClaimContext = {
    claim,
    quote,
    isNode: nodes.has(claim),
    isGroup: lookup(drawn).nodes.has(claim) && folded?.members.has(claim) === true,
    chosen: nodesBehind(select.includes(claim) ? select : [claim]),
    isFocus: focus === claim,
    firstQuote: quote ?? (nodes.get(claim) ?? edges.get(claim))?.quotes[0],
    actions,
    askPaths,
    copy: useCopyCitation(),
    open: useOpenInText(),
    write: useBeginTask(),
  };
  return (
    <Menu label={words.menu(name)} anchor={anchor} onClose={onClose}>
      {CLAIM_COMMANDS.filter(({ when }) => when(context)).map(({ label, run }) => (
        <MenuItem
          key={label(context)}
          onPress={() => {
            onClose();
            run(context);
          }}
        >
          {label(context)}
        </MenuItem>
      ))}
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
    const claims = resolvedView(store.getState()).folded?.members.get(claim) ?? [claim];
    const quotes = quote ? [citedQuote(atlas, claim, quote)] : citationsOf(atlas, claims).quotes;
    const done = await copyText(quotes.map((one) => citation(one, context)).join("\n\n"));
    if (!done) select(claim);
    announce(done ? words.copiedLong : words.notCopied);
  };
}
