/** The Text view: the sources, with the quoted words marked. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TextView } from "../../src/app/views/text/TextView.tsx";
import { CYCLING, stage } from "./page.stage.tsx";

const open = (scene = "") => stage(<TextView />, { scene: `view=text&${scene}` });
const mark = (words: string) => screen.getByText(words, { selector: "mark" });

describe("the text", () => {
  it("shows each document in turn, by its title", () => {
    open();
    const titles = screen.getAllByRole("article").map((one) => one.getAttribute("aria-label"));
    expect(titles).toEqual(CYCLING.documents.map(({ title }) => title));
  });

  it("reads as a page, with title, headings and how much of each part is cited", () => {
    open();
    const [article] = screen.getAllByRole("article");
    if (!article) throw new Error("no document");
    const title = CYCLING.documents[0]?.title ?? "";
    expect(within(article).getByRole("heading", { level: 2 })).toHaveTextContent(title);
    expect(within(article).getAllByRole("heading", { level: 3 }).length).toBeGreaterThan(0);
    expect(within(article).getAllByText(/\d+ of \d+ sentences cited/)[0]).toBeVisible();
  });

  it("selects the only thing that rests on the words that are pressed", () => {
    const { store } = open();
    const selected = screen.getAllByText(/./, { selector: "mark" }).map((one) => {
      store.getState().actions.clearSelection();
      fireEvent.click(one);
      const list = screen.queryByRole("dialog");
      if (list) fireEvent.keyDown(list, { key: "Escape" });
      return list ? "a choice" : store.getState().scene.select.length;
    });
    expect(new Set(selected)).toEqual(new Set(["a choice", 1]));
  });

  it("lists what rests on the words where it is several, and gives the focus back", async () => {
    const { store } = open();
    const words = mark("The Street Fund");
    await userEvent.click(words);
    const list = screen.getByRole("dialog", { name: /rest on these words$/ });
    const [first] = within(list).getAllByRole("button");
    if (!first) throw new Error("an empty list");
    await userEvent.click(first);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(store.getState().scene.select).toHaveLength(1);
    expect(store.getState().scene.text.quote).toBeDefined();
    await waitFor(() => expect(words).toHaveFocus());
  });

  it("is opened at the section that the Scene names, without taking the focus", () => {
    const { store } = open("section=plan/1&uncited=show");
    expect(store.getState().scene.text).toMatchObject({ section: "plan/1", uncited: true });
    expect(document.body).toHaveFocus();
  });

  it("goes from the contents to a section, which is then the Scene's", async () => {
    const { store } = open("select=canal-lane");
    const contents = screen.getByRole("navigation", { name: "Contents" });
    const buttons = within(contents).getAllByRole("button");
    const last = buttons.at(-1);
    if (!last) throw new Error("no section");
    const heading = last.querySelector("bdi")?.textContent ?? "";
    await userEvent.click(last);
    await waitFor(() => expect(screen.getByRole("heading", { name: heading })).toHaveFocus());
    expect(store.getState().scene.text.section).toMatch(/^article\/\d$|^plan\/\d$/);
    expect(store.getState().scene.select).toEqual(["canal-lane"]);
    store.getState().actions.select("canal-lane");
    store.getState().actions.clearSelection();
    expect(store.getState().scene.text.section).toBeUndefined();
  });

  it("marks only what the filters show", () => {
    const all = open();
    const count = all.container.querySelectorAll("mark").length;
    all.unmount();
    expect(open("kind=actor").container.querySelectorAll("mark").length).toBeLessThan(count);
  });

  it("gives words that nodes of two kinds quote a band of each tint, and those of one kind its tint", () => {
    const [first] = CYCLING.nodes;
    const quote = first?.quotes[0];
    const other = CYCLING.nodes.find(({ kind }) => kind !== first?.kind);
    if (!first || !quote || !other) throw new Error("The fixture has nodes of one kind only.");
    const bands = () => mark(quote.exact).style.getPropertyValue("--bands");
    const plain = open();
    expect(bands()).toBe("");
    plain.unmount();
    // The same words stand for a node of another kind as well.
    const nodes = CYCLING.nodes.map((node) =>
      node === other ? { ...node, quotes: [...node.quotes, { ...quote, id: "other~1" }] } : node,
    );
    stage(<TextView />, { atlas: { ...CYCLING, nodes }, scene: "view=text" });
    const tints = [first, other].map(
      ({ kind }) => `--kind-${1 + CYCLING.kinds.findIndex(({ id }) => id === kind)}-tint`,
    );
    for (const tint of tints) expect(bands()).toContain(tint);
  });

  it("has one mark for Tab, and arrows that walk from it", async () => {
    const { container } = open();
    const stops = container.querySelectorAll("mark[tabindex='0']");
    expect(stops).toHaveLength(1);
    if (stops[0] instanceof HTMLElement) stops[0].focus();
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(container.querySelectorAll("mark")[1]).toHaveFocus());
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() => expect(stops[0]).toHaveFocus());
  });

  it("points out uncited sentences when asked, with the author's reason", async () => {
    open();
    await userEvent.click(screen.getByRole("button", { name: /^Uncited sentences/ }));
    expect(screen.getByText(/Not cited: rhetoric/)).toBeVisible();
  });

  it("counts what it finds, and says so", async () => {
    open();
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in text" }), "canal lane");
    expect(screen.getByText(/^1 of \d+$/)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText(/^2 of \d+$/)).toBeVisible();
  });
});
