import { describe, expect, it } from "vitest";
import { safeAddress } from "../../../src/atlas/format/vocabulary.ts";

describe("an address that may leave the program", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["HTTP://example.org", "http://example.org/"],
    ["mailto:a@example.org", "mailto:a@example.org"],
  ])("is %s", (address, followed) => {
    expect(safeAddress(address)).toBe(followed);
  });

  it.each([
    "",
    "example.org",
    "/etc/passwd",
    "//evil.example/",
    "\\\\evil.example\\share",
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/x",
  ])("is not %j", (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });
});
