import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Measuring } from "../../src/app/measuring/Measuring.tsx";
import { TableView } from "../../src/app/views/table/TableView.tsx";
import { readCsv } from "../unit/query/readCsv.ts";
import { atlas, edge, node } from "../unit/query/small.ts";
import { CYCLING, clipboard, stage } from "./page.stage.tsx";

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const three = atlas(
  [
    node("b", { name: "Beta", statements: 3 }),
    node("a", { name: "Alpha", statements: 1 }),
    node("c", { name: "Gamma", statements: 3, kind: "sector", type: "energy" }),
  ],
  [edge("b funds a"), edge("b cooperates c")],
);
const show = (scene = "", of = three) => stage(<TableView />, { atlas: of, scene });

const grid = () => screen.getByRole("grid");
/** The rows without the header. */
const rows = () => within(grid()).getAllByRole("row").slice(1);
const names = () => rows().map((row) => within(row).getByRole("rowheader").textContent);
const head = (name: string) => within(grid()).getByRole("columnheader", { name });
const sortBy = (name: string) => within(head(name)).getByRole("button");
const focused = () => document.activeElement;

describe("the table", () => {
  it("shows an atlas without nodes", () => {
    show("", atlas([]));
    expect(rows()).toEqual([]);
    expect(screen.getByText("This atlas has no nodes.")).toBeVisible();
  });

  it("shows nodes first, each row named with its words", () => {
    show();
    expect(grid()).toHaveAccessibleName("Table of nodes");
    expect(grid()).toHaveAttribute("aria-rowcount", "4");
    expect(names()).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(rows()[0]).toHaveAccessibleName("Beta, actor, 2 links, 1 out, 1 both ways");
    expect(rows()[0]).toHaveAttribute("aria-rowindex", "2");
  });

  it("shows links, and quotes with what they support", async () => {
    const { store } = show();
    await user.click(screen.getByRole("radio", { name: "Links" }));
    expect(rows()[0]).toHaveAccessibleName("Beta funds Alpha, stated, 1 quote");
    await user.click(screen.getByRole("radio", { name: "Quotes" }));
    expect(screen.getByText("5 quotes")).toBeVisible();
    expect(within(grid()).getByRole("row", { name: /For Beta funds Alpha$/ })).toBeVisible();
    expect(store.getState().scene.table.rows).toBe("quotes");
  });

  it("obeys the filters, and says what to undo where nothing is left", async () => {
    const { store } = show("table=links&relation=hinders");
    expect(rows()).toEqual([]);
    expect(screen.getByText("No link passes these filters together.")).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: /^Without relation “hinders”: \d+ nodes, 2 links$/ }),
    );
    expect(store.getState().scene.filters.relations).toEqual([]);
    expect(rows()).toHaveLength(2);
  });
});

describe("sorting", () => {
  it("goes by one column on a press, the other way on the next, then as the atlas has it", async () => {
    show();
    await user.click(sortBy("Name"));
    expect(names()).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(head("Name")).toHaveAttribute("aria-sort", "ascending");
    await user.click(sortBy("Name"));
    expect(names()).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(head("Name")).toHaveAttribute("aria-sort", "descending");
    await user.click(sortBy("Name"));
    expect(names()).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(head("Name")).not.toHaveAttribute("aria-sort");
  });

  it("goes by several with Shift, and shows their order", async () => {
    show();
    await user.click(sortBy("Statements"));
    fireEvent.click(sortBy("Name"), { shiftKey: true });
    fireEvent.click(sortBy("Name, sort key 2"), { shiftKey: true });
    expect(names()).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(head("Statements, sort key 1")).toHaveAttribute("aria-sort", "descending");
  });

  it("goes by several without Shift too, in the menu", async () => {
    show();
    await user.click(screen.getByRole("button", { name: "Sort" }));
    await user.selectOptions(screen.getByLabelText("Sort by"), "Kind");
    await user.selectOptions(screen.getByLabelText("Then by"), "Name");
    expect(names()).toEqual(["Alpha", "Beta", "Gamma"]);
    await user.click(screen.getByRole("button", { name: "Direction of Kind: Ascending" }));
    expect(names()).toEqual(["Gamma", "Alpha", "Beta"]);
    await user.click(screen.getByRole("button", { name: "Do not sort by Kind" }));
    expect(names()).toEqual(["Alpha", "Beta", "Gamma"]);
    await user.click(screen.getByRole("button", { name: "Do not sort" }));
    expect(names()).toEqual(["Beta", "Alpha", "Gamma"]);
  });
});

describe("columns", () => {
  it("come and go with their check boxes", async () => {
    const { store } = show();
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(screen.getByRole("checkbox", { name: "Words" }));
    expect(within(grid()).getByText("words of b")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Type" }));
    expect(within(grid()).queryByRole("columnheader", { name: "Type" })).toBeNull();
    expect(store.getState().scene.table.columns).toContain("words");
  });
});

describe("the column of own tags", () => {
  it("is offered once there are notes, and is in the CSV that one makes with it", async () => {
    const written = clipboard(true);
    const { store } = show("table=nodes&column=name&sort=name");
    await user.click(screen.getByRole("button", { name: "Columns" }));
    expect(screen.queryByRole("checkbox", { name: "Your tags" })).toBeNull();
    act(() =>
      store.getState().actions.setNotes({
        notes: [{ on: "b", tags: ["to check", "old"] }],
        views: [],
      }),
    );
    await user.click(screen.getByRole("checkbox", { name: "Your tags" }));
    expect(within(grid()).getByText("to check; old")).toBeVisible();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("checkbox", { name: /^With ids/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Mark as UTF-8/ }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(readCsv(written[0] ?? "")).toEqual([
      ["Name", "Your tags"],
      ["Alpha", ""],
      ["Beta", "to check; old"],
      ["Gamma", ""],
    ]);
  });
});

describe("measures as columns", () => {
  it("come once they are measured, can be sorted by, and groups are called by a node", async () => {
    const scene = "table=nodes&column=name,betweenness,community&sort=-betweenness";
    stage(
      <>
        <TableView />
        <Measuring />
      </>,
      { atlas: three, scene: `view=table&${scene}` },
    );
    expect(await screen.findByText("1.000")).toBeVisible();
    expect(names()).toEqual(["Beta", "Alpha", "Gamma"]);
    expect(
      within(rows()[1] ?? grid())
        .getAllByRole("cell")
        .at(-1),
    ).toHaveTextContent("Beta");
    expect(sortBy("Betweenness")).toHaveAttribute("title", expect.stringMatching(/Freeman 1977/));
  });
});

describe("the order of columns", () => {
  const heads = () =>
    within(grid())
      .getAllByRole("columnheader")
      .map((one) => one.textContent);
  const shown = "table=nodes&column=name,kind,statements";

  it("changes with buttons that keep the focus, and says where a column is", async () => {
    show(shown);
    await user.click(screen.getByRole("button", { name: "Columns" }));
    const up = screen.getByRole("button", { name: "Move Kind up" });
    await user.click(up);
    expect(heads()).toEqual(["Kind", "Name", "Statements"]);
    await waitFor(() => expect(screen.getByRole("button", { name: "Move Kind up" })).toHaveFocus());
    expect(up).toHaveAttribute("aria-disabled", "true");
    expect(await screen.findByText("Kind: now column 1 of 3.")).toBeInTheDocument();
  });

  it("changes with Alt and arrows, and CSV follows it", async () => {
    const written = clipboard(true);
    show(shown);
    await user.click(screen.getByRole("button", { name: "Columns" }));
    screen.getByRole("checkbox", { name: "Statements" }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    await waitFor(() => expect(screen.getByRole("checkbox", { name: "Statements" })).toHaveFocus());
    expect(heads()).toEqual(["Statements", "Name", "Kind"]);
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(readCsv(written[0] ?? "")[0]).toEqual(["Statements", "Name", "Kind", "Id"]);
  });
});

describe("selecting", () => {
  const selection = (store: ReturnType<typeof show>["store"]) => store.getState().scene.select;

  it("is of one row, of one more with Ctrl, of all between with Shift", () => {
    const { store } = show();
    const press = (at: number, keys = {}) => fireEvent.click(rows()[at] ?? grid(), keys);
    press(0);
    expect(selection(store)).toEqual(["b"]);
    press(2, { ctrlKey: true });
    expect(selection(store)).toEqual(["b", "c"]);
    press(2, { ctrlKey: true });
    expect(selection(store)).toEqual(["b"]);
    press(0);
    press(2, { shiftKey: true });
    expect(selection(store)).toEqual(["b", "a", "c"]);
    expect(rows().map((row) => row.getAttribute("aria-selected"))).toEqual([
      "true",
      "true",
      "true",
    ]);
    expect(screen.getByText("3 nodes, 3 selected")).toBeVisible();
  });

  it("is the map's: what is selected there is selected here, in all its quotes", () => {
    show("table=quotes&select=b-funds-a");
    expect(within(grid()).getAllByRole("row", { selected: true })).toHaveLength(1);
  });

  it("names how many it takes where there are too many", () => {
    const many = atlas(Array.from({ length: 300 }, (_, at) => node(`n${at}`)));
    const { store } = show("", many);
    rows()[0]?.focus();
    fireEvent.keyDown(grid(), { key: "a", ctrlKey: true });
    expect(selection(store)).toHaveLength(200);
    expect(store.getState().notice).toMatch(/^Only the first 200 of 300 are selected/);
  });
});

describe("by keyboard", () => {
  it("is one tab stop, on a row", async () => {
    show();
    screen.getByRole("button", { name: "CSV" }).focus();
    await user.tab();
    expect(focused()).toBe(rows()[0]);
    await user.tab();
    expect(grid()).not.toContainElement(focused() as HTMLElement);
  });

  it("goes along rows, into cells, and up to the heads", async () => {
    show();
    rows()[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe(rows()[1]);
    await user.keyboard("{End}{ArrowDown}");
    expect(focused()).toBe(rows()[2]);
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toHaveTextContent("Sector");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toHaveTextContent("Actor");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(focused()).toBe(rows()[1]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(focused()).toBe(sortBy("Name"));
    await user.keyboard("{Enter}");
    expect(names()).toEqual(["Alpha", "Beta", "Gamma"]);
  });

  it("selects with Space, adds with Shift, takes all on the way with Shift and arrows", async () => {
    const { store } = show();
    rows()[0]?.focus();
    await user.keyboard(" ");
    expect(store.getState().scene.select).toEqual(["b"]);
    await user.keyboard("{ArrowDown}{Shift>} {/Shift}");
    expect(store.getState().scene.select).toEqual(["b", "a"]);
    await user.keyboard("{Escape}");
    expect(store.getState().scene.select).toEqual([]);
    await user.keyboard("{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(store.getState().scene.select).toEqual(["b", "a", "c"]);
  });

  it("keeps the focus when the filters take the row away", async () => {
    const { store } = show();
    rows()[2]?.focus();
    await user.keyboard("{End}");
    const { actions } = store.getState();
    act(() => actions.toggleFilter("kinds", "actor"));
    expect(names()).toEqual(["Beta", "Alpha"]);
    expect(focused()).toBe(rows()[1]);
    act(() => actions.toggleFilter("types", "sector/energy"));
    act(() => actions.toggleFilter("kinds", "actor"));
    expect(focused()).toBe(rows()[0]);
  });

  it("has the commands of a claim in a menu", async () => {
    const { store } = show();
    rows()[0]?.focus();
    await user.keyboard("{ArrowDown}{Shift>}{F10}{/Shift}");
    await user.click(screen.getByRole("menuitem", { name: "Focus neighbourhood" }));
    expect(store.getState().scene.focus).toBe("a");
    expect(names()).toEqual(["Beta", "Alpha"]);
  });
});

describe("as CSV", () => {
  it("is copied as it is shown: these rows, columns and order", async () => {
    const written = clipboard(true);
    show("table=nodes&column=name,statements&sort=-name");
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("checkbox", { name: /^With ids/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Mark as UTF-8/ }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(readCsv(written[0] ?? "")).toEqual([
      ["Name", "Statements"],
      ["Gamma", "3"],
      ["Beta", "3"],
      ["Alpha", "1"],
    ]);
  });

  it("keeps every quote verbatim", async () => {
    const written = clipboard(true);
    show("table=quotes&column=words", CYCLING);
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("checkbox", { name: /^With ids/ }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const quotes = [...CYCLING.nodes, ...CYCLING.edges].flatMap((claim) => claim.quotes);
    const exact = quotes.map((quote) => quote.exact);
    expect(
      readCsv(written[0] ?? "")
        .flat()
        .slice(1)
        .sort(),
    ).toEqual(exact.sort());
  });

  it("joins every quote to its node or link, and every link to its ends, by ids", async () => {
    const written = clipboard(true);
    const rowsOf = async (rows: string) => {
      const { unmount } = show(`table=${rows}`, CYCLING);
      await user.click(screen.getByRole("button", { name: "CSV" }));
      await user.click(screen.getByRole("button", { name: "Copy" }));
      unmount();
      const [head = [], ...body] = readCsv(written.at(-1) ?? "");
      return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
    };
    const nodes = new Set((await rowsOf("nodes")).map((row) => row.Id));
    const links = await rowsOf("links");
    const quotes = await rowsOf("quotes");
    expect(nodes.size).toBe(CYCLING.nodes.length);
    for (const link of links) {
      expect(nodes).toContain(link["From, id"]);
      expect(nodes).toContain(link["To, id"]);
    }
    const claims = new Set([...nodes, ...links.map((row) => row.Id)]);
    expect(quotes.length).toBeGreaterThan(links.length);
    for (const row of quotes) expect(claims).toContain(row["Node or link, id"]);
    expect(links.filter((row) => row["Both ways"] !== "")).toHaveLength(
      CYCLING.edges.filter(({ symmetric }) => symmetric).length,
    );
  });

  it("says so where the browser does not let it copy", async () => {
    show();
    clipboard(false);
    await user.click(screen.getByRole("button", { name: "CSV" }));
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Download it instead");
  });
});
