/** The texts of notices about links that could be opened only in part. */

/** A notice lists at most this many parts; the rest are counted. */
const LISTED_MAX = 5;
/** A notice repeats at most this many characters of a part. */
const LENGTH_MAX = 40;

/** A part of a link that was ignored: `pillar “talents”`. */
export function ignoredPart(parameter: string, value: string): string {
  return value === "" ? shortened(parameter) : `${shortened(parameter)} “${shortened(value)}”`;
}

/** Names the part of a link that exceeds the maximal length. */
export function tooLongPart(length: number): string {
  return `the end of a link of ${length.toLocaleString("en")} characters`;
}

/** A notice of the parts of a link that were ignored; `undefined` if there are none. */
export function ignoredNotice(ignored: readonly string[]): string | undefined {
  if (ignored.length === 0) return undefined;
  const more = ignored.length - LISTED_MAX;
  const list = ignored.slice(0, LISTED_MAX).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `Parts of this link don't fit the atlas and were ignored: ${list}.`;
}

/** The notice for a permalink when the atlas has changed since it was made. */
export function changesNotice({
  unchanged,
  changed,
  gone,
}: Readonly<Record<"unchanged" | "changed" | "gone", readonly string[]>>): string {
  const parts = [
    ["Unchanged", unchanged],
    ["Changed", changed],
    ["No longer there", gone],
  ] as const;
  const sentences = parts.flatMap(([what, names]) =>
    names.length > 0 ? ` ${what}: ${listed(names)}.` : [],
  );
  return `This atlas has changed since the link was made.${sentences.join("")}`;
}

function listed(names: readonly string[]): string {
  const more = names.length - LISTED_MAX;
  const list = names.slice(0, LISTED_MAX).map(shortened).join(", ");
  return more > 0 ? `${list} and ${more} more` : list;
}

function shortened(text: string): string {
  // Sliced first, so that a very long text is never split into characters.
  const characters = [...text.slice(0, 2 * LENGTH_MAX + 2)];
  return characters.length > LENGTH_MAX ? `${characters.slice(0, LENGTH_MAX).join("")}…` : text;
}
