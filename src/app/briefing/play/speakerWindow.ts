/** The address of the speaker's window: the same page, asked to show notes in place of the map. */
import type { PlayedStep } from "../../../scene/index.ts";

const PARAMETER = "speaker";

/** Whether this page is the speaker's window. */
export function isSpeaker(): boolean {
  return new URLSearchParams(window.location.search).has(PARAMETER);
}

export function speakerAddress(atlas: string, play: PlayedStep): string {
  const url = new URL(window.location.href);
  url.search = PARAMETER;
  url.hash = `${atlas}?play=${play.briefing}:${play.step}`;
  return url.href;
}

/** The page itself, at the step. */
export function stageAddress(atlas: string, play: PlayedStep): string {
  const url = new URL(speakerAddress(atlas, play));
  url.search = "";
  return url.href;
}

/** Names of the two windows: opened once more, each is the one that is there already. */
export const STAGE = "policy-atlas-stage";
export const SPEAKER = "policy-atlas-speaker";

/** Lets the speaker's window find this one again. */
export function nameStage(): void {
  window.name = STAGE;
}

/** `null` where the browser blocks it. */
export function openSpeaker(address: string): Window | null {
  nameStage();
  const opened = window.open(address, SPEAKER, "popup,width=1080,height=760");
  opened?.focus();
  return opened;
}

/** Whether a window that was opened a while ago shows a page of the browser's own: there is no network. */
export function isLost(opened: Window): boolean {
  // Of files, some browsers let none look into another.
  if (opened.closed || window.origin === "null") return false;
  try {
    return opened.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
