/**
 * The bare lists that the views are compared with: plain HTML paragraphs with cited words marked, and
 * tables, built and filtered by plain calls from prepared rows.
 *
 * By default all rows are in the page. With `?near` only those in sight are (and text out of sight is
 * not laid out), as in the application, which is a harder comparison. The whole matrix would be a
 * grid of a million cells, which nobody would draw, so by default its rows are a list, each with its
 * non-empty cells.
 */
import type { Filtering, Lists, ListTable } from "./rows.ts";

/** Number of rows that the application draws in the bench's window. */
const NEAR = 40;

const isNear = location.search === "?near";
document.documentElement.classList.toggle("near", isNear);
const response = await fetch("./lists.json");
// The bench's own build wrote it.
const lists: Lists = await response.json();
const pane = document.getElementById("pane");
let filtered = false;
let filter = () => {};

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function showText(): void {
  const filteredOut: HTMLElement[] = [];
  const paragraphs = lists.text.map((pieces) =>
    element(
      "p",
      ...pieces.map(({ words, marked, stays }) => {
        if (!marked) return words;
        const mark = element("mark", words);
        if (!stays) filteredOut.push(mark);
        return mark;
      }),
    ),
  );
  pane?.replaceChildren(...paragraphs);
  filter = () => {
    for (const mark of filteredOut) mark.classList.toggle("off", filtered);
  };
}

function rowOf(cells: readonly string[], name: "td" | "th"): HTMLElement {
  return element("tr", ...cells.map((cell) => element(name, cell)));
}

function showWhole({ heads, rows }: ListTable): void {
  const elements = rows.map(({ cells }) => rowOf(cells, "td"));
  const body = element("tbody", ...elements);
  pane?.replaceChildren(element("table", element("thead", rowOf(heads, "th")), body));
  filter = () => {
    rows.forEach(({ stays }, at) => {
      const row = elements[at];
      if (row && !stays) row.hidden = filtered;
    });
  };
}

/** Redraws with each filter, because rows and their content change. */
function showCells(tables: Readonly<Record<Filtering, ListTable>>): void {
  const body = element("tbody");
  const fill = () => {
    body.replaceChildren(...current(tables).rows.map(({ cells }) => rowOf(cells, "td")));
  };
  fill();
  pane?.replaceChildren(element("table", body));
  filter = fill;
}

function current(tables: Readonly<Record<Filtering, ListTable>>): ListTable {
  return tables[filtered ? "filtered" : "whole"];
}

function showNear(tableOf: () => ListTable): void {
  const body = element("tbody");
  const room = element("div");
  const fill = () => {
    const { rows } = tableOf();
    const kept = filtered ? rows.filter(({ stays }) => stays) : rows;
    body.replaceChildren(...kept.slice(0, NEAR).map(({ cells }) => rowOf(cells, "td")));
    room.style.blockSize = `${44 * Math.max(0, kept.length - NEAR)}px`;
  };
  fill();
  const head = element("thead", rowOf(tableOf().heads, "th"));
  pane?.replaceChildren(element("table", head, body), room);
  filter = fill;
}

function onPress(id: string, act: () => void): void {
  document.getElementById(id)?.addEventListener("click", act);
}

onPress("text", showText);
onPress("matrix", () => {
  const { grid, list } = lists.matrix;
  if (isNear) showNear(() => current(grid));
  else showCells(list);
});
for (const rows of ["nodes", "links", "quotes"] as const) {
  const table = lists.tables[rows];
  onPress(rows, () => (isNear ? showNear(() => table) : showWhole(table)));
}
onPress("filter", () => {
  filtered = !filtered;
  filter();
});
onPress("empty", () => pane?.replaceChildren());
document.documentElement.dataset.lists = "ready";
