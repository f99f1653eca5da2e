/** The files of a folder as a JSON value, and back: as the one HTML file with writing holds them. */
import type { PackedFiles } from "../viewerFile.ts";

/** Contents by path; paths have `/` between their parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The files, each as its text where it is UTF-8, so that the HTML file stays small and readable. */
export function packFiles(files: Files): PackedFiles {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [path, textOf(bytes) ?? inBase64(bytes)]),
  );
}

/** The files in a packed value; `undefined` if it is none, or one of another version. */
export function unpackFiles(packed: unknown): Files | undefined {
  if (typeof packed !== "object" || packed === null) return undefined;
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const [path, value] of Object.entries(packed)) {
    if (typeof value === "string") files.set(path, encoder.encode(value));
    else {
      const base64: unknown = Reflect.get(Object(value), "base64");
      if (typeof base64 !== "string") return undefined;
      files.set(path, bytesOf(base64));
    }
  }
  return files;
}

/** Nothing where another text would come back: bytes that are no UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark is part of the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The most arguments that every engine takes. */
const CHUNK = 32_768;

function inBase64(bytes: Uint8Array): { readonly base64: string } {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return { base64: btoa(binary) };
}

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
