/** The address of the speaker's window: the same page, asked to show notes in place of the map. */
import type { PlayedStep } from "../../../atlas/scene.ts";

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

/** `false` where the browser blocks it. */
export function openSpeaker(address: string): boolean {
  const opened = window.open(address, "policy-atlas-speaker", "popup,width=1080,height=760");
  opened?.focus();
  return opened !== null;
}
