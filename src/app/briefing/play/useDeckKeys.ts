/**
 * The keys of a briefing, in the window of the presentation and in the speaker's. They are the
 * deck's unless the focus is in the picture, in something that is typed into or pressed, or in what
 * is open over it.
 */
import { useEffect, useRef, useState } from "react";
import { type Blank, clampStep, type DeckCommand, deckCommand, stepTyped } from "./deckKeys.ts";

export interface DeckControls {
  readonly place: number;
  readonly count: number;
  readonly blank: Blank | undefined;
  /** Whether there is anything to go back from. */
  readonly departed: boolean;
  readonly go: (step: number) => void;
  readonly setBlank: (blank: Blank | undefined) => void;
  readonly leave?: () => void;
}

/** A number that is not followed by Enter is forgotten after this time, in milliseconds. */
const TYPED_MS = 4000;

/** Gives the number typed so far. */
export function useDeckKeys(deck: DeckControls): string {
  const [typed, setTyped] = useState("");
  const latest = useRef({ deck, typed });
  latest.current = { deck, typed };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { deck: now, typed: number } = latest.current;
      // What is under a black screen is out of reach.
      if (now.blank && event.key === "Tab") event.preventDefault();
      const command = deckCommand(event);
      if (!command || event.defaultPrevented || !isForDeck(event, command, now, number)) return;
      if (!perform(command, now, number)) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped(command.type === "digit" && !now.blank ? number + command.digit : "");
    };
    // Before the map and the inspector, which have meanings of their own for Backspace and Esc.
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

/** Whether the command was the deck's to answer. */
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
      // Beyond the last step there is nothing, but the key stays the deck's.
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
/** What is open over the page; a menu stands in no box of its own. */
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
  // What is open closes first.
  if (type === "leave") return document.querySelector(OPEN_OVER_PAGE) === null;
  if (type === "back") return true;
  // The picture of the presentation; the speaker's window has none to move about in.
  if (target.closest(`.shell main, ${OPEN_OVER_PAGE}`)) return false;
  if (scrolls(target, key)) return false;
  // After a number Enter goes to that step, whatever was pressed before.
  const presses = key === " " || (key === "Enter" && typed === "");
  return !(presses && target.closest(PRESSED));
}

/** Whether Up or Down would scroll what is too long for its room; a clicker sends neither. */
function scrolls(target: Element, key: string): boolean {
  if (key !== "ArrowUp" && key !== "ArrowDown") return false;
  const region = target.closest("aside, section");
  if (!region || region.scrollHeight <= region.clientHeight) return false;
  const left = region.scrollHeight - region.clientHeight - region.scrollTop;
  return key === "ArrowUp" ? region.scrollTop > 0 : left > 1;
}
