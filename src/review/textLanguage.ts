/** The language of a text, as far as reading its sentences needs it. */

/** Words that stand often in one of the languages and hardly ever in the others. */
const FREQUENT: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|to|shall|is)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|les|des|et|est|une|dans)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|y|del|una|por)(?!\p{L})/giu,
};
/** Enough to tell. */
const LOOK = 20_000;

/** `zh`, `de`, `fr`, `es`, or `en` where nothing speaks for another. */
export function guessLanguage(text: string): string {
  const beginning = text.slice(0, LOOK);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  if ((beginning.match(/\p{Script=Han}/gu)?.length ?? 0) > letters / 3) return "zh";
  const counts = Object.entries(FREQUENT).map(
    ([language, words]) => [language, beginning.match(words)?.length ?? 0] as const,
  );
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0] ?? "en";
}
