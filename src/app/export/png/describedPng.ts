/** Puts into a PNG how large it is on paper, and what it shows (PNG, third edition, clause 11.3). */

export interface PngDescription {
  /** Pixels per CSS pixel: a picture of twice the pixels is as large on paper. */
  readonly scale: number;
  readonly title: string;
  readonly source: string;
}

/** The length of the signature and of the header chunk, after which further chunks may stand. */
const HEADER_END = 8 + 25;
/** CSS pixels per metre: 96 per inch. */
const PER_METRE = 96 / 0.0254;

/** The same picture with its resolution (pHYs), title and source (iTXt). */
export function describedPng(
  png: Uint8Array,
  { scale, title, source }: PngDescription,
): Uint8Array<ArrayBuffer> {
  const chunks = [resolution(scale), text("Title", title), text("Source", source)];
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const bytes = new Uint8Array(length);
  bytes.set(png.subarray(0, HEADER_END));
  let at = HEADER_END;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  bytes.set(png.subarray(HEADER_END), at);
  return bytes;
}

function resolution(scale: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(PER_METRE * scale);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return chunk("pHYs", new Uint8Array(data.buffer));
}

/** A text in UTF-8, not compressed, without a language. */
function text(keyword: string, words: string): Uint8Array {
  const encode = (part: string) => new TextEncoder().encode(part);
  return chunk("iTXt", Uint8Array.of(...encode(keyword), 0, 0, 0, 0, 0, ...encode(words)));
}

/** Length, type, data and checksum. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 as PNG wants it (annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
