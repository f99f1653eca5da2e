/**
 * The text of a JSON file in the pieces that can change: a file's properties, the items of lists among
 * them. Deeper values are one piece each, and are taken apart when they change.
 */
import { type Node, parseTree, visit } from "jsonc-parser";

/** An object or list in pieces: its bracket, its parts, and what stands before and at its end. */
export interface Container {
  readonly open: string;
  readonly parts: readonly Part[];
  readonly close: string;
  /** Its parts as text, in their order. */
  readonly blocks: readonly Block[];
}

/** The text of some parts. */
interface Block {
  readonly count: number;
  readonly chunks: readonly Chunk[];
}

/** A piece of a file's text: the same object as long as nothing of it changes. */
export interface Chunk {
  readonly text: string;
}

/** So many parts make a block: one is written anew where one of its parts changes. */
const BLOCK = 64;

/** A property or item. */
export interface Part {
  /** What stands between the previous part and this one: a comma and blanks. */
  readonly lead: string;
  /** The name of a property, and its text with the colon. */
  readonly key: { readonly name: string; readonly text: string } | undefined;
  readonly body: Body;
}

export type Body = string | Container;

export function textOf(body: Body): string {
  return typeof body === "string" ? body : joinedText(chunksOf(body));
}

/** The text of a container, in chunks for a file that is written piece by piece. */
export function chunksOf({ open, blocks, close }: Container): readonly Chunk[] {
  return [{ text: open }, ...blocks.flatMap(({ chunks }) => chunks), { text: close }];
}

export const joinedText = (chunks: readonly Chunk[]): string =>
  chunks.map(({ text }) => text).join("");

/** A container of these parts; what of the former one's text still holds is taken from there. */
export function containerOf(
  open: string,
  parts: readonly Part[],
  close: string,
  former?: Container,
): Container {
  if (former === undefined) return { open, parts, close, blocks: blocksOf(parts) };
  const { parts: before, blocks } = former;
  const shorter = Math.min(before.length, parts.length);
  let head = 0;
  while (head < shorter && before[head] === parts[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === parts.at(-1 - tail)) tail += 1;
  const first = wholeBlocks(blocks, head);
  const last = wholeBlocks(blocks.slice(first.blocks.length).reverse(), tail);
  const changed = blocksOf(parts.slice(first.count, parts.length - last.count));
  return { open, parts, close, blocks: [...first.blocks, ...changed, ...last.blocks.reverse()] };
}

/** The first blocks that have at most so many parts. */
function wholeBlocks(blocks: readonly Block[], most: number) {
  const whole: Block[] = [];
  let count = 0;
  for (const block of blocks) {
    if (count + block.count > most) break;
    whole.push(block);
    count += block.count;
  }
  return { blocks: whole, count };
}

function blocksOf(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; at += BLOCK) {
    const some = parts.slice(at, at + BLOCK);
    const chunks = some.flatMap(({ lead, key, body }): readonly Chunk[] => {
      const begin = lead + (key?.text ?? "");
      return typeof body === "string"
        ? [{ text: begin + body }]
        : [{ text: begin }, ...chunksOf(body)];
    });
    const isFlat = some.every(({ body }) => typeof body === "string");
    const count = some.length;
    blocks.push({ count, chunks: isFlat ? [{ text: joinedText(chunks) }] : chunks });
  }
  return blocks;
}

/** Where a value stands, with its parts if they are pieces of their own. */
interface Place {
  readonly key: { readonly name: string; readonly start: number } | undefined;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Place[] | undefined;
}

/** The pieces of a container whose text has these parts. */
function cut(text: string, { start, end }: Place, parts: readonly Place[]): Container {
  let at = start + 1;
  const pieces = parts.map((part): Part => {
    const begin = part.key?.start ?? part.start;
    const lead = text.slice(at, begin);
    at = part.end;
    return {
      lead,
      key: part.key && { name: part.key.name, text: text.slice(begin, part.start) },
      body: part.parts ? cut(text, part, part.parts) : text.slice(part.start, part.end),
    };
  });
  return containerOf(text.slice(start, start + 1), pieces, text.slice(at, end));
}

/** An object or list, taken apart into its properties or items. */
export function takenApart(text: string): Container {
  const root = parseTree(text);
  if (root === undefined) throw new Error("The text is not JSON.");
  const placeOf = (child: Node): Place => {
    const [name, value = child] = child.type === "property" ? (child.children ?? []) : [];
    return {
      key: name && { name: String(name.value), start: name.offset },
      start: value.offset,
      end: value.offset + value.length,
      parts: undefined,
    };
  };
  return cut(text, { ...placeOf(root), key: undefined }, (root.children ?? []).map(placeOf));
}

/** How deep a file is taken apart: into its properties, and those that are lists into their items. */
const DEPTH = 2;

interface Open extends Omit<Place, "end" | "parts"> {
  readonly isList: boolean;
  readonly parts: Place[];
}

/**
 * A file, taken apart without a tree of the whole, which would take ten times its size.
 *
 * @throws Error if the text is not JSON
 */
export function fileTakenApart(text: string): Container {
  const open: Open[] = [];
  let key: Place["key"];
  let root: Place | undefined;
  const add = (place: Place) => {
    if (open.length <= DEPTH) open.at(-1)?.parts.push(place);
    if (open.length === 0) root = place;
  };
  const begin = (isList: boolean, start: number) => {
    open.push({ isList, key, start, parts: [] });
    key = undefined;
  };
  const end = (offset: number) => {
    const { isList, parts, ...place } = open.pop() ?? fail();
    // Only the file itself and lists among its properties are taken apart.
    const isApart = open.length === 0 || (open.length === 1 && isList);
    add({ ...place, end: offset + 1, parts: isApart ? parts : undefined });
  };
  visit(text, {
    onObjectBegin: (offset) => begin(false, offset),
    onArrayBegin: (offset) => begin(true, offset),
    onObjectProperty(name, start) {
      key = { name, start };
    },
    onLiteralValue(_, start, length) {
      add({ key, start, end: start + length, parts: undefined });
      key = undefined;
    },
    onObjectEnd: end,
    onArrayEnd: end,
    onError: fail,
  });
  const { parts = fail() } = root ?? fail();
  return cut(text, root ?? fail(), parts);
}

function fail(): never {
  throw new Error("The text is not JSON.");
}
