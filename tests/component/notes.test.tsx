import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Notes } from "../../src/app/briefing/Notes.tsx";

describe("links in the notes of a step", () => {
  it("lead to safe addresses and to places in this page", () => {
    render(<Notes text="[a](https://example.org/x) [b](mailto:a@example.org) [c](#atlas?x=1)" />);
    const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses).toEqual(["https://example.org/x", "mailto:a@example.org", "#atlas?x=1"]);
  });

  it.each(["//evil.example/", "javascript:alert(1)", "file:///etc/passwd", "other.html", ""])(
    "to %j are no links, but words",
    (address) => {
      render(<Notes text={`[the words](<${address}>)`} />);
      expect(screen.getByText("the words")).toBeVisible();
      expect(document.querySelector("a")).toBeNull();
    },
  );
});
