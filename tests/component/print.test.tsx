import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { dossierQuotes } from "../../src/app/export/print/dossierQuotes.ts";
import { briefingPages, numbered, viewPages } from "../../src/app/export/print/handout.ts";
import { PrintDialog } from "../../src/app/export/print/PrintDialog.tsx";
import { property } from "../../src/app/export/print/SvgPicture.tsx";
import { linkGroups } from "../../src/app/inspector/groups.ts";
import { defaultScene } from "../../src/atlas/openScene.ts";
import { lookup } from "../../src/graph/lookup.ts";
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
  expect(viewPages(CYCLING, scene)).toMatchObject([{ title: CYCLING.title, quotes: [] }]);
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
    const { own, links: ofLinks } = dossierQuotes(node, linkGroups(CYCLING, node, links));
    const numbers = [own, ...ofLinks.values()].flat().map(({ number }) => number);
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
  expect(button).toBeEnabled();
});
