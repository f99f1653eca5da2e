/**
 * Opening the speaker's window: the same page with a parameter that shows notes in place of the
 * map.
 */
import type { PlayedStep } from "../../../scene/index.ts";

const PARAMETER = "speaker";

/** Whether this page is the speaker's window. */
export function isSpeaker(): boolean {
  return new URLSearchParams(window.location.search).has(PARAMETER);
}

/** The address of the speaker's window at a step. */
export function speakerAddress(atlas: string, play: PlayedStep): string {
  const url = new URL(window.location.href);
  url.search = PARAMETER;
  url.hash = `${atlas}?play=${play.briefing}:${play.step}`;
  return url.href;
}

/** The address of the presentation at a step. */
export function stageAddress(atlas: string, play: PlayedStep): string {
  const url = new URL(speakerAddress(atlas, play));
  url.search = "";
  return url.href;
}

/** The names of the two windows, so that opening one again reuses it. */
export const STAGE = "policy-atlas-stage";
export const SPEAKER = "policy-atlas-speaker";

/** Names this window, so that the speaker's window can find it again. */
export function nameStage(): void {
  window.name = STAGE;
}

/** Opens the speaker's window; returns `null` where the browser blocks it. */
export function openSpeaker(address: string): Window | null {
  nameStage();
  const opened = window.open(address, SPEAKER, "popup,width=1080,height=760");
  opened?.focus();
  return opened;
}

/**
 * Whether a window that was opened a while ago shows the browser's error page, for want of a
 * network.
 */
export function isLost(opened: Window): boolean {
  // For files on a disk this is unknown: some browsers let no file access another.
  if (opened.closed || window.origin === "null") return false;
  try {
    return opened.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
