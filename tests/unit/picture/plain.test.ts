import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/picture/slides/plainText.ts";

describe("notes on a slide", () => {
  it("name the address of a link behind its words", () => {
    expect(plainText("See [the law](https://example.org/law).")).toBe(
      "See the law (https://example.org/law).",
    );
  });

  it.each(["javascript:alert(1)", "//evil.example/", "file:///etc/passwd"])(
    "leave out an address that no program should follow: %s",
    (address) => {
      expect(plainText(`See [the law](${address}).`)).toBe("See the law.");
    },
  );
});
