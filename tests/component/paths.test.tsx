/** Paths as chains of evidence, on the cycling plan. */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Inspector, MANY_PART } from "../../src/app/inspector/Inspector.tsx";
import { AnalyseButton } from "../../src/app/panels/AnalyseMenu.tsx";
import { PanelSlot } from "../../src/app/panels/PanelSlot.tsx";
import { PANEL_TABLE } from "../../src/app/panels/panelTable.ts";
import { PathsPanel } from "../../src/app/panels/paths/PathsPanel.tsx";
import { PAIR_PART } from "../../src/app/panels/paths/pairPart.ts";
import { CYCLING, clipboard, stage } from "./page.stage.tsx";

const panel = () => screen.getByRole("region", { name: "Paths" });
const open = (scene = "") =>
  stage(<PathsPanel panel="paths" name="Paths" />, { scene: `panel=paths&${scene}` });
const box = (end: string) => screen.getByRole("combobox", { name: `${end}: add a node` });
const paths = (of: ReturnType<typeof open>["store"]) => of.getState().scene.paths;

describe("the ends of paths", () => {
  it("are asked for where there are none", () => {
    open();
    expect(panel()).toHaveTextContent("Choose where paths begin and where they lead.");
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  it("are chosen by name with the keyboard, and the focus stays at the end", async () => {
    const { store } = open();
    await userEvent.type(box("From"), "canal");
    expect(screen.getByRole("option", { name: "Canal Lane" })).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(paths(store).from).toEqual(["canal-lane"]);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "From: add a node" })).toHaveFocus(),
    );
    await userEvent.click(box("To"));
    await userEvent.type(box("To"), "more riders{Enter}");
    expect(paths(store).to).toEqual(["more-riders"]);
  });

  it("close their list by Esc and nothing else", async () => {
    const { store } = open();
    await userEvent.type(box("From"), "c");
    expect(screen.getByRole("listbox")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(store.getState().scene.panel).toBe("paths");
    await userEvent.keyboard("{Escape}");
    expect(store.getState().scene.panel).toBeUndefined();
  });

  it("say that no node has a name", async () => {
    open();
    await userEvent.type(box("From"), "zzz");
    expect(screen.getByText("No node shown has this name.")).toBeVisible();
  });

  it("take several nodes, can be swapped, and lose a node that is removed", async () => {
    const { store } = open("from=street-fund&to=more-riders");
    await userEvent.click(screen.getByRole("button", { name: "From: add a node" }));
    await waitFor(() => expect(box("From")).toHaveFocus());
    await userEvent.keyboard("council");
    await userEvent.click(screen.getAllByRole("option")[0] ?? panel());
    expect(paths(store).from).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Swap the ends" }));
    expect(paths(store).from).toEqual(["more-riders"]);
    await userEvent.click(screen.getByRole("button", { name: "Remove Street Fund" }));
    expect(paths(store).to).toHaveLength(1);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe("a panel", () => {
  it("takes the focus to its first control when opened from the menu; Esc gives it back", async () => {
    await PANEL_TABLE.paths.part.load();
    const { store } = stage(
      <>
        <AnalyseButton />
        <PanelSlot />
      </>,
    );
    const analyse = screen.getByRole("button", { name: "Analyse" });
    await userEvent.click(analyse);
    // The part is loaded, but React reads its promise only in an awaited act.
    await act(async () => screen.getByRole("button", { name: /^Paths/ }).click());
    expect(await screen.findByRole("combobox", { name: "From: add a node" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(store.getState().scene.panel).toBeUndefined();
    await waitFor(() => expect(analyse).toHaveFocus());
  });

  it("leaves the focus where it is when a link opens it", () => {
    open();
    expect(document.body).toHaveFocus();
  });
});

it("around a node without links this way, those the other way are offered", async () => {
  const { store } = open("from=more-riders");
  expect(panel()).toHaveTextContent(/These sources name no link of more riders/);
  await userEvent.click(screen.getByRole("button", { name: /linked the other way$/ }));
  expect(store.getState().scene.paths.direction).toBe("any");
  const ring = screen.getByRole("heading", { name: /^1 step away/ });
  await expect.poll(() => document.activeElement).toBe(ring);
});

describe("a path", () => {
  it("reads as sentences, each with its quote and what it is", () => {
    open("from=street-fund&to=more-riders");
    expect(screen.getByRole("heading", { name: "1 path of 2 steps" })).toBeVisible();
    const steps = within(panel()).getAllByRole("button", { name: /^Open the link:/ });
    expect(steps.map((step) => step.textContent)).toEqual([
      "Street Fund funds Canal Lane",
      "Canal Lane advances more riders at the harbour shops",
    ]);
    expect(panel().querySelectorAll("blockquote")).toHaveLength(2);
    expect(screen.getAllByRole("button", { name: "In place" })[0]).toBeVisible();
  });

  it("shows by its arrows which way its links lead", () => {
    open("from=more-riders&to=street-fund&direction=any");
    const path = screen.getByRole("button", { name: /2 steps/ });
    expect(path).toHaveTextContent(/ ← Canal Lane.* ← Street Fund/);
  });

  it("found after a restriction is removed has the focus", async () => {
    open("from=more-riders&to=street-fund");
    await userEvent.click(screen.getByRole("button", { name: "the direction of links" }));
    const found = await screen.findByRole("heading", { name: "1 path of 2 steps" });
    await expect.poll(() => document.activeElement).toBe(found);
  });

  it("from a set says that it ends at the first node of the other", () => {
    open("from=street-fund&to=kind:goal&steps=4");
    expect(panel()).toHaveTextContent("Each path ends at the first of its possible targets");
    cleanup();
    open("from=street-fund&to=more-riders&steps=4");
    expect(panel()).not.toHaveTextContent("Each path ends at the first of its possible targets");
  });

  it("that is a bundle says so, and marks what its steps share", () => {
    open("from=street-fund&to=more-riders");
    expect(panel()).toHaveTextContent("no source states that the first leads to the last.");
    expect(panel()).toHaveTextContent("Between these steps: Another source: nothing shared");
  });

  it("is said once, and not again when nothing has changed", async () => {
    open("from=street-fund&to=canal-lane");
    expect(
      await screen.findByText("Path, 1 step: Street Fund funds Canal Lane.", {
        selector: "[aria-live] *",
      }),
    ).toBeInTheDocument();
  });

  it("selects a link at a press of its sentence", async () => {
    const { store } = open("from=street-fund&to=canal-lane");
    await userEvent.click(screen.getByRole("button", { name: /^Open the link:/ }));
    expect(store.getState().scene.select).toEqual(["street-fund-funds-canal-lane"]);
  });

  it("is copied as text with numbered quotes, their sources and roles", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    open("from=street-fund&to=more-riders");
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    const [text = ""] = written;
    expect(text).toMatch(/^Street Fund funds Canal Lane \(stated, .*\) \[1\]; Canal Lane advances/);
    expect(text).toContain("no source states that the first leads to the last.");
    expect(text).toMatch(/\[1\] “.*” Velmora Town Council, .*primary source\./);
    expect(text).toMatch(/\[2\] “.*” .*secondary source\./);
    expect(text).toContain("panel=paths&from=street-fund&to=more-riders");
  });
});

describe("where there is no path", () => {
  it("the filter that hides one is named, and can be removed there", async () => {
    const { store } = open("from=street-fund&to=more-riders&basis=implied");
    expect(panel()).toHaveTextContent("These sources name no path from Street Fund to");
    await userEvent.click(screen.getByRole("button", { name: "the basis chosen" }));
    expect(store.getState().scene.filters.basis).toEqual([]);
    expect(screen.getByRole("heading", { name: "1 path of 2 steps" })).toBeVisible();
  });

  it("the direction is named where the links only lead the other way", async () => {
    const { store } = open("from=more-riders&to=street-fund");
    await userEvent.click(screen.getByRole("button", { name: "the direction of links" }));
    expect(paths(store).direction).toBe("any");
    expect(panel()).toHaveTextContent("Canal Lane is funded by Street Fund");
  });
});

describe("around one node", () => {
  it("lists what is near by steps and family, and goes farther on demand", async () => {
    const { store } = open("from=street-fund");
    expect(screen.getByRole("heading", { name: /^1 step away/ })).toBeVisible();
    expect(within(panel()).getByRole("button", { name: "Canal Lane" })).toBeVisible();
    await userEvent.click(
      within(screen.getByRole("radiogroup", { name: "Steps around" })).getByRole("radio", {
        name: "2",
      }),
    );
    expect(paths(store).steps).toBe(2);
    expect(screen.getByRole("heading", { name: /^2 steps away/ })).toBeVisible();
  });

  it("follows only the families chosen", async () => {
    const { store } = open("from=canal-lane&direction=any");
    await userEvent.click(screen.getByRole("button", { name: "Follow only" }));
    const [family] = CYCLING.families;
    await userEvent.click(
      within(screen.getByRole("list", { name: "Follow only" })).getByRole("button", {
        name: family?.name ?? "",
      }),
    );
    expect(paths(store).follow).toEqual([family?.id]);
  });
});

describe("the ways in", () => {
  it("from a node: path from here, then from another: path to here", async () => {
    const { store } = stage(<Inspector />, { scene: "select=street-fund" });
    await userEvent.click(screen.getByRole("button", { name: "Path from here" }));
    expect(store.getState().scene).toMatchObject({
      panel: "paths",
      paths: { from: ["street-fund"], to: [] },
    });
    store.getState().actions.select("more-riders");
    await screen.findByRole("heading", { name: "more riders at the harbour shops" });
    await userEvent.click(screen.getByRole("button", { name: "Path to here" }));
    expect(paths(store)).toMatchObject({ from: ["street-fund"], to: ["more-riders"] });
  });

  it("from two nodes: the paths between them", async () => {
    await Promise.all([MANY_PART.load(), PAIR_PART.load()]);
    const { store } = stage(<Inspector />, { scene: "select=street-fund,more-riders" });
    await userEvent.click(await screen.findByRole("button", { name: "Paths between them" }));
    expect(paths(store)).toMatchObject({ from: ["street-fund"], to: ["more-riders"] });
  });
});

describe("just two nodes selected", () => {
  const PAIR = "select=street-fund,more-riders";

  it("show the path between them, a third brings the plain list, Escape clears", async () => {
    await Promise.all([MANY_PART.load(), PAIR_PART.load()]);
    const { store } = stage(<Inspector />, { scene: PAIR });
    const inspector = screen.getByRole("complementary", { name: "Inspector" });
    expect(await screen.findByRole("heading", { name: "1 path of 2 steps" })).toBeVisible();
    expect(inspector).toHaveTextContent("From Street Fund to more riders at the harbour shops");
    expect(inspector).toHaveTextContent("no source states that the first leads to the last.");
    act(() => store.getState().actions.toggleSelected("canal-lane"));
    expect(await screen.findByRole("heading", { name: /^Links among them/ })).toBeVisible();
    expect(screen.queryByRole("heading", { name: /path of/ })).toBeNull();
    within(inspector).getByRole("button", { name: "Close the inspector" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(store.getState().scene.select).toEqual([]);
  });
});

describe("of several paths", () => {
  it("one is lit alone at a press, and all again at the next", async () => {
    const [link] = CYCLING.edges.filter(({ id }) => id === "street-fund-funds-canal-lane");
    if (!link) throw new Error("no link");
    const atlas = { ...CYCLING, edges: [...CYCLING.edges, { ...link, id: "another" }] };
    const { store } = stage(<PathsPanel panel="paths" name="Paths" />, {
      scene: "panel=paths&from=street-fund&to=canal-lane",
      atlas,
    });
    const [light] = screen.getAllByRole("button", { name: /^Light only this path: / });
    if (!light) throw new Error("There is only one path.");
    await userEvent.click(light);
    expect(light).toHaveAttribute("aria-pressed", "true");
    expect(paths(store).alone).not.toEqual([]);
    await userEvent.click(light);
    expect(light).toHaveAttribute("aria-pressed", "false");
    expect(paths(store).alone).toEqual([]);
  });
});

describe("on a phone", () => {
  it("the panel folds to its heading to show the map, and comes back", async () => {
    vi.stubGlobal("matchMedia", (media: string) =>
      Object.assign(new EventTarget(), { media, matches: media.includes("720px") }),
    );
    open("from=street-fund&to=more-riders");
    const fold = screen.getByRole("button", { name: "Show the map" });
    expect(fold).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(fold);
    expect(screen.queryByRole("heading", { name: /path of/ })).toBeNull();
    const back = screen.getByRole("button", { name: "Show Paths" });
    await waitFor(() => expect(back).toHaveFocus());
    expect(back).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(back);
    expect(screen.getByRole("heading", { name: "1 path of 2 steps" })).toBeVisible();
    vi.unstubAllGlobals();
  });
});
