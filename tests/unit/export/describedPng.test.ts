import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { describedPng } from "../../../src/app/export/png/describedPng.ts";

/** A signature and a header chunk, then the end; the bytes of the header do not matter here. */
const PNG = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, ...Buffer.from("IHDR"), ...new Array(13).fill(1), 0, 0, 0, 0],
  ...[0, 0, 0, 0, ...Buffer.from("IEND"), 0xae, 0x42, 0x60, 0x82],
]);

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer; crc: number; right: number }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const crc = bytes.readUInt32BE(at + 8 + length);
    chunks.push({
      type: body.subarray(0, 4).toString("latin1"),
      data: body.subarray(4),
      crc,
      right: crc32(body),
    });
    at += 12 + length;
  }
  return chunks;
}

test("a PNG says its resolution, title and source in chunks with right checksums", () => {
  const chunks = chunksOf(
    describedPng(PNG, { scale: 2, title: "China’s plan", source: "An article" }),
  );
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt", "IEND"]);
  for (const { crc, right } of chunks.slice(1)) expect(crc).toBe(right);
  // 192 pixels an inch.
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(7559);
  expect(chunks[1]?.data[8]).toBe(1);
  expect(chunks[2]?.data.toString("utf8")).toBe("Title\0\0\0\0\0China’s plan");
});
