import { describe, expect, it } from "vitest";
import { plain } from "../../../src/picture/slides/plain.ts";

describe("notes on a slide", () => {
  it("name the address of a link behind its words", () => {
    expect(plain("See [the law](https://example.org/law).")).toBe(
      "See the law (https://example.org/law).",
    );
  });

  it.each(["javascript:alert(1)", "//evil.example/", "file:///etc/passwd"])(
    "leave out an address that no program should follow: %s",
    (address) => {
      expect(plain(`See [the law](${address}).`)).toBe("See the law.");
    },
  );
});
