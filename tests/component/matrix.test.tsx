/** The matrix: what is linked with what, and what the sources do not name. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { movedBy } from "../../src/app/views/matrix/gridKeys.ts";
import { sizesOf } from "../../src/app/views/matrix/gridSizes.ts";
import { MatrixView } from "../../src/app/views/matrix/MatrixView.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { compile } from "../../src/atlas/compile.ts";
import { generate } from "../../src/cli/generate/generate.ts";
import { atlas as atlasOf, edge, node } from "../unit/query/small.ts";
import { stage } from "./page.stage.tsx";

const open = (scene: string) => stage(<MatrixView />, { scene: `view=matrix&${scene}` });
const cell = (name: string) => screen.getByLabelText(name);
const FUNDED = "rows=instrument&columns=sector";

describe("the matrix", () => {
  it("starts with ends and means: goals by instruments", () => {
    open("");
    expect(screen.getByRole("grid", { name: "Goals by instruments" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Ends and means" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("says how large it is, and names rows, columns, cells and totals", () => {
    open(FUNDED);
    const grid = screen.getByRole("grid");
    expect(grid).toHaveAttribute("aria-rowcount", "3");
    expect(screen.getByRole("rowheader", { name: "Street Fund" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Canal Lane" })).toBeVisible();
    expect(cell("Street Fund, Canal Lane: 1 link")).toHaveTextContent("1");
    expect(cell("Street Fund, lamps: none")).toBeEmptyDOMElement();
    expect(cell("Street Fund, Total: 2 links")).toHaveTextContent("2");
  });

  it("lists the links of a cell with their quotes at a press", async () => {
    const { store } = open(FUNDED);
    await userEvent.click(cell("Street Fund, Canal Lane: 1 link"));
    const list = screen.getByRole("region", { name: /Street Fund × Canal Lane/ });
    expect(list.querySelector("mark")).toHaveTextContent(/pays for the Canal Lane/);
    await userEvent.click(
      within(list).getByRole("button", { name: "Street Fund funds Canal Lane" }),
    );
    expect(store.getState().scene.select).toEqual(["street-fund-funds-canal-lane"]);
  });

  it("says of links that the words deny that they are denied, in the cell's name and list", async () => {
    open("rows=law&columns=sector");
    const denied = cell("Velmora Cycling Plan 2031, helmets: 1 link, 1 denied");
    await userEvent.click(denied);
    const list = screen.getByRole("region", { name: /Velmora Cycling Plan 2031 × helmets/ });
    expect(list).toHaveTextContent("1 link, 1 denied");
    expect(within(list).getByRole("button", { name: /^Denied: / })).toBeVisible();
  });

  it("says plainly of an empty cell that these sources name no link", async () => {
    open(`${FUNDED}&count=out`);
    await userEvent.click(cell("Street Fund, lamps: none"));
    expect(screen.getByText("These sources name no link from Street Fund to lamps.")).toBeVisible();
    expect(screen.getByText(/Velmora and all that is named here are invented/)).toBeVisible();
  });

  it("does not call missing what the filters hide", async () => {
    const { store } = open(`${FUNDED}&basis=implied`);
    await userEvent.click(cell("Street Fund, Canal Lane: none"));
    expect(screen.getByText("The filters hide 1 link here.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().scene.filters.basis).toEqual([]);
    expect(cell("Street Fund, Canal Lane: 1 link")).toBeVisible();
  });

  it("is one tab stop; arrows move, Enter opens, Esc closes and gives the focus back", async () => {
    const user = userEvent.setup();
    open(`${FUNDED}&order=name`);
    const grid = screen.getByRole("grid");
    expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    const first = cell("Street Fund, Canal Lane: 1 link");
    first.focus();
    await user.keyboard("{ArrowRight}");
    await expect
      .poll(() => document.activeElement?.getAttribute("aria-label"))
      .toBe("Street Fund, helmets: none");
    await user.keyboard("{ArrowLeft}");
    await expect.poll(() => document.activeElement).toBe(first);
    await user.keyboard("{Enter}");
    const heading = screen.getByRole("heading", { name: /Street Fund × Canal Lane/ });
    await expect.poll(() => document.activeElement).toBe(heading);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: /Street Fund ×/ })).toBeNull();
    await waitFor(() => expect(first).toHaveFocus());
  });

  it("selects a node by its header", async () => {
    const { store } = open(FUNDED);
    await userEvent.click(screen.getByRole("columnheader", { name: "Canal Lane" }));
    expect(store.getState().scene.select).toEqual(["canal-lane"]);
  });

  it("changes rows, columns and counts, and leaves out what is empty on request", async () => {
    const { store } = open("");
    await userEvent.selectOptions(screen.getByLabelText("Rows"), "Actors");
    await userEvent.selectOptions(screen.getByLabelText("Columns"), "Pillars");
    expect(store.getState().scene.matrix).toMatchObject({ rows: "actor", columns: "pillar" });
    expect(screen.getByText("links mentioned there")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "Hide empty rows and columns" }));
    expect(screen.queryByText("0")).toBeNull();
  });

  it("tells statuses apart on request", async () => {
    open("rows=actor&columns=sector");
    await userEvent.click(screen.getByRole("checkbox", { name: "Split by status" }));
    expect(cell("Velmora Town Council, Canal Lane: 1 link: 1 in place, 1 intended")).toBeVisible();
  });

  it("turns to actor by actor at a press", async () => {
    const { store } = open("");
    await userEvent.click(screen.getByRole("button", { name: "Actor by actor" }));
    const { rows, columns, through } = store.getState().scene.matrix;
    expect([rows, columns, through]).toEqual(["actor", "actor", "goal"]);
  });

  it("marks ties through what is shared as derived, weighs them, and shows the words of both sides", async () => {
    const shared = [edge("miit prioritizes robotics"), edge("huawei funds robotics")];
    const { store } = stage(<MatrixView />, {
      atlas: atlasOf(
        [
          node("miit", { name: "MIIT" }),
          node("huawei", { name: "Huawei" }),
          node("robotics", { name: "Robotics", kind: "sector", type: "energy" }),
        ],
        shared,
      ),
      scene: "view=matrix&rows=actor&columns=actor&through=sector",
    });
    expect(screen.getByText("Derived")).toBeVisible();
    expect(screen.getByText(/No source states these ties/)).toBeVisible();
    await userEvent.click(cell("Huawei, MIIT: 1 shared sector"));
    const list = screen.getByRole("region", { name: /Huawei × MIIT/ });
    expect(list).toHaveTextContent("Derived");
    expect(within(list).getByRole("region", { name: /^Huawei: / })).toBeVisible();
    expect(within(list).getByRole("region", { name: /^MIIT: / })).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText("Weight of a tie"), "jaccard");
    expect(store.getState().scene.matrix.weight).toBe("jaccard");
  });
});

describe("a matrix too large to be read as a whole", () => {
  /** Some 68 nodes of each kind. */
  function large(): Atlas {
    const made = generate({ nodes: 340, edges: 680, seed: 1 });
    const files = new Map([["atlas.json", JSON.stringify(made.atlas)], ...made.sources]);
    const { atlas } = compile((path) => new TextEncoder().encode(files.get(path)));
    if (!atlas) throw new Error("The generated atlas has faults.");
    return atlas;
  }
  const atlas = large();
  const sizes = sizesOf({
    isPhone: false,
    isRoomy: false,
    isCoarse: false,
    split: false,
    letters: undefined,
  });
  const rows = () => screen.getAllByRole("row").filter((row) => row.closest("tbody"));
  const cells = (row: HTMLElement) => within(row).getAllByRole("cell").slice(1);
  const stageIt = () =>
    stage(<MatrixView />, { atlas, scene: "view=matrix&rows=goal&columns=instrument" });

  it("draws the cells that hold something, with their place, and of the others the cursor's", () => {
    stageIt();
    const drawn = rows().flatMap(cells);
    const filled = drawn.filter((one) => one.textContent !== "");
    expect(filled.length).toBeGreaterThan(10);
    const stops = drawn.filter((one) => one.tabIndex === 0);
    expect(new Set(drawn)).toEqual(new Set([...filled, ...stops]));
    for (const one of filled) {
      const column = screen
        .getAllByRole("columnheader")
        .find((head) => head.getAttribute("aria-colindex") === one.getAttribute("aria-colindex"));
      expect(one.getAttribute("aria-label")).toContain(`, ${column?.getAttribute("aria-label")}: `);
    }
  });

  it("opens an empty place that is pressed", () => {
    stageIt();
    const [row] = rows();
    if (!row) throw new Error("No row.");
    const taken = cells(row).map((one) => Number(one.getAttribute("aria-colindex")));
    const free = Array.from({ length: 20 }, (_, at) => at).find((at) => !taken.includes(at + 3));
    const clientX = sizes.headInline + (free ?? 0) * sizes.inline + 4;
    fireEvent.pointerMove(row, { clientX });
    expect(cells(row)).toHaveLength(taken.length + 1);
    fireEvent.click(row, { clientX });
    expect(screen.getByText(/^These sources name no link /)).toBeVisible();
    expect(document.activeElement).toHaveAttribute("aria-colindex", `${(free ?? 0) + 3}`);
    expect(document.activeElement).toHaveAttribute("aria-label", expect.stringMatching(/: none$/));
  });

  it("lets the keyboard reach every cell", async () => {
    stageIt();
    screen.getByRole("grid").querySelector<HTMLElement>("[tabindex='0']")?.focus();
    for (let column = 4; column < 12; column++) {
      await userEvent.keyboard("{ArrowRight}");
      expect(document.activeElement).toHaveAttribute("aria-colindex", `${column}`);
    }
  });
});

describe("a key in the grid", () => {
  const grid = { rows: 5, columns: 4, page: 3, rightToLeft: false };
  const at = { row: 2, column: 2 };
  const press = (key: string, ctrlKey = false) => ({
    key,
    ctrlKey,
    metaKey: false,
    altKey: false,
    shiftKey: false,
  });
  it.each([
    ["ArrowUp", { row: 1, column: 2 }],
    ["ArrowDown", { row: 3, column: 2 }],
    ["ArrowLeft", { row: 2, column: 1 }],
    ["ArrowRight", { row: 2, column: 3 }],
    ["Home", { row: 2, column: 0 }],
    ["End", { row: 2, column: 3 }],
    ["PageDown", { row: 4, column: 2 }],
    ["PageUp", { row: 0, column: 2 }],
  ])("%s moves, and never over the edge", (key, to) => {
    expect(movedBy(press(key), at, grid)).toEqual(to);
  });

  it("goes to the corners with Ctrl, the other way where text runs right to left", () => {
    expect(movedBy(press("Home", true), at, grid)).toEqual({ row: 0, column: 0 });
    expect(movedBy(press("End", true), at, grid)).toEqual({ row: 4, column: 3 });
    const turned = { ...grid, rightToLeft: true };
    expect(movedBy(press("ArrowLeft"), at, turned)).toEqual({ row: 2, column: 3 });
    expect(movedBy(press("Tab"), at, grid)).toBeUndefined();
  });
});
