import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/sources/pdf/readPdf.ts";
import { markdownOf } from "../../../src/sources/writeMarkdown.ts";
import { type Drawn, linesAt, makePdf, type PdfOptions } from "./makePdf.ts";

const read = (pages: readonly (readonly Drawn[])[], options?: PdfOptions) =>
  readPdf(makePdf(pages, options));

/** The Markdown without the marks of pages. */
async function textOf(pages: readonly (readonly Drawn[])[], options?: PdfOptions): Promise<string> {
  const { blocks } = await read(pages, options);
  return markdownOf(blocks)
    .replace(/<!-- page [^>]* -->\s*/g, "")
    .trim();
}

const LEFT = [
  "The town shall light all of its streets from",
  "dusk until dawn and shall keep the lamps in",
  "good order at all times of the year without",
  "asking for a fee from any of the people who",
  "live in the streets that are lit by the town",
  "or who only pass through them after the dark.",
];
const RIGHT = [
  "Whoever breaks a lamp shall pay for another",
  "one of the same kind within a month after it",
  "was broken and shall tell the office of works",
  "of the town on the next day at the very latest",
  "so that nobody stumbles in a street that is",
  "dark for longer than three nights in a row.",
];

describe("a PDF", () => {
  it("of one line is one paragraph on a page", async () => {
    const { blocks, report } = await read([[{ text: "Lamps are lit.", at: [60, 700] }]]);
    expect(markdownOf(blocks)).toBe("<!-- page 1 -->\n\nLamps are lit.\n");
    expect(report).toMatchObject({ format: "PDF", pages: 1, charactersIn: 12, charactersOut: 12 });
    expect(report.leftOut).toEqual([]);
    expect(report.warnings).toEqual([]);
  });

  it("joins the lines of a paragraph, and parts paragraphs by space, indent and marks", async () => {
    const spaced = [...linesAt(60, 700, LEFT), ...linesAt(60, 600, RIGHT)];
    expect(await textOf([spaced])).toBe(`${LEFT.join(" ")}\n\n${RIGHT.join(" ")}`);

    const indented = [
      ...linesAt(80, 700, LEFT.slice(0, 1)),
      ...linesAt(60, 688, LEFT.slice(1)),
      ...linesAt(80, 628, RIGHT.slice(0, 1)),
      ...linesAt(60, 616, RIGHT.slice(1)),
    ];
    expect(await textOf([indented])).toBe(`${LEFT.join(" ")}\n\n${RIGHT.join(" ")}`);

    const marked = linesAt(60, 700, ["The town shall:", "(a) light lamps;", "(b) mend lamps."]);
    expect(await textOf([marked])).toBe("The town shall:\n\n(a) light lamps;\n\n(b) mend lamps.");
  });

  it("reads columns one after the other, also where they are drawn row by row", async () => {
    const left = linesAt(60, 700, LEFT);
    const right = linesAt(320, 700, RIGHT);
    const rowByRow = left.flatMap((line, at) => [line, right[at] as Drawn]);
    const expected = `${LEFT.join(" ")}\n\n${RIGHT.join(" ")}`;
    expect(await textOf([[...left, ...right]])).toBe(expected);
    expect(await textOf([rowByRow])).toBe(expected);
  });

  it("reads a title over both columns first, and marks that hang out of the right one", async () => {
    const title: Drawn = { text: "The act on the lamps of the town", at: [200, 740], size: 16 };
    const right = [
      ...linesAt(320, 700, [RIGHT[0] ?? "", "one of the same kind and tell the office."]),
      { text: "(2)", at: [320, 676] as const },
      { text: "Nobody shall put out a lamp at night", at: [345, 676] as const },
      ...linesAt(345, 664, [
        "or take it from its post, and whoever",
        "sees it done shall tell the office.",
      ]),
      ...linesAt(320, 640, RIGHT.slice(4)),
    ];
    const text = await textOf([[...linesAt(60, 700, LEFT), ...right, title]]);
    expect(text).toContain("# The act on the lamps of the town\n\nThe town shall light");
    expect(text).toContain(
      "(2) Nobody shall put out a lamp at night or take it from its post, and whoever sees it done shall tell the office.",
    );
  });

  it("leaves out running heads and page numbers, by place and repetition, and lists them", async () => {
    const page = (at: number) => [
      { text: `Gazette of the Town 2025 No. ${at + 4}`, at: [200, 770] as const, size: 8 },
      ...linesAt(60, 700, [LEFT[at] ?? "", "The lamps of the town."]),
      { text: `- ${at + 1} -`, at: [290, 30] as const, size: 8 },
    ];
    const { blocks, report } = await read([page(0), page(1), page(2)]);
    const text = markdownOf(blocks);
    expect(text).not.toMatch(/Gazette|- \d -/);
    // Words that repeat in the text itself stay.
    expect(text.match(/The lamps of the town\./g)).toHaveLength(3);
    expect(report.leftOut.map(({ kind, where, text }) => [kind, where, text])).toContainEqual([
      "running head",
      "page 2",
      "Gazette of the Town 2025 No. 5",
    ]);
    expect(report.leftOut.filter(({ kind }) => kind === "page number")).toHaveLength(3);
  });

  it("keeps the headings of chapters that each begin a page", async () => {
    const chapter = (at: number) => linesAt(60, 700, [`Chapter ${at}`, ...LEFT.slice(at)]);
    const pages = [1, 2, 3].flatMap((at) => [
      chapter(at),
      ...[LEFT, RIGHT, LEFT].map((lines) => linesAt(60, 640, lines)),
    ]);
    expect(await textOf(pages)).toMatch(/Chapter 1.*Chapter 2.*Chapter 3/s);
  });

  it("joins words that lines divide, and keeps the hyphen where it is the word's own", async () => {
    const text = await textOf([
      linesAt(60, 700, [
        "The communication office of the town informs all com-",
        "munication officers of the state-",
        "owned lamps, of the Datenschutz-",
        "Grundverordnung and of the infor-",
        "mation that state-owned works must publish. The infor-",
        "mation is public, the communi-",
        "cation too, in Bundes-",
        "und Landesbehörden.",
      ]),
    ]);
    expect(text).toContain("all communication officers of the state-owned lamps");
    expect(text).toContain("the Datenschutz-Grundverordnung and of the information that");
    expect(text).toContain("the communication too, in Bundes- und Landesbehörden.");
  });

  it("keeps hyphens at line ends where the document divides no words", async () => {
    const text = await textOf([
      linesAt(60, 700, [
        "It is a long-term plan for non-",
        "binding rules and for long-",
        "term aims.",
      ]),
    ]);
    expect(text).toBe("It is a long-term plan for non-binding rules and for long-term aims.");
  });

  it("takes text that is drawn twice once, joins spread letters, and spells ligatures", async () => {
    const { blocks, report } = await read([
      [
        { text: "P A R T", at: [60, 740], size: 14 },
        { text: "Bold words", at: [60, 700] },
        { text: "Bold words", at: [60.4, 700] },
        { text: "The {rst of{ce.", at: [60, 660] },
      ],
    ]);
    const text = markdownOf(blocks);
    expect(text).toContain("PART");
    expect(text.match(/Bold words/g)).toHaveLength(1);
    expect(text).toContain("The first office.");
    expect(report.counts).toMatchObject({
      "texts drawn twice, kept once": 1,
      "words with spread letters joined": 1,
    });
  });

  it("puts footnotes after their section, with their marks apart from the words", async () => {
    const { blocks } = await read([
      [
        ...linesAt(60, 700, ["The Minister decides every year"]),
        { text: "on all of the lamps", at: [213, 700] },
        { text: "1", at: [297, 704], size: 6 },
        ...linesAt(60, 688, ["and on all of those that are larger than"]),
        { text: "5 m", at: [290, 688] },
        { text: "2", at: [307, 692], size: 6 },
        ...linesAt(60, 676, ["of every street in the town without a delay and without any fee."]),
        { text: "1 The Minister of Lamps, as the", at: [60, 80], size: 8 },
        { text: "act of 1990 names them.", at: [60, 70], size: 8 },
      ],
    ]);
    const text = markdownOf(blocks);
    expect(text).toContain(
      "all of the lamps[^1] and on all of those that are larger than 5 m² of every street",
    );
    expect(text).toContain("\n\n[^1]: The Minister of Lamps, as the act of 1990 names them.\n");
  });

  it("joins the short words of a spread title too", async () => {
    const title: Drawn = { text: "PART ONE LAMPS", at: [60, 740], size: 14, spread: 7 };
    expect(await textOf([[title, ...linesAt(60, 700, LEFT)]])).toContain("PART ONE LAMPS");
  });

  it("parts cells that stand close where the rows before have shown the columns", async () => {
    const rows = [
      ["Authority", "Task of the authority", "Until"],
      ["Ministry", "keeps the register of all lamps of the town", "2026"],
      ["Council", "sets the fee for each lamp", "2026"],
      ["Office of works", "mends the lamps within a week of each call", "2027"],
    ];
    const table = rows.flatMap((cells, row) =>
      cells.map((text, at): Drawn => ({ text, at: [[60, 138, 345][at] ?? 0, 700 - row * 12] })),
    );
    expect(await textOf([table])).toBe(
      "| Authority | Task of the authority | Until |\n| --- | --- | --- |\n| Ministry | keeps the register of all lamps of the town | 2026 |\n| Council | sets the fee for each lamp | 2026 |\n| Office of works | mends the lamps within a week of each call | 2027 |",
    );
  });

  it("makes a table of rows whose cells stand below each other, and none of a list", async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, at): Drawn => ({ text, at: [60 + at * 120, y] }));
    const table = [
      ["Year", "Lamps", "Sum"],
      ["2025", "12", "300"],
      ["2026", "15", "410"],
    ];
    expect(await textOf([table.flatMap((cells, at) => row(700 - at * 14, cells))])).toBe(
      "| Year | Lamps | Sum |\n| --- | --- | --- |\n| 2025 | 12 | 300 |\n| 2026 | 15 | 410 |",
    );
    const list = [
      ["(a)", "lamps"],
      ["(b)", "bells"],
      ["(c)", "wells"],
    ];
    expect(await textOf([list.flatMap((cells, at) => row(700 - at * 14, cells))])).toBe(
      "(a) lamps\n\n(b) bells\n\n(c) wells",
    );
  });

  it("takes headings and their levels from the outline", async () => {
    const text = await textOf(
      [
        [...linesAt(60, 700, ["On lamps"]), ...linesAt(60, 670, LEFT)],
        linesAt(60, 700, ["On bells"]),
      ],
      {
        outline: [
          { title: "On lamps", page: 0 },
          { title: "On  bells", page: 1 },
        ],
      },
    );
    expect(text).toMatch(/^# On lamps\n\nThe town/);
    expect(text).toMatch(/\n# On bells$/);
  });

  it("takes headings and their levels from the tags before all else", async () => {
    const text = await textOf([
      [
        { text: "On lamps", at: [60, 700], heading: 2 },
        ...linesAt(60, 670, LEFT),
        { text: "Large, but no heading by its tags", at: [60, 560], size: 16 },
      ],
    ]);
    expect(text).toBe(`## On lamps\n\n${LEFT.join(" ")}\n\nLarge, but no heading by its tags`);
  });

  it("takes tables from the tags, whose cells nothing else parts, with words joined within a cell", async () => {
    const cells: readonly (readonly [string, number, number, readonly [number, number]])[] = [
      ["Year", 60, 560, [0, 0]],
      ["Lamps", 85, 560, [0, 1]],
      ["2025", 60, 540, [1, 0]],
      ["a hundred, as the commu-", 85, 546, [1, 1]],
      ["nity has asked for", 85, 534, [1, 1]],
    ];
    const table = cells.map(([text, x, y, cell]): Drawn => ({ text, at: [x, y], cell }));
    expect(await textOf([[...linesAt(60, 670, LEFT), ...table]])).toBe(
      `${LEFT.join(" ")}\n\n| Year | Lamps |\n| --- | --- |\n| 2025 | a hundred, as the community has asked for |`,
    );
    // A table that only places a text is none.
    const placed = linesAt(60, 700, LEFT).map((line): Drawn => ({ ...line, cell: [0, 0] }));
    expect(await textOf([placed])).toBe(LEFT.join(" "));
  });

  it("takes a line in another font above its text for a heading, but no bold words within", async () => {
    const text = await textOf([
      [
        ...linesAt(60, 700, ["Street lamps"], { bold: true }),
        ...linesAt(60, 680, LEFT),
        { text: "All", at: [60, 590] },
        { text: "lamps", at: [78, 590], bold: true },
        { text: "are lit.", at: [112, 590] },
      ],
    ]);
    expect(text).toBe(`# Street lamps\n\n${LEFT.join(" ")}\n\nAll lamps are lit.`);
  });

  it("says where pages begin, by their own labels, after a word that the page's end divides", async () => {
    const { blocks } = await read(
      [
        linesAt(60, 100, ["The information is public. The town gives infor-"]),
        linesAt(60, 700, ["mation to all who ask for it."]),
      ],
      { roman: true },
    );
    expect(markdownOf(blocks)).toBe(
      "<!-- page i -->\n\nThe information is public. The town gives information<!-- page ii --> to all who ask for it.\n",
    );
  });

  it("reports text that stands askew", async () => {
    const { report } = await read([
      [...linesAt(60, 700, LEFT), { text: "DRAFT", at: [30, 300], askew: true }],
    ]);
    expect(report.leftOut).toEqual([{ kind: "rotated text", where: "page 1", text: "DRAFT" }]);
  });

  it("without text is told as a scan, one page of many by its place", async () => {
    await expect(read([[], []])).rejects.toThrow(/no text.*scan.*OCR/);
    const { report } = await read([linesAt(60, 700, LEFT), []]);
    expect(report.warnings).toEqual([
      { where: "page 2", what: "it has no text: it is empty, or a picture of a page (a scan)" },
    ]);
  });

  it("in Chinese or Japanese is read by the tables of its encoding, whose fonts it lacks", async () => {
    const tables = `${import.meta.dirname}/../../../node_modules/pdfjs-dist/cmaps/`;
    const pages: readonly (readonly Drawn[])[] = [
      [
        { text: "第一条 为了促进人工智能产业发展，", at: [60, 700], script: "chinese" },
        { text: "制定本条例。", at: [60, 688], script: "chinese" },
      ],
      [{ text: "人工知能の研究開発を推進する。", at: [60, 700], script: "japanese" }],
    ];
    const { blocks } = await readPdf(makePdf(pages), { cMapUrl: tables });
    expect(markdownOf(blocks)).toBe(
      "<!-- page 1 -->\n\n第一条 为了促进人工智能产业发展，制定本条例。\n\n<!-- page 2 -->\n\n人工知能の研究開発を推進する。\n",
    );
  });

  it("with a password is told as such", async () => {
    await expect(read([linesAt(60, 700, LEFT)], { encrypted: true })).rejects.toThrow(/password/);
  });

  it("that is damaged is told as such, and so is an empty file", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.7\nnothing more");
    await expect(readPdf(bytes)).rejects.toThrow(/damaged/);
    await expect(readPdf(new Uint8Array())).rejects.toThrow("The file is empty.");
  });

  it("tells its progress, and stops when it is asked to", async () => {
    const pages = [linesAt(60, 700, LEFT), linesAt(60, 700, RIGHT), linesAt(60, 700, LEFT)];
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = readPdf(makePdf(pages), {
      signal: stop.signal,
      onProgress: (done, all) => {
        seen.push(done / all);
        if (done === 2) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([1 / 3, 2 / 3]);
  });
});
