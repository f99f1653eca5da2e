/** The frame around the map: status, share, codebook, help, keys, titles, failures. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { useTheme } from "../../src/app/base/themeChoice.ts";
import { failure } from "../../src/app/base/words.ts";
import Codebook from "../../src/app/codebook/Codebook.tsx";
import Help from "../../src/app/help/Help.tsx";
import { keyLines } from "../../src/app/help/keyLines.ts";
import { AtlasTitle } from "../../src/app/shell/AtlasTitle.tsx";
import { Hint, Notice } from "../../src/app/shell/Notice.tsx";
import { Share } from "../../src/app/shell/Share.tsx";
import { shortcutOf } from "../../src/app/shell/shortcuts.ts";
import { ThemeButton } from "../../src/app/shell/ThemeSwitch.tsx";
import { Status } from "../../src/app/status/Status.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { ErrorBoundary } from "../../src/ui/overlays/ErrorBoundary.tsx";
import { CYCLING, clipboard, stage } from "./page.stage.tsx";

describe("the status line", () => {
  const quotes = [...CYCLING.nodes, ...CYCLING.edges].flatMap((claim) => claim.quotes).length;

  it("says how much is shown, and how many quotes stand in their sources", () => {
    stage(<Status />);
    const status = screen.getByRole("status", { name: "Atlas status" });
    const [nodes, links] = [CYCLING.nodes.length, CYCLING.edges.length];
    expect(status).toHaveTextContent(
      `${nodes} of ${nodes} nodes, ${links} of ${links} links; 100% of ${quotes} quotes verified`,
    );
    expect(status).toHaveAttribute("aria-live", "off");
  });

  it("counts the claims that no person has read, and says how far annotators agree", () => {
    const nodes = CYCLING.nodes.map((node, at) => ({
      ...node,
      quotes: node.quotes.map((quote) => (at < 2 ? { ...quote, unread: true as const } : quote)),
    }));
    const agreement = { annotators: ["Ada", "Bo"], links: 0.938, nodes: 1 };
    stage(<Status />, { atlas: { ...CYCLING, nodes, agreement } });
    expect(screen.getByRole("status")).toHaveTextContent(
      /verified; 2 claims not read by a person; two annotators, links F1 0\.94$/,
    );
  });

  it("never calls a quote verified that is not there", () => {
    const [document, ...others] = CYCLING.documents;
    if (!document) throw new Error("no document");
    const atlas: Atlas = {
      ...CYCLING,
      documents: [{ ...document, text: document.text.replace("helmets", "helmetz") }, ...others],
    };
    stage(<Status />, { atlas });
    expect(screen.getByRole("status")).not.toHaveTextContent("100%");
  });
});

describe("the theme", () => {
  function Themed() {
    const [theme, setTheme] = useTheme();
    return <ThemeButton theme={theme} onChange={setTheme} />;
  }

  it("follows the system until one is chosen, and the choice is kept", async () => {
    const user = userEvent.setup();
    const { dataset } = document.documentElement;
    const { unmount } = render(<Themed />);
    await user.click(screen.getByRole("button", { name: "Theme" }));
    const choice = within(screen.getByRole("radiogroup", { name: "Theme" }));
    expect(choice.getByRole("radio", { name: "System" })).toBeChecked();
    expect(dataset.theme).toBeUndefined();
    await user.click(choice.getByRole("radio", { name: "Dark" }));
    expect(dataset.theme).toBe("dark");
    unmount();
    delete dataset.theme;
    render(<Themed />);
    expect(dataset.theme).toBe("dark");
    await user.click(screen.getByRole("button", { name: "Theme" }));
    await user.click(screen.getByRole("radio", { name: "System" }));
    expect(dataset.theme).toBeUndefined();
  });
});

describe("Share", () => {
  it("copies the link of this Scene and shows it", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    stage(<Share />, { scene: "pillar=safety&select=lamps" });
    await user.click(screen.getByRole("button", { name: "Share" }));
    const link = "http://localhost:3000/#velmora-cycling?view=map&pillar=safety&select=lamps";
    expect(screen.getByRole("textbox", { name: "Link to this view" })).toHaveValue(link);
    expect(written).toEqual([link]);
    expect(screen.getByText("Link to this view copied.")).toBeVisible();
  });

  it("says so where the browser does not let it copy", async () => {
    const user = userEvent.setup();
    clipboard(false);
    stage(<Share />);
    await user.click(screen.getByRole("button", { name: "Share" }));
    expect(await screen.findByText(/does not let the page copy/)).toBeVisible();
  });
});

it("says of an atlas of one's own that its link opens here alone", async () => {
  const user = userEvent.setup();
  const written = clipboard(true);
  stage(<Share />, { atlas: { ...CYCLING, ownId: "own.velmora-abc123" } });
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect(await screen.findByText(/Only this browser has this atlas/)).toBeVisible();
  expect(written[0]).toMatch(/#own\.velmora-abc123\?/);
  await user.click(screen.getByRole("button", { name: "One HTML file…" }));
  expect(screen.queryByText(/Only this browser/)).toBeNull();
});

describe("the atlas's title", () => {
  it("is a heading that leads to the atlases on this machine", async () => {
    stage(<AtlasTitle />);
    const heading = screen.getByRole("heading", { level: 1 });
    await userEvent.click(within(heading).getByRole("button", { name: /choose an atlas/ }));
    expect(screen.getByRole("button", { name: "Atlases" })).toBeVisible();
  });

  it("opens a list of links", async () => {
    stage(<AtlasTitle />, { others: [{ id: "other", title: "Another atlas" }] });
    await userEvent.click(screen.getByRole("button", { name: /choose an atlas/ }));
    const list = screen.getByRole("dialog", { name: "Atlases" });
    expect(within(list).getByRole("link", { name: "Another atlas" })).toHaveAttribute(
      "href",
      "#other",
    );
    expect(within(list).getByRole("link", { name: CYCLING.title })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
});

describe("the codebook", () => {
  it("defines every pillar, kind, type, family and relation, and names the sources", () => {
    stage(<Codebook />);
    const page = screen.getByRole("dialog", { name: "Codebook" });
    const headings = [...page.querySelectorAll("h4, h5")].map(({ textContent }) => textContent);
    const { pillars, kinds, families, relations } = CYCLING;
    const all = [...pillars, ...kinds, ...kinds.flatMap(({ types }) => types)];
    for (const { name, definition } of [...all, ...families, ...relations]) {
      expect(headings).toContain(name);
      expect(page).toHaveTextContent(definition);
    }
    expect(within(page).getByText(CYCLING.scope)).toBeVisible();
    expect(page).toHaveTextContent("Left out: the map of routes");
    expect(page).toHaveTextContent("Secondary source");
  });

  it("says who annotated the sources, how far they agree, and who claims what", () => {
    const [node, ...nodes] = CYCLING.nodes;
    if (!node) throw new Error("no node");
    const [first, ...quotes] = node.quotes;
    if (!first) throw new Error("no quote");
    const claimed = { ...node, quotes: [{ ...first, by: "Ada" }, ...quotes] };
    const agreement = { annotators: ["Ada", "Bo"], nodes: 0.9, links: 0.941 };
    stage(<Codebook />, { atlas: { ...CYCLING, nodes: [claimed, ...nodes], agreement } });
    const page = screen.getByRole("dialog", { name: "Codebook" });
    expect(page).toHaveTextContent(
      "Ada and Bo annotated these sources independently: on nodes F1 is 0.90 and on links F1 is 0.94.",
    );
    expect(page).toHaveTextContent(/Of \d+ quotes 1 is claimed by Ada\./);
  });

  it("says that nothing is annotated yet only where there is no node", () => {
    const atlas = { ...CYCLING, scope: "Nothing has been annotated yet." };
    const { unmount } = stage(<Codebook />, { atlas });
    expect(screen.queryByText(atlas.scope)).toBeNull();
    unmount();
    stage(<Codebook />, { atlas: { ...atlas, nodes: [], edges: [] } });
    expect(screen.getByText(atlas.scope)).toBeVisible();
  });

  it("never makes a link of what is no web address", () => {
    const [document, ...others] = CYCLING.documents;
    if (!document) throw new Error("no document");
    const atlas = {
      ...CYCLING,
      documents: [{ ...document, url: "javascript:alert(1)" }, ...others],
    };
    stage(<Codebook />, { atlas });
    expect(screen.getByText("javascript:alert(1)").closest("a")).toBeNull();
    expect(screen.getByText("javascript:alert(1)")).toBeVisible();
  });
});

describe("a place in the codebook", () => {
  it("has the focus where the Scene names it, and an address of its own", async () => {
    const { store } = stage(<Codebook />, { scene: "codebook=kind:actor" });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Actor" })).toHaveFocus());
    expect(screen.getByRole("link", { name: "Link to “Goal”" })).toHaveAttribute(
      "href",
      expect.stringMatching(/#.*&codebook=kind:goal$/),
    );
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(store.getState().scene.codebook).toBeUndefined();
  });
});

describe("the help", () => {
  it("turns the single-key shortcuts off", async () => {
    const onShortcuts = vi.fn();
    stage(<Help shortcuts onShortcuts={onShortcuts} />);
    await userEvent.click(screen.getByRole("checkbox", { name: /as shortcuts/ }));
    expect(onShortcuts).toHaveBeenCalledWith(false);
  });
});

describe("the help's lines about keys", () => {
  it("tell what the tables of commands have, in these words", () => {
    expect(
      keyLines("outline", "map").map(({ keys, textOf }) => [
        keys,
        textOf.get("outline") ?? "",
        textOf.get("map") ?? "",
      ]),
    ).toEqual([
      [
        "Arrow keys",
        "To the next row; right opens, left closes",
        "To the nearest linked neighbour in that direction; from a link, to its ends",
      ],
      ["[ and ]", "", "Around the links of the node"],
      ["Enter", ...Array(2).fill("Node: inspector. Link: follow it to its other end")],
      ["Space", ...Array(2).fill("Selects; with Shift, adds to what is selected")],
      ["Backspace", ...Array(2).fill("Back the way you came")],
      ["Shift+F10", ...Array(2).fill("Menu of commands")],
      ["Ctrl+arrow keys", "", "To the nearest node in that direction, linked or not"],
      ["Home, End", "First row, last row", ""],
      ["Letters", "To the next row that starts with them", ""],
      ["f", "", "Only the neighbourhood, and back"],
      ["h", "", "Hides the selected nodes, or the one at the cursor"],
      ["k", "", "Keeps only these"],
      ["Shift+H", "", "Shows again what was hidden"],
      ["l", "", "While writing: a link from the node, then to which"],
      ["p", "", "Paths from the node; on a second node, to it"],
      ["1 to 4", "", "Map, matrix, table, text"],
      ["+, -, 0", "", "Zoom in, zoom out, the whole map"],
      ["9", "", "Fit what the filters leave or what is lit"],
      ["Page Up, Page Down", "", "Pan"],
      [
        "Esc",
        "Closes the menu, then the paths, then clears the selection",
        "Closes the menu, then the paths, then clears the selection, then leaves the neighbourhood",
      ],
    ]);
    const keysIn = (place: "everywhere" | "table" | "coding" | "proposals" | "deck") =>
      keyLines(place).map(({ keys, textOf }) => {
        expect(textOf.get(place)).toBeTruthy();
        return keys;
      });
    expect(keysIn("everywhere")).toEqual(["/", "?", "Ctrl+Z", "Ctrl+Shift+Z"]);
    expect(keysIn("table")).toEqual([
      "Arrow keys",
      "Enter",
      "Space",
      "F2",
      "Ctrl+A",
      "Shift+F10",
      "Home, End",
      "Page Down, Page Up",
      "Esc",
    ]);
    expect(keysIn("proposals")).toEqual(["Ctrl+Z", "a", "r", "m", "1 to 9", "j", "k"]);
    expect(keysIn("coding")).toEqual([
      "Arrow keys",
      "Home, End",
      "Page Down, Page Up",
      "n, l, e, u",
      "p",
      "Esc",
    ]);
    expect(keysIn("deck")).toEqual([
      "Right, Down, Page Down, Space",
      "Left, Up, Page Up, Shift+Space",
      "Backspace",
      "Home, End",
      "0 to 9, Enter",
      "b, w",
      "Esc",
    ]);
  });
});

describe("the shortcuts", () => {
  const press = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    ...more,
  });

  it("are / and ?, and nothing else", () => {
    expect(shortcutOf(press("/"), document.body)).toBe("search");
    expect(shortcutOf(press("?"), document.body)).toBe("help");
    expect(shortcutOf(press("f"), document.body)).toBeUndefined();
    expect(shortcutOf(press("/", { ctrlKey: true }), document.body)).toBeUndefined();
  });

  it("leave what is typed alone", () => {
    const input = document.createElement("input");
    expect(shortcutOf(press("?"), input)).toBeUndefined();
    input.type = "checkbox";
    expect(shortcutOf(press("?"), input)).toBe("help");
  });
});

describe("the first line", () => {
  it("goes away by itself once something is selected", async () => {
    localStorage.clear();
    const { store } = stage(<Hint />);
    expect(screen.getByText(/^Press a shape/)).toBeVisible();
    const { select, clearSelection } = store.getState().actions;
    select("lamps");
    await expect.poll(() => screen.queryByText(/^Press a shape/)).toBeNull();
    clearSelection();
    expect(screen.queryByText(/^Press a shape/)).toBeNull();
  });
});

describe("a notice", () => {
  it("says what of a link was ignored, and can be dismissed", async () => {
    stage(<Notice />, { scene: "pillar=nowhere" });
    expect(screen.getByRole("alert")).toHaveTextContent("nowhere");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a part that fails", () => {
  it("says what happened and can be tried again", () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => {});
    let broken = true;
    function Part() {
      if (broken) throw new Error("no canvas here");
      return <p>drawn</p>;
    }
    render(
      <ErrorBoundary part="The map" words={failure}>
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("The map could not be shown.");
    expect(screen.getByRole("alert")).toHaveTextContent("no canvas here");
    broken = false;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("drawn")).toBeVisible();
    silent.mockRestore();
  });
});
