/** What reading a PDF costs: the time of our layout beside that of pdf.js, and memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReportBuilder } from "../../src/sources/model/index.ts";
import { rulesOf } from "../../src/sources/pdf/drawing/index.ts";
import { loadPdfJs, openPdf } from "../../src/sources/pdf/pages/open.ts";
import { NO_TAGS, piecesOf } from "../../src/sources/pdf/pages/pieces.ts";
import { layOut } from "../../src/sources/pdf/readPdf.ts";
import { withDrawnCells } from "../../src/sources/pdf/tables/drawnCells.ts";
import { hasTextSideBySide } from "../../src/sources/pdf/tables/sideBySide.ts";
import { linesAt, makePdf } from "../unit/sources/makePdf.ts";

const ROUNDS = 5;

export interface LayoutTime {
  /** Of pdf.js's `getTextContent` for all pages, in ms; the median of five rounds. */
  readonly content: number;
  /** Of what it draws besides, for the pages that are asked for it. */
  readonly drawing: number;
  /** How many pages are asked. */
  readonly asked: number;
  /** Of all that we make of it, from its pieces to blocks. */
  readonly layout: number;
}

/** Both in the same run, each round with a document opened anew. */
export async function layoutTime(bytes: Uint8Array): Promise<LayoutTime> {
  const rounds: LayoutTime[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timeOnce(bytes));
  return {
    content: median(rounds.map(({ content }) => content)),
    drawing: median(rounds.map(({ drawing }) => drawing)),
    asked: rounds[0]?.asked ?? 0,
    layout: median(rounds.map(({ layout }) => layout)),
  };
}

async function timeOnce(bytes: Uint8Array): Promise<LayoutTime> {
  const document = await openPdf(bytes, {});
  try {
    const pages = [];
    let [content, drawing, asked] = [0, 0, 0];
    const { AnnotationMode, OPS } = await loadPdfJs();
    for (let index = 0; index < document.numPages; index++) {
      const page = await document.getPage(index + 1);
      const viewport = page.getViewport({ scale: 1 });
      const started = performance.now();
      const text = await page.getTextContent();
      content += performance.now() - started;
      // What the reader asks for too, of the same pages.
      const pieces = piecesOf(text, viewport, "", new ReportBuilder(), NO_TAGS);
      const isAsked = hasTextSideBySide(pieces);
      const asking = performance.now();
      const operators = isAsked
        ? await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
        : undefined;
      drawing += performance.now() - asking;
      if (isAsked) asked++;
      pages.push({ index, viewport, text, operators });
    }
    const started = performance.now();
    const report = new ReportBuilder();
    const read = pages.map(({ index, viewport, text, operators }) => {
      const label = String(index + 1);
      const drawn = piecesOf(text, viewport, label, report, NO_TAGS);
      const pieces =
        hasTextSideBySide(drawn) && operators
          ? withDrawnCells(drawn, rulesOf(operators, viewport.transform, OPS))
          : drawn;
      return { index, label, width: viewport.width, height: viewport.height, pieces };
    });
    layOut(read, [], report);
    return { content, drawing, asked, layout: performance.now() - started };
  } finally {
    await document.destroy();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Prints the most memory that a process had, in KB, when it ends. */
const TELL = 'process.on("exit",()=>console.error("most "+process.resourceUsage().maxRSS))';

/** The most memory of `policy-atlas import` while it reads a PDF of so many pages, in MB. */
export function memoryFor(pages: number, root: string): number {
  const folder = mkdtempSync(join(tmpdir(), "policy-atlas-memory-"));
  try {
    const file = join(folder, "long.pdf");
    writeFileSync(file, longPdf(pages));
    const command = join(root, "bin/policy-atlas.mjs");
    // The first call after a change builds the command, which takes more memory than reading.
    spawnSync(process.execPath, [command, "--help"]);
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        ...["--import", `data:text/javascript,${encodeURIComponent(TELL)}`],
        ...[command, "import", file, "-o", folder],
      ],
      { encoding: "utf8" },
    );
    const most = /^most (\d+)$/m.exec(stderr)?.[1];
    if (status !== 0 || most === undefined) throw new Error(stderr);
    return Number(most) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WORDS = "the town shall light all of its streets and keep its lamps in good order".split(" ");

/** Pages as full as those of a gazette: two columns of sixty lines, a running head, a number. */
function longPdf(pages: number): Uint8Array {
  const lineOf = (at: number) =>
    Array.from({ length: 8 }, (_, word) => WORDS[(at * 7 + word * 5) % WORDS.length]).join(" ");
  const column = (x: number, from: number) =>
    linesAt(
      x,
      750,
      Array.from({ length: 60 }, (_, line) => lineOf(from + line)),
      { leading: 11.5, size: 9 },
    );
  return makePdf(
    Array.from({ length: pages }, (_, page) => [
      { text: `Gazette of the Town No. ${page}`, at: [60, 780] as const, size: 8 },
      ...column(60, page * 120),
      ...column(320, page * 120 + 60),
      { text: `– ${page + 1} –`, at: [290, 30] as const, size: 8 },
    ]),
  );
}
