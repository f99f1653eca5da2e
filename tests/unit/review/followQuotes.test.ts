import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/atlas/text/inOrder.ts";
import { type Followed, followQuotes } from "../../../src/review/versions/followQuotes.ts";
import { source } from "./helper.ts";

const LAW = `# Duties

The council funds cycle lanes. Riders may ask for more.

The mayor shall report each year to the council. The report is public.

# Rights

Riders ask for lanes.

The council shall:

(a) keep the lanes dry;

(b) repair the lanes.
`;

/** Follows words of LAW into another text. */
function follow(words: string, text: string): Followed {
  const before = source(LAW);
  const start = before.text.indexOf(words);
  return followQuotes(before, source(text))([{ start, end: start + words.length }]);
}

function fateAndWords(words: string, text: string) {
  const followed = follow(words, text);
  if (followed.fate === "gone") return ["gone"];
  const { source: after, range } = followed.place;
  return [followed.fate, after.text.slice(range.start, range.end)];
}

describe("a quote in a new version of its source", () => {
  it.each([
    ["nothing changed", LAW],
    ["another paragraph changed", LAW.replace("Riders ask", "All ask")],
    ["only the form changed", LAW.replace("funds cycle", "funds\ncycle")],
    ["something came before it", LAW.replace("# Duties\n", "# Duties\n\nThis is new.\n")],
  ])("is the same where %s", (_, text) => {
    const [fate, words] = fateAndWords("council funds cycle lanes", text);
    expect([fate, words?.replace("\n", " ")]).toEqual(["same", "council funds cycle lanes"]);
  });

  it.each([
    ["its heading", LAW.replace("# Duties", "# Tasks")],
    [
      "its place in the order",
      LAW.replace("The council funds cycle lanes. Riders may ask for more.\n\n", "").replace(
        "# Rights",
        "The council funds cycle lanes. Riders may ask for more.\n\n# Rights",
      ),
    ],
  ])("has moved where %s changed", (_, text) => {
    const moved = [fateAndWords("council funds", text)[0], fateAndWords("mayor shall", text)[0]];
    expect(moved).toContain("moved");
    expect(moved).not.toContain("changed");
  });

  it("is in another paragraph where a sentence beside it changed", () => {
    const text = LAW.replace("Riders may ask", "Nobody may ask");
    expect(fateAndWords("council funds", text)).toEqual(["paragraph", "council funds"]);
  });

  it.each([
    ["was put in before it", "shall report", "mayor shall", "mayor, if asked, shall"],
    ["denies it now", "report each year", "shall report each", "shall not report each"],
    ["stands in its words", "report each year", "each year", "every second year"],
  ])("has changed where something %s, though its words may stand", (_, words, from, to) => {
    const followed = follow(words, LAW.replace(from, to));
    if (followed.fate !== "changed") throw new Error(`it is ${followed.fate}`);
    expect(followed.wordsStand).toBe(to.includes(words) || !from.includes("each year"));
    expect(followed.marked).toMatch(/\{\+/);
  });

  it("marks the words that changed", () => {
    const followed = follow("report each year", LAW.replace("shall report", "may report"));
    expect(followed).toMatchObject({
      marked: "The mayor [-shall-]{+may+} report each year to the council.",
      wordsStand: true,
    });
  });

  it("has changed where what introduces its list changed", () => {
    const followed = follow("repair the lanes", LAW.replace("council shall:", "council may:"));
    expect(followed).toMatchObject({ fate: "changed", wordsStand: true });
  });

  it("is gone where nothing is like its sentence, though its words may stand elsewhere", () => {
    const text = LAW.replace(
      "The mayor shall report each year to the council.",
      "Penguins negotiate tariffs on fish each year.",
    );
    expect(fateAndWords("each year", text)).toEqual(["gone"]);
  });

  it("in a heading is followed too", () => {
    expect(fateAndWords("Rights", LAW)).toEqual(["same", "Rights"]);
    expect(fateAndWords("Rights", LAW.replace("# Duties", "# Tasks"))[0]).toBe("same");
  });

  it("is not guessed where its sentence stands in two other places", () => {
    const twice = LAW.replace("# Rights\n\nRiders ask for lanes.", "# Rights").replace(
      "# Duties",
      "# One\n\nRiders ask for lanes.\n\n# Two\n\nRiders ask for lanes.\n\n# Duties",
    );
    expect(fateAndWords("Riders ask for lanes", twice)[0]).toBe("changed");
  });

  it("of a sentence that stands twice is the one of the same number", () => {
    const text = "# A\n\nRiders ask. It rains.\n\n# B\n\nRiders ask. It rains.\n";
    const before = source(text);
    const start = before.text.lastIndexOf("Riders");
    const followed = followQuotes(
      before,
      source(`# New\n\nIt snows.\n\n${text}`),
    )([{ start, end: start + 6 }]);
    expect(followed.fate).toBe("same");
    if (followed.fate === "same") expect(followed.place.range.start).toBeGreaterThan(start);
  });
});

const WORD = fc.constantFrom("council", "mayor", "riders", "lanes", "funds", "shall", "not");
const SENTENCE = fc
  .array(WORD, { minLength: 3, maxLength: 6 })
  .map((words) => `The ${words.join(" ")}.`);
const PARAGRAPHS = fc.array(
  fc.array(SENTENCE, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" ")),
  { minLength: 1, maxLength: 6 },
);
const text = (paragraphs: readonly string[]) => paragraphs.join("\n\n");

describe("followed quotes", () => {
  it("are never accepted where their sentence is another one", () => {
    fc.assert(
      fc.property(PARAGRAPHS, PARAGRAPHS, fc.nat(), (old, now, pick) => {
        const before = source(text(old));
        const after = source(text(now));
        const sentence = before.sentences[pick % before.sentences.length];
        if (sentence === undefined) return;
        const { start } = sentence;
        const followed = followQuotes(before, after)([{ start, end: start + 7 }]);
        if (followed.fate === "changed" || followed.fate === "gone") return;
        const at = followed.place.range.start;
        const landed = after.sentences.find((other) => other.start <= at && at < other.end);
        expect(after.text.slice(landed?.start, landed?.end)).toBe(
          before.text.slice(start, sentence.end),
        );
      }),
    );
  });

  it("are all the same in the same text", () => {
    fc.assert(
      fc.property(PARAGRAPHS, (paragraphs) => {
        const before = source(text(paragraphs));
        const follow = followQuotes(before, source(text(paragraphs)));
        for (const { start, end } of before.sentences) {
          const range = { start: start + 4, end };
          expect(follow([range])).toMatchObject({ fate: "same", place: { range } });
        }
      }),
    );
  });
});

describe("items in order", () => {
  it.each([
    ["a b c", "a b c", [0, 1, 2]],
    ["a b c", "b c a", [1, 2]],
    ["a b a", "a b", [1]],
    ["", "a", []],
  ])("of %j in %j are %j", (before, after, expected) => {
    expect([...inOrder(before.split(" "), after.split(" ")).keys()]).toEqual(expected);
  });
});
