/** Unpacks a Word file, a zip of XML parts. Only XML is unpacked, never a macro. */
import { unzipSync } from "fflate";
import { reasonOf } from "../../reasonOf.ts";
import { CannotReadDocument, checkSize, LIMITS } from "../model/index.ts";
import { type Element, elementsOf, parseXml } from "./readXml.ts";

/** The parts that are read; undefined if the file lacks one. */
export interface WordParts {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  readonly comments: Element | undefined;
  /** Page headers and footers. */
  readonly heads: readonly Element[];
  /** Whether the file contains macros. They are neither unpacked nor run. */
  readonly hasMacros: boolean;
}

/**
 * Unpacks a Word file. The sizes that it declares are checked before anything is unpacked, and no
 * part can grow beyond its declared size.
 * @throws CannotReadDocument if it is not a Word file, encrypted, damaged or larger than the limits
 */
export function openWord(bytes: Uint8Array): WordParts {
  checkSize(bytes.length);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new CannotReadDocument(
      "This is an old Word file (.doc), or one with a password. Save it as .docx without a password.",
    );
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new CannotReadDocument("This is not a Word file: it is not a zip.");
  const { files, names } = unpack(bytes);
  const xml = (path: string | undefined): Element | undefined => {
    const part = path === undefined ? undefined : files.get(path);
    return part && path !== undefined ? parseXml(part, path) : undefined;
  };
  const related = (folder: string, file: string) =>
    relationsOf(xml(relationsPath(folder, file)), folder);
  const main = related("", "").find(({ type }) => type === "officeDocument")?.path;
  const path = main ?? "word/document.xml";
  const document = xml(path);
  if (document?.name !== "w:document")
    throw new CannotReadDocument("This zip contains no Word document.");
  const cut = path.lastIndexOf("/") + 1;
  const relations = related(path.slice(0, cut), path.slice(cut));
  const partOf = (type: string) => xml(relations.find((relation) => relation.type === type)?.path);
  return {
    document,
    styles: partOf("styles"),
    numbering: partOf("numbering"),
    footnotes: partOf("footnotes"),
    endnotes: partOf("endnotes"),
    comments: partOf("comments"),
    heads: relations
      .filter(({ type }) => type === "header" || type === "footer")
      .flatMap(({ path }) => xml(path) ?? []),
    hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
  };
}

function unpack(bytes: Uint8Array) {
  const names: string[] = [];
  let declared = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!/(?:\.xml|\.rels)$/i.test(name)) return false;
        declared += originalSize;
        // fflate allocates a buffer of the declared size for each part and never writes past it.
        if (declared > LIMITS.unpacked) throw new TooLarge();
        return true;
      },
    });
    return { names, files: new Map(Object.entries(files)) };
  } catch (error) {
    if (error instanceof TooLarge)
      throw new CannotReadDocument(
        `Unpacked, this file has more than ${LIMITS.unpacked / 1e6} MB of text; it is refused.`,
      );
    const reason = reasonOf(error);
    throw new CannotReadDocument(`The file is damaged: its zip can't be unpacked (${reason}).`);
  }
}

class TooLarge extends Error {}

interface Relation {
  /** The last part of its type: "styles", "footnotes". */
  readonly type: string;
  readonly path: string;
}

function relationsPath(folder: string, file: string): string {
  return `${folder}_rels/${file}.rels`;
}

function relationsOf(part: Element | undefined, folder: string): readonly Relation[] {
  return elementsOf(part)
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      type: (attributes.Type ?? "").replace(/^.*\//, ""),
      path: resolvePath(folder, attributes.Target ?? ""),
    }));
}

function resolvePath(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
