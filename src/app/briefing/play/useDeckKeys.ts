/**
 * The keys of a briefing, in the presentation's window and in the speaker's. The deck gets a key
 * unless the focus is in the picture, in a text field, on a control that uses the key, or in
 * something open over the page.
 */
import { useEffect, useRef, useState } from "react";
import {
  type DeckCommandName,
  type DeckControls,
  deckCommand,
  performDeckCommand,
} from "./deckCommands.ts";

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
      if (!performDeckCommand(command, current, number, event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped(command === "digit" && !current.blank ? number + event.key : "");
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

const TYPED_INTO = "input, textarea, select, [contenteditable='true']";
/** Anything open over the page. Menus have no popup around them. */
const OPEN_OVER_PAGE = "[data-popup], [role='menu']";
const PRESSED = "button, a, summary, label, [role='button'], [role='link'], [role='menuitem']";

function isForDeck(
  { target, key }: KeyboardEvent,
  command: DeckCommandName,
  { blank }: DeckControls,
  typed: string,
): boolean {
  if (blank || !(target instanceof Element)) return true;
  if (target.closest(`dialog, ${TYPED_INTO}`)) return false;
  // Esc first closes whatever is open.
  if (command === "leave") return document.querySelector(OPEN_OVER_PAGE) === null;
  if (command === "back") return true;
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
