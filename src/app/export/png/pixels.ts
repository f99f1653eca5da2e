/** An SVG picture as the pixels of a PNG file. */
import type { Picture } from "../picture/usePicture.ts";

/**
 * The very picture of the SVG, so many times its size; `undefined` where the browser has no canvas
 * that large. Rejects with the signal's reason once that is aborted.
 */
export async function toPng(
  { address, width, height }: Picture,
  scale: number,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const image = new Image();
  image.src = address;
  await image.decode();
  signal.throwIfAborted();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  signal.throwIfAborted();
  return blob ?? undefined;
}
