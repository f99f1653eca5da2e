import { describe, expect, it } from "vitest";
import { officeDecks } from "../../office/slides.ts";

/** What `check:office` measures, without LibreOffice. */
const decks = officeDecks("data/china-ai-2025");
const slides = decks.flatMap(({ name, slides: list }) => list.map((slide) => ({ name, ...slide })));

describe("the maps on slides", () => {
  it("have nothing that runs through a name or lies on it", () => {
    for (const { name, title, covered } of slides) expect(covered, `${name}: ${title}`).toEqual([]);
  });

  it("list on the slides that follow what a whole map names by number", () => {
    const whole = slides.filter(({ isWhole }) => isWhole);
    expect(whole.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["force", "pillars", "flow"]),
    );
    for (const { lists } of whole) expect(lists).toBeGreaterThan(0);
  });

  it("name all that a step is about in letters seen from afar, without a list", () => {
    const step = slides.find(({ title }) => title.startsWith("Three companies"));
    expect(step?.isWhole).toBe(false);
    expect(step?.lists).toBe(0);
    expect(step?.names.map(([name]) => name)).toEqual(
      expect.arrayContaining(["Huawei", "Horizon Robotics", "Cambricon"]),
    );
  });
});
