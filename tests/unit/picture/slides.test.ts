// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { slides } from "../../office/slides.ts";

const { bytes, count } = slides("data/china-ai-2025");
const files = new Map(Object.entries(unzipSync(bytes)));
const parsed = new Map<string, Document>();
const xmlOf = (path: string): Document => {
  const content = files.get(path);
  if (!content) throw new Error(`There is no ${path}.`);
  const document =
    parsed.get(path) ?? new DOMParser().parseFromString(strFromU8(content), "application/xml");
  parsed.set(path, document);
  return document;
};
const parts = [...files.keys()].filter((path) => /\.(xml|rels)$/.test(path));
const slidePaths = parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];

/** The size of letters in hundredths of a point, where an element says it. */
const LETTERS = /\ssz="(\d+)"/g;

/** The path that a relation's target means, seen from the part that it belongs to. */
function resolved(relations: string, target: string): string {
  const folder = relations.replace(/_rels\/[^/]*$/, "");
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

describe("a briefing as PowerPoint", () => {
  let slide: Document;
  beforeAll(() => {
    const path = slidePaths.find((each) =>
      xmlOf(each).documentElement.textContent?.includes("The money named goes to chips"),
    );
    slide = xmlOf(path ?? "");
  });

  it("has a cover, a slide for each step, and the sources", () => {
    expect(count).toBeGreaterThanOrEqual(13);
    expect(slidePaths).toHaveLength(count);
  });

  it("has no letters of less than 14 points but on a whole map, where 10 are the least", () => {
    const sizes = parts
      .filter((path) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path))
      .flatMap((path) => [...strFromU8(files.get(path) ?? new Uint8Array()).matchAll(LETTERS)])
      .map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1000);
    const own = [...new XMLSerializer().serializeToString(slide).matchAll(LETTERS)];
    expect(Math.min(...own.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(1400);
  });

  it("says with each quote how it carries its claim", () => {
    const text = slidePaths.map((path) => xmlOf(path).documentElement.textContent).join(" ");
    expect(text).toMatch(/” \[\d+\] Stated, (in place|underway|intended|claimed by the source)/);
    expect(text).toContain("For a minister");
  });

  it("is well-formed in every part", () => {
    for (const path of parts) expect(all(xmlOf(path), "parsererror"), path).toEqual([]);
  });

  it("names a content type for every part", () => {
    const types = xmlOf("[Content_Types].xml");
    const named = new Set(all(types, "Override").map((one) => one.getAttribute("PartName")));
    const endings = new Set(all(types, "Default").map((one) => one.getAttribute("Extension")));
    for (const path of files.keys()) {
      if (path === "[Content_Types].xml") continue;
      const ending = path.split(".").at(-1) ?? "";
      expect(named.has(`/${path}`) || endings.has(ending), path).toBe(true);
    }
    for (const name of named) expect(files.has((name ?? "").slice(1)), name ?? "").toBe(true);
  });

  it("relates only to parts that are there, and outside only to addresses of sources", () => {
    for (const path of parts.filter((one) => one.endsWith(".rels"))) {
      for (const relation of all(xmlOf(path), "Relationship")) {
        if (relation.getAttribute("TargetMode") === "External") {
          expect(relation.getAttribute("Target")).toMatch(/^https?:/);
          continue;
        }
        const target = resolved(path, relation.getAttribute("Target") ?? "");
        expect(files.has(target), `${path}: ${target}`).toBe(true);
      }
    }
  });

  it("uses only relations that its slides have", () => {
    for (const path of slidePaths) {
      const relations = xmlOf(path.replace("slides/", "slides/_rels/").concat(".rels"));
      const ids = new Set(all(relations, "Relationship").map((one) => one.getAttribute("Id")));
      const text = strFromU8(files.get(path) ?? new Uint8Array());
      for (const [, id] of text.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)) {
        // A quote's number leads to the slide of its source.
        expect(ids.has(id ?? ""), `${path}: ${id}`).toBe(true);
      }
    }
  });

  it("gives every shape of a slide an id of its own", () => {
    for (const path of slidePaths) {
      const ids = all(xmlOf(path), "p:cNvPr").map((one) => one.getAttribute("id"));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("is read in the order title, quotes, picture, and the picture as one described group", () => {
    const tree = all(slide, "p:spTree")[0];
    const stops = [...(tree?.children ?? [])].flatMap((child) => {
      const [properties] = child.getElementsByTagName("p:cNvPr");
      const isOrnament =
        properties && properties.getElementsByTagName("adec:decorative").length > 0;
      const name = properties?.getAttribute("name");
      return name && !isOrnament ? [name] : [];
    });
    // The arrow of a callout is an ornament: its text box says what it points to.
    expect(stops).toEqual([
      "Title",
      "Quotes",
      "Map",
      "Callout: state-backed semiconductor funds",
      "Slide number",
    ]);
    const group = all(slide, "p:grpSp")[0]?.getElementsByTagName("p:cNvPr")[0];
    expect(group?.getAttribute("descr")).toMatch(
      /^A map of \d+ nodes and \d+ links\. .*China funds AI chips\./,
    );
  });

  it("has callouts as text boxes, glued by their arrows to what they point to", () => {
    const shapes = all(slide, "p:sp").flatMap((shape) => {
      const [properties] = shape.getElementsByTagName("p:cNvPr");
      return properties ? [{ properties, text: shape.textContent ?? "" }] : [];
    });
    const idOf = (name: string) =>
      shapes
        .find(({ properties }) => properties.getAttribute("name") === name)
        ?.properties.getAttribute("id");
    const box = shapes.find(({ text }) => text.includes("No amount is"));
    expect(box?.properties.getAttribute("descr")).toBe("Callout: state-backed semiconductor funds");
    const ends = all(slide, "p:cxnSp").map((line) =>
      ["a:stCxn", "a:endCxn"].map((end) => line.getElementsByTagName(end)[0]?.getAttribute("id")),
    );
    expect(ends).toContainEqual([
      box?.properties.getAttribute("id"),
      idOf("state-backed semiconductor funds"),
    ]);
  });

  it("leads from the number of a quote to the slide of its source", () => {
    const [link] = all(slide, "a:hlinkClick");
    expect(link?.getAttribute("action")).toBe("ppaction://hlinksldjump");
    expect(link?.getAttribute("r:id")).toMatch(/^rId\d+$/);
  });

  it("says in its properties for whom it is and what it is based on", () => {
    const words = xmlOf("docProps/core.xml").documentElement.textContent ?? "";
    expect(words).toContain("For a minister");
    expect(words).toContain("Based on");
  });

  it("glues every line to shapes of its slide", () => {
    for (const path of slidePaths) {
      const document = xmlOf(path);
      const shapes = new Set(
        all(document, "p:sp").flatMap((shape) =>
          [...shape.getElementsByTagName("p:cNvPr")].map((one) => one.getAttribute("id")),
        ),
      );
      for (const line of all(document, "p:cxnSp")) {
        for (const end of ["a:stCxn", "a:endCxn"]) {
          const [glue] = line.getElementsByTagName(end);
          // The arrow of a callout may point to a link, which is no shape.
          if (!glue && line.getElementsByTagName("adec:decorative").length > 0) continue;
          expect(shapes.has(glue?.getAttribute("id") ?? null), `${path}: ${end}`).toBe(true);
        }
      }
    }
    expect(all(slide, "p:cxnSp").length).toBeGreaterThan(10);
  });

  it("describes every shape and line of the network for who can't see it", () => {
    for (const line of all(slide, "p:cxnSp")) {
      const [name] = line.getElementsByTagName("p:cNvPr");
      if (line.getElementsByTagName("adec:decorative").length > 0) continue;
      expect(name?.getAttribute("descr") ?? "").not.toBe("");
    }
  });

  it("says the headline, the words of the quotes and the notes", () => {
    const words = slide.documentElement.textContent ?? "";
    expect(words).toContain("The money named goes to chips, data centers and networks");
    expect(words).toContain("China is investing heavily in AI chips");
    const notes = parts.filter((path) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path));
    const said = notes.map((path) => xmlOf(path).documentElement.textContent ?? "").join(" ");
    expect(said).toContain("No amount is given anywhere in the article.");
    expect(said).not.toContain("**");
  });

  it("names the source of each quote on the last slide", () => {
    const last = xmlOf(`ppt/slides/slide${count}.xml`).documentElement.textContent ?? "";
    expect(last).toContain("Building Domestic Technological Capacity");
  });

  it("is the same file each time", () => {
    expect(slides("data/china-ai-2025").bytes).toEqual(bytes);
  });
});
