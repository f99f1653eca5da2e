/** Which sentences give a figure, a date, a time or a purpose. */
import type { Atlas } from "../../atlas/index.ts";
import { memo } from "../visible/index.ts";

/**
 * Whether a text gives a figure, in digits or as a word, outside of names such as "Policy 2025" and of
 * references such as "§ 10", "Article 38(6)" and "2016/679".
 */
export function givesFigure(atlas: Atlas, text: string): boolean {
  return FIGURE.test(withoutNames(atlas, text));
}

/** Whether a text gives a date or a time, outside of names and references. */
export function givesTime(atlas: Atlas, text: string): boolean {
  return TIME.test(withoutNames(atlas, text));
}

/** Whether a text gives a date, so that it says when something happened. */
export function givesDate(atlas: Atlas, text: string): boolean {
  return DATE.test(withoutNames(atlas, text));
}

/** Whether a text says why, or what for. */
export function givesPurpose(text: string): boolean {
  return PURPOSE.test(text);
}

function withoutNames(atlas: Atlas, text: string): string {
  return namesWithFigures(atlas)
    .reduce((rest, name) => rest.replaceAll(name, ""), text)
    .replace(REFERENCE, "");
}

const namesWithFigures: (atlas: Atlas) => readonly string[] = memo(({ nodes }) =>
  nodes
    .flatMap(({ name, short = "", aliases }) => [name, short, ...aliases])
    .filter((name) => YEAR.test(name)),
);

const YEAR = /\b(?:1[5-9]|20)\p{N}{2}\b/u;

/** Numbers that only say where something stands. */
const REFERENCE =
  /(?:§+|\b(?:articles?|art\.|sections?|paragraphs?|para\.|no\.|numbers?|chapters?|parts?|sentences?|annex|artikels?|absatz(?:es)?|abs\.|satz(?:es)?|nummer|nr\.|kapitels?|teil(?:e?s)?|buchstaben?))\s*\p{N}[\p{N}\p{L}]{0,3}\b(?:(?:,| and| or| to| und| bis| oder)* \p{N}+\p{L}?\b)*|\b\p{N}+\/\p{N}+\b|\(\p{N}+\)/giu;

const FIGURE =
  /(?<![\p{L}\p{N}])\p{N}|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|percent|majority)\b/iu;

const TIME =
  /\b(1[5-9]|20)\p{N}{2}\b|\b(january|february|april|june|july|august|september|october|november|december)\b|\b(each|every|per|once an?|twice an?|within(?= (?:\p{N}|an?|one|two|three|four|five|six|seven|ten|the next)\b)|after|before|until|by the end of|no later than|as soon as|immediately|without delay|yearly|annually|monthly|weekly|daily)\b|\b(years?|months?|weeks?|days?|hours?)\b/iu;

const DATE =
  /\b(1[5-9]|20)\p{N}{2}\b|\b(january|february|april|june|july|august|september|october|november|december|ago|yesterday|recently|last (?:year|month|week))\b/iu;

const PURPOSE =
  /\b([Bb]ecause|[Ss]ince|so that|so as to|in order to|due to|thanks to|reasons?|purposes?|with the (?:aim|goal|objective|purpose) of|for the sake of)\b|(?<!\b(?:exposure|according|access|respect|regard|subject|due|next|close|up|report|applied|contribut\p{L}*|related|belong\p{L}*|lead(?:s|ing)?|led|from .{1,20})) to (?!the\b|an?\b|its\b|their\b|this\b|which\b|whom\b)\p{Ll}{2,}\b/u;
