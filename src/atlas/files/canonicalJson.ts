/** Plain data as text, the same for the same content. */

/**
 * JSON without spaces, with the keys of every object in code unit order and without `undefined`
 * members. `value` must be plain JSON data. `written` holds the canonical JSON of objects that need
 * not be serialised again.
 */
export function canonicalJson(value: unknown, written?: ReadonlyMap<unknown, string>): string {
  if (typeof value === "string") return quoted(value);
  // Joined at the end: a string built by concatenation would keep all its parts in memory.
  return canonicalParts(value, written).join("");
}

/** The same in parts, for what is too long to be kept in one. */
export function canonicalParts(
  value: unknown,
  written?: ReadonlyMap<unknown, string>,
): readonly string[] {
  const parts: string[] = [];
  write(value, parts, written);
  return parts;
}

function write(value: unknown, parts: string[], written?: ReadonlyMap<unknown, string>): void {
  if (typeof value === "string") parts.push(quoted(value));
  else if (typeof value !== "object" || value === null) parts.push(JSON.stringify(value));
  else if (Array.isArray(value)) {
    parts.push("[");
    for (let at = 0; at < value.length; at++) {
      if (at > 0) parts.push(",");
      write(value[at], parts, written);
    }
    parts.push("]");
  } else {
    const json = written?.get(value);
    if (json === undefined) writeObject(value, parts, written);
    else parts.push(json);
  }
}

function writeObject(value: object, parts: string[], written?: ReadonlyMap<unknown, string>): void {
  let before = "{";
  for (const { key, name } of membersOf(value)) {
    const item: unknown = Reflect.get(value, key);
    if (item === undefined) continue;
    parts.push(before, name);
    write(item, parts, written);
    before = ",";
  }
  parts.push(before === "{" ? "{}" : "}");
}

/** The keys of an object as they come, and in the order and form in which they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly members: readonly { readonly key: string; readonly name: string }[];
}

/** Of thousands of objects most have the keys of one of the last few. */
const SHAPES = 16;
const shapes: Shape[] = [];

function membersOf(value: object): Shape["members"] {
  const known = shapes.find(({ keys }) => hasKeys(value, keys));
  if (known !== undefined) return known.members;
  const keys = Object.keys(value);
  // By code units; a locale's order would differ between machines.
  const members = [...keys].sort().map((key) => ({ key, name: `${quoted(key)}:` }));
  if (shapes.length === SHAPES) shapes.shift();
  shapes.push({ keys, members });
  return members;
}

function hasKeys(value: object, keys: readonly string[]): boolean {
  let at = 0;
  for (const key in value) if (key !== keys[at++]) return false;
  return at === keys.length;
}

/** What JSON may write with escapes; nearly no text has it, and skipping stringify saves two thirds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON, with LF line ends, so that a checkout with CRLF has the same hash. */
function quoted(text: string): string {
  return !ESCAPED.test(text) ? `"${text}"` : JSON.stringify(text.replace(/\r\n?/g, "\n"));
}
