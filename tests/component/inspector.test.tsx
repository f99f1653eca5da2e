/** The inspector: the sources behind what is selected. */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Inspector, MANY_PART } from "../../src/app/inspector/Inspector.tsx";
import { NOTE } from "../../src/app/notes/notePart.tsx";
import type { Atlas } from "../../src/atlas/atlas.ts";
import { CYCLING, clipboard, stage } from "./page.stage.tsx";

const inspector = () => screen.getByRole("complementary", { name: "Inspector" });
const heading = () => within(inspector()).getByRole("heading", { level: 2 });
const open = (scene: string, atlas?: Atlas) =>
  stage(<Inspector />, atlas ? { scene, atlas } : { scene });

describe("the inspector", () => {
  it("is not there before something is selected", () => {
    open("");
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("shows a node by its name, with kind, type, summary and pillars", () => {
    open("select=canal-lane");
    expect(heading()).toHaveTextContent("Canal Lane");
    expect(screen.getByRole("button", { name: "Sector" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Infrastructure" })).toBeVisible();
    const summary = CYCLING.nodes.find(({ id }) => id === "canal-lane")?.summary ?? "";
    expect(screen.getByText(summary)).toBeVisible();
    expect(screen.getByRole("button", { name: "Routes" })).toBeVisible();
  });

  it("says who claims a quote, and that no person has read it", () => {
    const nodes = CYCLING.nodes.map((node) =>
      node.id === "canal-lane"
        ? {
            ...node,
            quotes: node.quotes.map((quote) => ({ ...quote, by: "Ada", unread: true as const })),
          }
        : node,
    );
    open("select=canal-lane", { ...CYCLING, nodes });
    expect(inspector()).toHaveTextContent("Primary source. Claimed by Ada. Not read by a person");
  });

  it("groups a node's links by relation in both directions, each with its quote", () => {
    open("select=street-fund");
    const group = screen.getByRole("heading", { name: "funds" }).closest("section");
    if (!group) throw new Error("no group");
    expect(within(group).getByRole("button", { name: "Canal Lane" })).toBeVisible();
    expect(within(group).getByRole("button", { name: "Mill Bridge" })).toBeVisible();
    // Both links rest on the same words, which are shown once.
    expect(
      within(group).getAllByText(/pays for the Canal Lane/, { selector: "mark" }),
    ).toHaveLength(1);
  });

  it("says of each of its links how far it has come, and how an implied one follows", async () => {
    const implied = CYCLING.edges.find(({ quotes }) => quotes[0]?.reasoning !== undefined);
    const reasoning = implied?.quotes[0]?.reasoning ?? "none";
    open(`select=${implied?.source}`);
    expect(
      screen.getAllByText(/^(Stated|Implied), (in place|underway|intended|claimed)/),
    ).not.toEqual([]);
    expect(screen.queryByText(reasoning)).toBeNull();
    for (const button of screen.getAllByRole("button", { name: "How it follows" })) {
      await userEvent.click(button);
    }
    expect(screen.getByText(reasoning)).toBeVisible();
  });

  it("reads links that come in the other way round", () => {
    open("select=canal-lane");
    expect(screen.getByRole("heading", { name: "is funded by" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "is built by" })).toBeVisible();
  });

  it("shows a link as a sentence whose ends select them", async () => {
    await NOTE.load();
    const { store } = open("select=street-fund-funds-canal-lane");
    expect(heading()).toHaveTextContent("Street Fund funds Canal Lane");
    await userEvent.click(within(heading()).getByRole("button", { name: "Canal Lane" }));
    expect(store.getState().scene.select).toEqual(["canal-lane"]);
    expect(heading()).toHaveTextContent("Canal Lane");
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  it("marks the words of a quote in their paragraph, and names section, document and role", () => {
    open("select=street-fund-funds-canal-lane");
    const quote = inspector().querySelector("blockquote");
    expect(quote?.querySelector("mark")).toHaveTextContent(
      "The Street Fund pays for the Canal Lane and the Mill Bridge.",
    );
    expect(quote).toHaveTextContent(/^The town council will build .* of the Canal Lane\.$/);
    expect(inspector()).toHaveTextContent("Routes, Velmora Cycling Plan 2031. Primary source");
  });

  it("names a secondary source as such", () => {
    open("select=canal-lane-advances-more-riders");
    expect(inspector()).toHaveTextContent("The calm mile turns one. Secondary source");
  });

  it("gives each statement's basis, status and force, and the reasoning of what is implied", () => {
    open("select=council-builds-canal-lane");
    for (const name of ["Stated", "Intended", "Implied", "In place"]) {
      expect(screen.getByRole("button", { name })).toBeVisible();
    }
    expect(inspector()).toHaveTextContent("How it follows.");
  });

  it("says when the words deny the link", () => {
    open("select=plan-requires-helmets");
    expect(screen.getByText("The text denies this link.")).toBeVisible();
    expect(screen.getByText("Denied")).toBeVisible();
  });

  it("shows a translation beside a quote in another language", () => {
    open("select=kirihama-partners-with-council");
    expect(
      screen.getByText("Kirihama shares with Velmora what it knows about safe cycling."),
    ).toBeVisible();
  });

  it("opens the original at the words, where the source has an address", async () => {
    const at = (url: string): Atlas => ({
      ...CYCLING,
      documents: CYCLING.documents.map((document) => ({ ...document, url })),
    });
    await act(async () => {
      open("select=kirihama-partners-with-council", at("https://town.example/plan"));
    });
    const link = await screen.findByRole("link", { name: "Open the original" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:.*plan#:~:text=\S+$/));
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  it.each([undefined, "javascript:alert(1)", "mailto:town@town.example", "the archive"])(
    "offers no original at the address %s",
    async (url) => {
      const documents = CYCLING.documents.map(({ url: _, ...document }) =>
        url === undefined ? document : { ...document, url },
      );
      await act(async () => {
        open("select=kirihama-partners-with-council", { ...CYCLING, documents });
        // The part that would render it is loaded.
        await import("../../src/app/claims/OpenOriginal.tsx");
      });
      expect(screen.queryByRole("link", { name: "Open the original" })).toBeNull();
    },
  );

  it("lists several selected nodes and the links among them", async () => {
    await MANY_PART.load();
    const { store } = open("select=street-fund,canal-lane,lamps");
    expect(await screen.findByRole("heading", { name: "3 selected" })).toBeVisible();
    expect(screen.getByRole("heading", { name: /^Links among them/ })).toHaveTextContent("1");
    await userEvent.click(screen.getByRole("button", { name: "Remove lamps from the selection" }));
    expect(store.getState().scene.select).toEqual(["street-fund", "canal-lane"]);
  });

  it("stays when a filter hides what is selected, says so, and offers to show it", async () => {
    const { store } = open("select=lamps&kind=goal");
    expect(heading()).toHaveTextContent("lamps");
    expect(inspector()).toHaveTextContent("The filters hide this node on the map.");
    await userEvent.click(screen.getByRole("button", { name: "Clear filters to show it" }));
    expect(store.getState().scene.filters.kinds).toEqual([]);
    expect(inspector()).not.toHaveTextContent("The filters hide");
  });

  it("keeps links that the filters hide behind a button", async () => {
    open("select=canal-lane&basis=implied");
    expect(screen.queryByRole("heading", { name: "is funded by" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /hidden by the filters$/ }));
    expect(screen.getByRole("heading", { name: "is funded by" })).toBeVisible();
  });

  it("shows one pillar alone at a press of its tag", async () => {
    const { store } = open("select=lamps");
    await userEvent.click(screen.getByRole("button", { name: "Routes" }));
    expect(store.getState().scene.filters.pillars).toEqual(["routes"]);
  });

  it("shows only a node's neighbourhood on request, and all again", async () => {
    const { store } = open("select=lamps");
    const button = screen.getByRole("button", { name: "Only its neighbourhood" });
    await userEvent.click(button);
    expect(store.getState().scene.focus).toBe("lamps");
    await userEvent.click(button);
    expect(store.getState().scene.focus).toBeUndefined();
  });

  it("closes by its button and by Esc", async () => {
    const { store } = open("select=lamps");
    await userEvent.click(screen.getByRole("button", { name: "Close the inspector" }));
    expect(store.getState().scene.select).toEqual([]);
  });

  it("draws only the first links of a node that has very many", () => {
    const { edges, nodes } = CYCLING;
    const [edge] = edges;
    const node = nodes.find(({ id }) => id === edge?.source);
    if (!edge || !node) throw new Error("no link");
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...edge, id: `many-${index}` }));
    open(`select=${node.id}`, { ...CYCLING, edges: many });
    expect(screen.getByRole("button", { name: /^Show 29\d\d more links$/ })).toBeVisible();
    expect(inspector().querySelectorAll("li").length).toBeLessThan(20);
  });
});

describe("a definition", () => {
  it("opens from the word itself, and closes by Esc without closing the inspector", async () => {
    open("select=street-fund");
    await userEvent.click(screen.getByRole("button", { name: "funds" }));
    const card = screen.getByRole("dialog", { name: "funds" });
    expect(card).toHaveTextContent("Pays for it.");
    expect(card).toHaveTextContent("Not: A shop at the Canal Lane earns more");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(inspector()).toBeVisible();
  });

  it("shows on hover as well", async () => {
    open("select=street-fund");
    await userEvent.hover(screen.getByRole("button", { name: "Instrument" }));
    expect(await screen.findByRole("tooltip")).toHaveTextContent("What is used to get there.");
  });
});

describe("Copy citation", () => {
  it("copies the quote, its source as far as known, and a link that opens the same", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    open("select=plan-requires-lamps&kind=law,sector");
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    expect(written).toEqual([
      "“The plan requires lamps along the whole of the Canal Lane.”\n" +
        "Velmora Town Council, Velmora Cycling Plan 2031, section “Routes”, primary source.\n" +
        "Supports: Velmora Cycling Plan 2031 requires lamps (stated, in place, required).\n" +
        "In: Velmora cycles. http://localhost:3000/#velmora-cycling?view=map&select=plan-requires-lamps",
    ]);
  });

  it("shows the citation where there is no clipboard", async () => {
    const user = userEvent.setup();
    clipboard(false);
    open("select=plan-requires-lamps");
    await user.click(screen.getByRole("button", { name: "Copy citation" }));
    const field = await screen.findByRole("textbox", { name: /copy it yourself/ });
    expect(field).toHaveDisplayValue(/The plan requires lamps/);
  });
});

describe("hostile names", () => {
  it("are text: no element of theirs comes into the page", () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const atlas: Atlas = {
      ...CYCLING,
      nodes: CYCLING.nodes.map((node) =>
        node.id === "lamps" ? { ...node, name: hostile, summary: hostile } : node,
      ),
    };
    open("select=lamps", atlas);
    expect(heading()).toHaveTextContent(hostile);
    expect(heading().querySelector("bdi")).toHaveTextContent(hostile);
    expect(document.querySelector("img, script")).toBeNull();
  });

  it("are kept apart from the words around them", () => {
    open("select=harbour-riders");
    expect(heading().querySelector("bdi")).toHaveTextContent("جمعية دراجات الميناء");
  });
});
