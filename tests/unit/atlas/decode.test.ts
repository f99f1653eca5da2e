import { describe, expect, it } from "vitest";
import { decode } from "../../../src/atlas/files/decode.ts";

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("decode", () => {
  it("reads nothing from no bytes", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "" });
  });

  it("reads UTF-8 and drops a byte order mark", () => {
    expect(decode(new TextEncoder().encode("\uFEFFÄda 😀"))).toEqual({ text: "Äda 😀" });
  });

  it("keeps a second byte order mark as a character", () => {
    expect(decode(new TextEncoder().encode("\uFEFF\uFEFFa")).text).toBe("\uFEFFa");
  });

  it.each([
    ["UTF-16 LE", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
    ["UTF-16 BE", Uint8Array.from([0xfe, 0xff, 0x00, 0x7b])],
    ["UTF-32 LE", Uint8Array.from([0xff, 0xfe, 0x00, 0x00, 0x7b, 0, 0, 0])],
    ["UTF-32 BE", Uint8Array.from([0x00, 0x00, 0xfe, 0xff, 0, 0, 0, 0x7b])],
    ["UTF-16 LE", utf16('{"format": "policy-atlas/1"}', true)],
    ["UTF-16 BE", utf16('{"format": "policy-atlas/1"}', false)],
  ])("names %s", (name, bytes) => {
    expect(decode(bytes).failure).toMatchObject({ code: "wrong-encoding" });
    expect(decode(bytes).failure?.message).toContain(name);
  });

  it.each([
    ["a lone continuation byte", [0x61, 0x80], "a"],
    ["an overlong form", [0x61, 0xc0, 0xaf], "a"],
    ["an overlong form of three bytes", [0x61, 0xe0, 0x80, 0xaf], "a"],
    ["a surrogate", [0x61, 0x62, 0xed, 0xa0, 0x80], "ab"],
    ["what is past the last character", [0xf4, 0x90, 0x80, 0x80], ""],
    ["a byte of Windows-1252", [0x43, 0x61, 0x66, 0xe9, 0x21], "Caf"],
    ["a character that is cut off", [0x61, 0xe2, 0x82], "a"],
  ])("gives the text before %s", (_what, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({
      text,
      failure: { code: "invalid-utf-8" },
    });
  });

  it("names the byte that is wrong", () => {
    expect(decode(Uint8Array.from([0x61, 0x93, 0x62, 0x63, 0x64])).failure?.message).toContain(
      "93",
    );
  });
});
