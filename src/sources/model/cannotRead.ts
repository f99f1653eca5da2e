/** A document that can't be read, with the reason in words for the person who brought it. */
export class CannotReadDocument extends Error {}

/** Sizes beyond which a document is refused, in bytes; said before anything is unpacked. */
export const LIMITS = {
  /** The file as it is. */
  file: 200e6,
  /** All parts of a Word file that are read, unpacked. */
  unpacked: 150e6,
  /** Pages of a PDF. */
  pages: 5_000,
} as const;

/** @throws CannotReadDocument where the file is larger than is read. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CannotReadDocument("The file is empty.");
  if (bytes.length > LIMITS.file) {
    const size = Math.round(bytes.length / 1e6);
    throw new CannotReadDocument(
      `The file has ${size} MB; up to ${LIMITS.file / 1e6} MB are read.`,
    );
  }
}
