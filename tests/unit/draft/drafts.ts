/** Drafts of real atlases for tests, and what the compiler says of them. */
import { join } from "node:path";
import { compileAtlas } from "../../../src/build.ts";
import { readFolder } from "../../../src/cli/disk/readFolder.ts";
import { type Draft, type JsonObject, writtenFile } from "../../../src/draft/index.ts";

/** The draft of an atlas in the repository. */
export function draftOf(folder: string): Draft {
  const read = readFolder(join(import.meta.dirname, "../../..", folder));
  const textAt = (path: string): string => {
    const bytes = read(path);
    if (!(bytes instanceof Uint8Array)) throw new Error(`${path} can't be read.`);
    return new TextDecoder().decode(bytes);
  };
  const atlas = writtenFile(textAt("atlas.json")).value;
  const files = (atlas.documents as readonly JsonObject[]).map(({ file }) => String(file));
  return { atlas, texts: Object.fromEntries(files.map((file) => [file, textAt(file)])) };
}

/** The compiled draft and its problems. */
export function compiled({ atlas, texts }: Draft) {
  const encode = (text: string) => new TextEncoder().encode(text);
  return compileAtlas((path) => {
    const text = path === "atlas.json" ? JSON.stringify(atlas) : texts[path];
    return text === undefined ? { reason: "missing" as const } : encode(text);
  });
}

/** The codes of errors in a draft. */
export const errorsOf = (draft: Draft): readonly string[] =>
  compiled(draft)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
