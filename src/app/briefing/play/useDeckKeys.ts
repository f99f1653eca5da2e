/**
 * The keys of a briefing, in the presentation's window and in the speaker's. The deck gets a key
 * unless the focus is in the picture, in a text field, on a control that uses the key, or in
 * something open over the page.
 */
import { useEffect, useRef, useState } from "react";
import { type Blank, clampStep, type DeckCommand, deckCommand, stepTyped } from "./deckKeys.ts";

export interface DeckControls {
  readonly place: number;
  readonly count: number;
  readonly blank: Blank | undefined;
  /** Whether the screen no longer shows the step, so that there is something to go back from. */
  readonly departed: boolean;
  readonly go: (step: number) => void;
  readonly setBlank: (blank: Blank | undefined) => void;
  readonly leave?: () => void;
}

/** A typed number is forgotten if Enter does not follow within this time, in milliseconds. */
const TYPED_MS = 4000;

/** Listens for the keys while mounted; returns the number typed so far. */
export function useDeckKeys(deck: DeckControls): string {
  const [typed, setTyped] = useState("");
  const latest = useRef({ deck, typed });
  latest.current = { deck, typed };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { deck: current, typed: number } = latest.current;
      // Nothing under a blank screen may get the focus.
      if (current.blank && event.key === "Tab") event.preventDefault();
      const command = deckCommand(event);
      if (!command || event.defaultPrevented || !isForDeck(event, command, current, number)) return;
      if (!perform(command, current, number)) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped(command.type === "digit" && !current.blank ? number + command.digit : "");
    };
    // In the capture phase: the map and the inspector have their own uses for Backspace and Esc.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
  useEffect(() => {
    if (typed === "") return undefined;
    const timer = window.setTimeout(() => setTyped(""), TYPED_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return typed;
}

/** Performs a command; returns whether the deck used it. */
function perform(command: DeckCommand, deck: DeckControls, typed: string): boolean {
  const { place, count, blank } = deck;
  if (command.type === "blank") {
    deck.setBlank(blank === command.blank ? undefined : command.blank);
    return true;
  }
  if (blank) {
    deck.setBlank(undefined);
    return true;
  }
  switch (command.type) {
    case "by": {
      const to = clampStep(place + command.by, count);
      // Past the last step nothing happens, but the deck still uses the key.
      if (to !== place || deck.departed) deck.go(to);
      return true;
    }
    case "first":
      deck.go(1);
      return true;
    case "last":
      deck.go(count);
      return true;
    case "digit":
      return true;
    case "typed": {
      const step = stepTyped(typed, count);
      if (step !== undefined) deck.go(step);
      return step !== undefined;
    }
    case "back":
      if (deck.departed) deck.go(place);
      return deck.departed;
    case "leave":
      if (deck.departed) deck.go(place);
      else deck.leave?.();
      return deck.departed || deck.leave !== undefined;
  }
}

const TYPED_INTO = "input, textarea, select, [contenteditable='true']";
/** Anything open over the page. Menus have no popup around them. */
const OPEN_OVER_PAGE = "[data-popup], [role='menu']";
const PRESSED = "button, a, summary, label, [role='button'], [role='link'], [role='menuitem']";

function isForDeck(
  { target, key }: KeyboardEvent,
  { type }: DeckCommand,
  { blank }: DeckControls,
  typed: string,
): boolean {
  if (blank || !(target instanceof Element)) return true;
  if (target.closest(`dialog, ${TYPED_INTO}`)) return false;
  // Esc first closes whatever is open.
  if (type === "leave") return document.querySelector(OPEN_OVER_PAGE) === null;
  if (type === "back") return true;
  // The picture in the presentation's window uses keys itself; the speaker's window has no such
  // picture.
  if (target.closest(`.shell main, ${OPEN_OVER_PAGE}`)) return false;
  if (scrolls(target, key)) return false;
  // After a number, Enter goes to that step, whatever has the focus.
  const presses = key === " " || (key === "Enter" && typed === "");
  return !(presses && target.closest(PRESSED));
}

/** Whether Up or Down would scroll the region around the target. Clickers send neither key. */
function scrolls(target: Element, key: string): boolean {
  if (key !== "ArrowUp" && key !== "ArrowDown") return false;
  const region = target.closest("aside, section");
  if (!region || region.scrollHeight <= region.clientHeight) return false;
  const below = region.scrollHeight - region.clientHeight - region.scrollTop;
  return key === "ArrowUp" ? region.scrollTop > 0 : below > 1;
}
