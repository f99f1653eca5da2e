/** What the page says of links that it could not open whole. */

/** Parts named one by one in a notice; the rest are counted. */
const NAMED = 5;
/** Longest piece of a link that a notice repeats, in characters. */
const SHOWN = 40;

/** A part of a link that was ignored: `pillar “talents”`. */
export function ignoredPart(parameter: string, value: string): string {
  return value === "" ? shortened(parameter) : `${shortened(parameter)} “${shortened(value)}”`;
}

export function tooLong(length: number): string {
  return `the end of a link of ${length.toLocaleString("en")} characters`;
}

/** One notice that says what of a link was ignored; none where nothing was. */
export function ignoredNotice(ignored: readonly string[]): string | undefined {
  if (ignored.length === 0) return undefined;
  const more = ignored.length - NAMED;
  const list = ignored.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `Parts of this link don't fit the atlas and were ignored: ${list}.`;
}

/** What a link that lasts says where the atlas has changed since. */
export function standingNotice({
  unchanged,
  changed,
  gone,
}: Readonly<Record<"unchanged" | "changed" | "gone", readonly string[]>>): string {
  const parts = [
    ["Still as it was", unchanged],
    ["Changed", changed],
    ["No longer there", gone],
  ] as const;
  const told = parts.flatMap(([what, names]) =>
    names.length > 0 ? ` ${what}: ${listed(names)}.` : [],
  );
  return `This atlas has changed since the link was made.${told.join("")}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  const list = names.slice(0, NAMED).map(shortened).join(", ");
  return more > 0 ? `${list} and ${more} more` : list;
}

function shortened(text: string): string {
  // Sliced first, so that 100 kB are never taken apart into characters.
  const characters = [...text.slice(0, 2 * SHOWN + 2)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text;
}
