/** A law in the page: items with their lead-ins, quotes of several parts, unread sections. */
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Inspector } from "../../src/app/inspector/Inspector.tsx";
import { Hint } from "../../src/app/shell/Notice.tsx";
import { TextView } from "../../src/app/views/text/TextView.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { compile } from "../../src/atlas/compile.ts";
import { stage } from "./page.stage.tsx";

const LAW = `# § 7 Aufgaben

(1) The council shall:

1. fund **lanes**;

2. report to riders:

a) in spring, and

b) in autumn.

| year | lanes |
|------|-------|
| 2030 | four |

# § 8 Rest

It rests. It sees.
`;

function law(more: object = {}): Atlas {
  const text = (words: string) => ({ name: words, definition: words });
  const quote = (of: object) => ({ document: "law", basis: "stated", status: "inPlace", ...of });
  const node = (id: string, exact: string) => ({
    id,
    kind: "actor",
    type: "body",
    name: id,
    summary: id,
    evidence: [{ document: "law", exact }],
  });
  const file = {
    format: "policy-atlas/1",
    id: "law",
    title: "Law",
    description: "A law.",
    scope: "All.",
    language: "en",
    documents: [{ id: "law", title: "Law", text: LAW, role: "primary", language: "de" }],
    kinds: [
      { id: "actor", plural: "Actors", ...text("Actor"), types: [{ id: "body", ...text("Body") }] },
    ],
    pillars: [],
    relations: [
      {
        id: "pays",
        inverse: "is paid by",
        family: "all",
        from: ["actor"],
        to: ["actor"],
        ...text("pays"),
      },
    ],
    families: [{ id: "all", ...text("All") }],
    nodes: [node("council", "The council"), node("lanes", "lanes;"), node("riders", "riders")],
    edges: [
      {
        id: "one",
        source: "council",
        relation: "pays",
        target: "lanes",
        evidence: [quote({ exact: "fund lanes;" })],
      },
      {
        id: "two",
        source: "council",
        relation: "pays",
        target: "riders",
        evidence: [quote({ parts: [{ exact: "The council shall" }, { exact: "in autumn" }] })],
      },
    ],
    read: [{ document: "law", heading: "§ 7 Aufgaben" }],
    ...more,
  };
  const { atlas, problems } = compile((path) =>
    path === "atlas.json" ? new TextEncoder().encode(JSON.stringify(file)) : { reason: "missing" },
  );
  if (!atlas) throw new Error(problems.map(({ message }) => message).join("\n"));
  return atlas;
}

describe("a quote of an item", () => {
  it("stands under what leads to it, with the item named", () => {
    stage(<Inspector />, { atlas: law(), scene: "select=one" });
    const quote = screen.getByText("fund lanes;", { selector: "mark" }).closest("figure");
    expect(quote).toHaveTextContent("The council shall:");
    expect(quote).toHaveTextContent("§ 7 Aufgaben, (1) no. 1, Law");
    expect(quote?.querySelector("blockquote")).toHaveAttribute("lang", "de");
  });
});

describe("a quote of parts", () => {
  it("has each part marked, and a gap where words are left out", () => {
    stage(<Inspector />, { atlas: law(), scene: "select=two" });
    const quote = screen.getByText("in autumn", { selector: "mark" }).closest("blockquote");
    const marks = [...(quote?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
    expect(marks).toEqual(["The council shall", "in autumn"]);
    expect(quote).toHaveTextContent("(1) The council shall:report to riders: […] b) in autumn.");
  });
});

describe("the text of a law", () => {
  const part = (words: string | RegExp) => screen.getByText(words, { selector: "p" });

  it("sets items further in, and keeps the rows of a table apart", () => {
    stage(<TextView />, { atlas: law(), scene: "view=text" });
    const depth = (words: RegExp) =>
      [...document.querySelectorAll("p[data-part]")].find((one) =>
        words.test(one.textContent ?? ""),
      );
    expect(depth(/council shall/)).not.toHaveAttribute("style");
    expect(depth(/fund lanes/)).toHaveStyle({ marginInlineStart: "1.75rem" });
    expect(depth(/in spring/)).toHaveStyle({ marginInlineStart: "3.5rem" });
    expect(part("year | lanes")).toBeVisible();
    expect(part("2030 | four")).toBeVisible();
  });

  it("says what was not read", () => {
    stage(<TextView />, { atlas: law(), scene: "view=text" });
    const heading = screen.getByRole("heading", { name: "§ 8 Rest" }).closest("div");
    expect(within(heading ?? document.body).getByText("Not read for this atlas")).toBeVisible();
    // Sentences of § 8 do not count as uncited, since it was not read.
    expect(screen.getByRole("button", { name: /^Uncited sentences/ })).toHaveTextContent(
      "Uncited sentences3",
    );
  });
});

describe("a map without nodes", () => {
  it("says so", () => {
    stage(<Hint />, { atlas: law({ nodes: [], edges: [] }) });
    expect(screen.getByText(/has no nodes yet/)).toBeVisible();
  });
});
