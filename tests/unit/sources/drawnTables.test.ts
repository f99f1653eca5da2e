import { assert, asyncProperty, constantFrom, integer, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/sources/pdf/readPdf.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";
import { type Drawn, linesAt, makePdf } from "./makePdf.ts";

/** The Markdown of a page with its drawing, without the mark of the page. */
async function textOf(drawn: readonly Drawn[], ...drawing: readonly string[]): Promise<string> {
  const { blocks } = await readPdf(makePdf([drawn], { drawing: [drawing.join("\n")] }));
  return markdownOf(blocks)
    .replace(/<!-- page [^>]* -->\s*/g, "")
    .trim();
}

/** A line from point to point, from the left and the bottom. */
const line = (x: number, y: number, right: number, top: number) =>
  `${x} ${y} m ${right} ${top} l S`;
const across = (y: number, x: number, right: number) => line(x, y, right, y);
const down = (x: number, y: number, top: number) => line(x, y, x, top);
const box = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re`;

/** The rules of a grid with these edges, from the left and the bottom. */
const gridOf = (xs: readonly number[], ys: readonly number[]) => {
  const [x, right] = [Math.min(...xs), Math.max(...xs)];
  const [y, top] = [Math.min(...ys), Math.max(...ys)];
  return [...ys.map((at) => across(at, x, right)), ...xs.map((at) => down(at, y, top))].join("\n");
};

const TASKS = linesAt(105, 668, [
  "keeps the register of lamps,",
  "and sets the fee for each",
  "of",
]);
const MORE = linesAt(105, 628, ["mends them within a week", "of each call from a person"]);
const LEADS = [
  ...linesAt(240, 668, ["Ministry of Works", "and the Council"]),
  ...linesAt(240, 628, ["Office of works"]),
];
const WRAPPED: readonly Drawn[] = [
  ...[{ text: "No.", at: [62, 688] }, { text: "Task", at: [105, 688] } as const],
  ...[{ text: "Lead", at: [240, 688] } as const],
  ...[{ text: "1", at: [62, 668] }, { text: "2", at: [62, 628] } as const],
  ...[...TASKS, ...MORE, ...LEADS],
] as Drawn[];
const TABLE = [
  "| No. | Task | Lead |",
  "| --- | --- | --- |",
  "| 1 | keeps the register of lamps, and sets the fee for each of | Ministry of Works and the Council |",
  "| 2 | mends them within a week of each call from a person | Office of works |",
].join("\n");
const [XS, YS] = [
  [58, 100, 236, 340],
  [700, 682, 640, 610],
] as const;

describe("a table that rules show", () => {
  it("has the lines of a cell in one cell", async () => {
    expect(await textOf(WRAPPED, gridOf(XS, YS))).toBe(TABLE);
    // Without its rules nothing says where its rows end.
    expect(await textOf(WRAPPED)).not.toContain(TABLE.slice(-60));
  });

  it("may have its rules drawn as bars, as boxes around cells, as double lines, turned and scaled", async () => {
    const bars = [
      ...YS.map((y) => `${box(58, y - 0.25, 282, 0.5)} f`),
      ...XS.map((x) => `${box(x - 0.25, 610, 0.5, 90)} f`),
    ];
    expect(await textOf(WRAPPED, ...bars)).toBe(TABLE);

    const boxes = YS.slice(1).flatMap((y, row) =>
      XS.slice(1).map((right, column) => {
        const [x, top] = [XS[column] ?? 0, YS[row] ?? 0];
        return `${box(x + 0.7, y + 0.7, right - x - 1.4, top - y - 1.4)} S`;
      }),
    );
    expect(await textOf(WRAPPED, ...boxes)).toBe(TABLE);

    const double = gridOf(
      XS.flatMap((x) => [x - 1, x + 1]),
      YS.flatMap((y) => [y - 1, y + 1]),
    );
    expect(await textOf(WRAPPED, double)).toBe(TABLE);

    const small = gridOf(
      XS.map((x) => x / 10),
      YS.map((y) => y / 10),
    );
    expect(await textOf(WRAPPED, `q 10 0 0 10 0 0 cm 0.05 w ${small} Q`)).toBe(TABLE);
    const turned = gridOf(
      YS,
      XS.map((x) => -x),
    );
    expect(await textOf(WRAPPED, `q 0 1 -1 0 0 0 cm ${turned} Q`)).toBe(TABLE);
  });

  it("may be open at its sides, and dashed", async () => {
    const open = [
      ...YS.map((y) => across(y, 58, 340)),
      ...[down(100, 610, 700), down(236, 610, 700)],
    ];
    expect(await textOf(WRAPPED, ...open)).toBe(TABLE);
    const dashes = Array.from({ length: 71 }, (_, at) => across(682, 58 + 4 * at, 60 + 4 * at));
    expect(await textOf(WRAPPED, gridOf(XS, [700, 640, 610]), ...dashes)).toBe(TABLE);
  });

  it("may have rules between its rows only, with its head above the first", async () => {
    const rules = [...YS.slice(1), 590].map((y) => across(y, 58, 340));
    const last: readonly Drawn[] = [
      ...[{ text: "3", at: [62, 598] } as const, { text: "counts them", at: [105, 598] } as const],
      { text: "Council", at: [240, 598] },
    ];
    const text = `${TABLE}\n| 3 | counts them | Council |`;
    expect(await textOf([...WRAPPED, ...last], ...rules)).toBe(text);
    expect(await textOf([...WRAPPED, ...last], ...rules, across(700, 58, 340))).toBe(text);
    const caption: Drawn = { text: "Who does what in the town", at: [62, 706] };
    expect(await textOf([caption, ...WRAPPED, ...last], ...rules)).toBe(
      `${caption.text}\n\n${text}`,
    );
  });

  it("has the words of a merged cell once, in its first place", async () => {
    const cells: readonly Drawn[] = [
      { text: "Goals of the town", at: [62, 688] },
      { text: "Lead", at: [240, 688] },
      { text: "Safe streets", at: [62, 646] },
      ...linesAt(150, 668, ["light lamps"]),
      ...linesAt(240, 668, ["Town"]),
      ...linesAt(150, 628, ["mend lamps"]),
      ...linesAt(240, 628, ["Office"]),
    ];
    const rules = [
      ...[700, 682, 610].map((y) => across(y, 58, 340)),
      across(645, 146, 340),
      ...[58, 236, 340].map((x) => down(x, 610, 700)),
      down(146, 610, 682),
    ];
    expect(await textOf(cells, ...rules)).toBe(
      [
        "| Goals of the town |  | Lead |",
        "| --- | --- | --- |",
        "| Safe streets | light lamps | Town |",
        "|  | mend lamps | Office |",
      ].join("\n"),
    );
  });

  it("parts words of two cells that stand as close as words", async () => {
    const rows: readonly Drawn[] = [
      { text: "Ministry of Works keeps the register", at: [62, 688] },
      { text: "Council", at: [62, 668] },
      { text: "sets the fee", at: [148, 668] },
    ];
    expect(await textOf(rows, gridOf([58, 144.5, 340], [700, 682, 660]))).toBe(
      "| Ministry of Works | keeps the register |\n| --- | --- |\n| Council | sets the fee |",
    );
  });

  it("keeps marks of footnotes apart from the words in its cells", async () => {
    const notes: readonly Drawn[] = [
      { text: "1", at: [134, 632], size: 6 },
      { text: "1 In the streets of the town.", at: [60, 80], size: 8 },
    ];
    const cells: readonly Drawn[] = [
      ...[{ text: "Year", at: [62, 668] }, { text: "Lamps", at: [105, 668] } as const],
      ...[{ text: "2025", at: [62, 628] }, { text: "twelve", at: [105, 628] } as const],
      ...linesAt(60, 560, ["The town has counted all of the lamps in its own streets only."]),
      ...notes,
    ] as Drawn[];
    const text = await textOf(cells, gridOf([58, 100, 236], [682, 640, 610]));
    expect(text).toContain("| Year | Lamps |\n| --- | --- |\n| 2025 | twelve[^1] |");
    expect(text).toContain("\n\n[^1]: In the streets of the town.");
  });

  it("stands between the paragraphs above and below, and beside no other column", async () => {
    const text = await textOf(
      [
        ...linesAt(60, 740, ["The tasks are these."]),
        ...WRAPPED,
        ...linesAt(60, 590, ["All of it is done in a year."]),
      ],
      gridOf(XS, YS),
    );
    expect(text).toBe(`The tasks are these.\n\n${TABLE}\n\nAll of it is done in a year.`);
  });

  it("goes on on the next page, with its head once, whatever else is the same on each page", async () => {
    const row = (page: number, at: number) => [`${page}${at}`, `lamp ${page}${at} of the town`];
    const rows = [1, 2, 3, 4, 5];
    const placed = (top: number) => (cells: readonly string[], at: number) =>
      cells.map((text, column): Drawn => ({ text, at: [62 + column * 42, top - at * 20] }));
    const pages = [0, 1, 2].map((page): readonly Drawn[] => [
      // A running head in a table of its own.
      ...[
        ["Plan", "of the town"],
        ["Version", `2, page ${page + 1}`],
      ].flatMap(placed(788)),
      // Rows that differ in their numbers only are no running heads.
      ...[["No.", "Lamps"], ...rows.map((at) => row(page, at))].flatMap(placed(740)),
    ]);
    const head = gridOf([58, 100, 236], [798, 782, 764]);
    const grid = gridOf([58, 100, 236], [754, 734, 714, 694, 674, 654, 634]);
    const drawing = pages.map(() => `${head}\n${grid}`);
    const { blocks, report } = await readPdf(
      makePdf([...pages, [{ text: "That is all.", at: [62, 760] }]], { drawing }),
    );
    const line = (page: number, at: number) => {
      const mark = page > 0 && at === 1 ? `<!-- page ${page + 1} -->` : "";
      return `| ${mark}${row(page, at).join(" | ")} |`;
    };
    expect(markdownOf(blocks)).toBe(
      [
        ...["<!-- page 1 -->", "", "| No. | Lamps |", "| --- | --- |"],
        ...[0, 1, 2].flatMap((page) => rows.map((at) => line(page, at))),
        ...["", "<!-- page 4 -->", "", "That is all.", ""],
      ].join("\n"),
    );
    expect(report.leftOut.map(({ kind, where, text }) => [kind, where, text])).toEqual([
      ...[1, 2, 3].flatMap((page) => [
        ["running head", `page ${page}`, "Plan of the town"],
        ["running head", `page ${page}`, `Version 2, page ${page}`],
      ]),
      ...[2, 3].map((page) => ["head of a table", `page ${page}`, "No. Lamps"]),
    ]);
    expect(report.counts).toMatchObject({ tables: 1 });
  });

  it("gives each word to the cell in which it stands, whatever the grid", async () => {
    const size = integer({ min: 2, max: 5 });
    const order = uniqueArray(integer({ min: 0, max: 24 }), { minLength: 25, maxLength: 25 });
    const style = constantFrom("lines", "boxes", "bars");
    await assert(
      asyncProperty(size, size, order, style, async (rows, columns, drawing, how) => {
        const xs = Array.from({ length: columns + 1 }, (_, at) => 60 + at * 40 + (at % 2) * 15);
        const ys = Array.from({ length: rows + 1 }, (_, at) => 700 - at * 18 - (at % 2) * 6);
        const words = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => `w${row}${column}`),
        );
        const cells = words.flatMap((line, row) =>
          line.map((text, column): Drawn => {
            return { text, at: [(xs[column] ?? 0) + 4, (ys[row] ?? 0) - 12] };
          }),
        );
        const shuffled = drawing.flatMap((at) => cells[at] ?? []);
        const rules =
          how === "lines"
            ? gridOf(xs, ys)
            : how === "bars"
              ? [
                  ...ys.map((y) => `${box(60, y, (xs.at(-1) ?? 0) - 60, 1)} f`),
                  ...xs.map((x) => `${box(x, ys.at(-1) ?? 0, 1, 700 - (ys.at(-1) ?? 0))} f`),
                ].join("\n")
              : ys
                  .slice(1)
                  .flatMap((y, row) =>
                    xs
                      .slice(1)
                      .map(
                        (right, column) =>
                          `${box(xs[column] ?? 0, y, right - (xs[column] ?? 0), (ys[row] ?? 0) - y)} S`,
                      ),
                  )
                  .join("\n");
        const [head = [], ...body] = words;
        const lineOf = (all: readonly string[]) => `| ${all.join(" | ")} |`;
        expect(await textOf(shuffled, rules)).toBe(
          [lineOf(head), `|${head.map(() => " --- |").join("")}`, ...body.map(lineOf)].join("\n"),
        );
      }),
      { numRuns: 30 },
    );
  });
});

const PROSE = [
  "The town shall light all of its streets from",
  "dusk until dawn and shall keep the lamps in",
  "good order at all times of the year without",
  "asking for a fee from any of the people who",
  "live in the streets that are lit by the town",
  "or who only pass through them after the dark.",
];
const OTHER = [
  "Whoever breaks a lamp shall pay for another",
  "one of the same kind within a month after it",
  "was broken and shall tell the office of works",
  "of the town on the next day at the very latest",
  "so that nobody stumbles in a street that is",
  "dark for longer than three nights in a row.",
];
/** A list, since a page without any text side by side is not asked for what it draws. */
const LIST: readonly Drawn[] = [
  ...[
    { text: "(a)", at: [60, 560] } as const,
    { text: "lamps of the town;", at: [90, 560] } as const,
  ],
  ...[
    { text: "(b)", at: [60, 546] } as const,
    { text: "wells of the town.", at: [90, 546] } as const,
  ],
];
const LIST_TEXT = "(a) lamps of the town;\n\n(b) wells of the town.";

describe("rules that are no table", () => {
  const paragraph = [...linesAt(60, 700, PROSE), ...LIST];
  const text = `${PROSE.join(" ")}\n\n${LIST_TEXT}`;

  it("may be a box around a paragraph or a list, underlines, or a bar beside a text", async () => {
    expect(await textOf(paragraph, `${box(55, 630, 300, 85)} S`)).toBe(text);
    expect(await textOf(paragraph, `${box(55, 540, 300, 35)} S`)).toBe(text);
    expect(await textOf(paragraph, across(698, 60, 120), across(686, 90, 150))).toBe(text);
    expect(await textOf(paragraph, down(55, 540, 710), across(710, 40, 500))).toBe(text);
  });

  it("may be the frame of a page, with a rule between its columns and one under its head", async () => {
    const pages = [...linesAt(60, 700, PROSE), ...linesAt(320, 700, OTHER)];
    const frame = [`${box(40, 40, 520, 720)} S`, down(305, 40, 720), across(720, 40, 560)];
    const title: Drawn = { text: "The act on the lamps of the town", at: [200, 735], size: 16 };
    expect(await textOf([title, ...pages], ...frame)).toBe(
      `# The act on the lamps of the town\n\n${PROSE.join(" ")}\n\n${OTHER.join(" ")}`,
    );
  });

  it("may part the entries of a list, or the columns of a page from what stands above", async () => {
    const list = [
      ...LIST,
      { text: "(c)", at: [60, 532] },
      { text: "bells.", at: [90, 532] },
    ] as const;
    const rules = [572, 556, 542, 528].map((y) => across(y, 58, 340));
    expect(
      await textOf([...linesAt(60, 700, PROSE), ...(list as readonly Drawn[])], ...rules),
    ).not.toContain("| ---");
    const columns = [...linesAt(60, 700, PROSE), ...linesAt(320, 700, OTHER)];
    const parted = [760, 720, 630, 600].map((y) => across(y, 50, 560));
    expect(await textOf(columns, ...parted)).toBe(`${PROSE.join(" ")}\n\n${OTHER.join(" ")}`);
  });

  it("may be the rule above footnotes, beside one at the margin", async () => {
    const note: Drawn = { text: "1 As the act of 1990 has it.", at: [60, 80], size: 8 };
    const mark: Drawn = { text: "1", at: [250, 644], size: 6 };
    const read = await textOf([...paragraph, mark, note], across(92, 60, 160), down(60, 60, 92));
    expect(read).toContain("[^1]: As the act of 1990 has it.");
    expect(read).not.toContain("| ---");
  });

  it("may be the grid of a chart, with numbers beside it", async () => {
    const numbers = [0, 1, 2, 3, 4].flatMap((at): Drawn[] => [
      { text: `${at}0`, at: [62, 400 + at * 30] },
      { text: `202${at}`, at: [80 + at * 50, 385] },
    ]);
    const grid = gridOf([80, 130, 180, 230, 280], [400, 430, 460, 490, 520]);
    expect(await textOf([...paragraph, ...numbers], grid)).not.toContain("| 10 |");
  });
});
