import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { PrintDialog } from "../../src/app/export/print/PrintDialog.tsx";
import { property } from "../../src/app/export/print/PrintedMap.tsx";
import {
  briefingPages,
  dossierQuotes,
  numbered,
  viewPages,
} from "../../src/app/export/print/pages.ts";
import { spaceOf } from "../../src/app/export/print/paper.ts";
import type { Briefing } from "../../src/atlas/atlas.ts";
import { lookup } from "../../src/query/visible/lookup.ts";
import { linkGroups } from "../../src/query/words/linkGroups.ts";
import { defaultScene } from "../../src/scene/completeScene.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const print = vi.fn();

beforeEach(() => {
  print.mockClear();
  vi.stubGlobal("print", print);
});

const scene = defaultScene(CYCLING);
const [someNode] = CYCLING.nodes;
const quote = someNode?.quotes[0]?.id ?? "";

test("a briefing without steps has no pages, and no quotes have no numbers", () => {
  expect(numbered([])).toEqual([]);
  const briefing = { id: "b", title: "B", steps: [] };
  expect(briefingPages(CYCLING, [briefing], briefing)).toEqual([]);
  expect(viewPages(CYCLING, scene, [])).toMatchObject([{ title: CYCLING.title, quotes: [] }]);
});

test("numbers run on through the handout, and a quote that is gone takes none", () => {
  const step = { title: "S", scene: {} };
  const briefing = {
    id: "b",
    title: "B",
    steps: [
      { ...step, quotes: [quote, "gone~00000000"] },
      { ...step, quotes: [quote] },
    ],
  };
  const pages = briefingPages(CYCLING, [briefing], briefing);
  expect(pages.map(({ quotes }) => quotes.map(({ number }) => number))).toEqual([[1], [2]]);
});

test("each quote of a node and of its links has a number of its own in the dossier", () => {
  for (const node of CYCLING.nodes) {
    const links = lookup(CYCLING).incident.get(node.id) ?? [];
    const { ofNode, ofLinks } = dossierQuotes(node, linkGroups(CYCLING, node, links));
    const numbers = [ofNode, ...ofLinks.values()].flat().map(({ number }) => number);
    const count = node.quotes.length + links.reduce((sum, { quotes }) => sum + quotes.length, 0);
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  }
});

test("attributes of SVG get React's names", () => {
  expect(["class", "stroke-width", "viewBox", "aria-label", "data-id"].map(property)).toEqual([
    "className",
    "strokeWidth",
    "viewBox",
    "aria-label",
    "data-id",
  ]);
});

test("the present view is printed with the quotes of the selection, and goes after printing", async () => {
  const user = userEvent.setup();
  stage(<PrintDialog onClose={() => undefined} />, { scene: `select=${someNode?.id}` });
  const button = screen.getByRole("button", { name: "Print" });
  const view = screen.queryByRole("radio", { name: "This view" });
  if (view) await user.click(view);
  await user.click(button);
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  const region = document.querySelector("[data-print-region]");
  if (!(region instanceof HTMLElement)) throw new Error("Nothing is there to print.");
  expect(within(region).getByText(CYCLING.title, { selector: "h1 bdi" })).toBeInTheDocument();
  expect(within(region).getByText("[1]")).toBeInTheDocument();
  expect(document.title).toBe(CYCLING.title);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(document.querySelector("[data-print-region]")).toBeNull();
  // The dialog was away while the browser printed, and is back.
  expect(screen.getByRole("button", { name: "Print" })).toBeEnabled();
});

/** Prints with the default options; returns the printed region. */
async function printed(atlas: typeof CYCLING) {
  const user = userEvent.setup();
  stage(<PrintDialog onClose={() => undefined} />, { atlas });
  await user.click(screen.getByRole("checkbox", { name: "With notes" }));
  await user.click(screen.getByRole("button", { name: "Print" }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  const region = document.querySelector("[data-print-region]");
  if (!(region instanceof HTMLElement)) throw new Error("Nothing is there to print.");
  return within(region);
}

test("a step is printed as what it shows: map, matrix, table or text", async () => {
  const steps: Briefing["steps"] = [
    { title: "On the map", scene: {}, notes: "Say **this**." },
    {
      title: "In the matrix",
      scene: { view: "matrix", matrix: { rows: "actor", columns: "pillar" } },
    },
    { title: "In the table", scene: { view: "table", table: { columns: ["name", "kind"] } } },
    { title: "In the text", scene: { view: "text", select: [someNode?.id ?? ""] } },
  ];
  const region = await printed({ ...CYCLING, briefings: [{ id: "b", title: "B", steps }] });
  const page = (name: string) => within(region.getByRole("region", { name, hidden: true }));
  const hidden = { hidden: true };

  expect(page("On the map").getByRole("heading", { name: "Notes", ...hidden })).toBeInTheDocument();
  expect(page("On the map").queryByRole("table", hidden)).toBeNull();
  expect(page("On the map").getByText("On the map", { selector: "title" })).toBeInTheDocument();

  const matrix = page("In the matrix");
  expect(
    matrix.getByRole("table", { name: "Actors by pillars: how many links.", ...hidden }),
  ).toBeInTheDocument();
  for (const { name } of CYCLING.pillars) {
    expect(matrix.getByRole("columnheader", { name, ...hidden })).toBeInTheDocument();
  }

  const table = page("In the table");
  const heads = table.getAllByRole("columnheader", hidden).map(({ textContent }) => textContent);
  expect(heads).toEqual(["Name", "Kind"]);
  expect(table.getAllByRole("row", hidden)).toHaveLength(CYCLING.nodes.length + 1);

  const text = page("In the text");
  expect(text.getByText(/^Bold words are what the step is about/)).toBeInTheDocument();
  expect(text.queryByRole("table", hidden)).toBeNull();
});

test("a matrix that is split by status is printed with its bars and their key", async () => {
  const matrix = { rows: "actor", columns: "pillar", split: true } as const;
  const steps = [{ title: "Split", scene: { view: "matrix", matrix } as const }];
  const region = await printed({ ...CYCLING, briefings: [{ id: "b", title: "B", steps }] });
  expect(
    region.getByText("Bars, from left to right: In place, Underway, Intended, Claimed."),
  ).toBeInTheDocument();
  const [cell] = region
    .getAllByRole("cell", { hidden: true })
    .filter((one) => one.querySelector("[style]"));
  expect(cell).toHaveTextContent(/^\d+$/);
  const heights = [...(cell?.querySelectorAll<HTMLElement>("[style]") ?? [])].map(
    ({ style }) => style.blockSize,
  );
  expect(heights).toHaveLength(4);
  expect(heights.some((height) => height !== "0%")).toBe(true);
});

test("what a step shows gets the room that its words leave", () => {
  const page = { height: 601, content: 1, rows: [] };
  expect(spaceOf(page, 1000)).toEqual({ height: 392, rows: 0 });
  // Where the texts need a second page anyway, it has the usual height.
  expect(spaceOf({ ...page, height: 1400 }, 1000)).toEqual({ height: 420, rows: 0 });
  const rows = [100, 200, 300, 380];
  expect(spaceOf({ height: 980, content: 380, rows }, 1000)).toEqual({ height: 392, rows: 4 });
  // The line that says what is left out needs space as well.
  expect(spaceOf({ height: 1000, content: 400, rows: [100, 380, 400] }, 1000).rows).toBe(1);
  // At least one row, however high.
  expect(spaceOf({ height: 2000, content: 1400, rows: [1400] }, 1000).rows).toBe(1);
});
