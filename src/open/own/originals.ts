/**
 * The PDF and Word files that documents were read from, as addresses within this page: what the browser's
 * own viewer opens. Only those that are kept beside the texts.
 */
import type { Files } from "./draftFiles.ts";

export interface Originals {
  /** The address of a file by its name; `undefined` where it is not kept. */
  readonly addressOf: (name: string) => Promise<string | undefined>;
  /** Takes all addresses back. */
  readonly revoke: () => void;
}

/** `files` gives the files of the atlas's folder as they are now. */
export function createOriginals(files: () => Promise<Files>): Originals {
  const addresses = new Map<string, string>();
  return {
    addressOf: async (name) => {
      const known = addresses.get(name);
      if (known !== undefined) return known;
      const bytes = originalIn(await files(), name);
      if (!bytes) return undefined;
      const type = /\.pdf$/i.test(name) ? "application/pdf" : "application/octet-stream";
      // A view of shared memory is no part of a blob; what is kept is none.
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      addresses.set(name, address);
      return address;
    },
    revoke: () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}

/** The file of this name, in whichever folder; names of originals are no paths. */
export function originalIn(files: Files, name: string): Uint8Array | undefined {
  const path = [...files.keys()].find((each) => each === name || each.endsWith(`/${name}`));
  return path === undefined ? undefined : files.get(path);
}
