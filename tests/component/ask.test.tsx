/** The panel "Ask": typed with completion, built from parts, answered with quotes. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { AskPanel } from "../../src/app/panels/ask/AskPanel.tsx";
import { Search } from "../../src/app/search/Search.tsx";
import { clipboard, stage } from "./page.stage.tsx";

const box = () => screen.getByRole("textbox", { name: "Ask the atlas" });
const options = () => within(screen.getByRole("listbox")).getAllByRole("option");
const heading = (name: RegExp) => screen.getByRole("heading", { name });
const part = (name: string) => screen.getByRole("combobox", { name });

const FUNDS = "ask=any,out,relation:funds,node:canal-lane";

/** The cycling atlas has one link that is only implied. */
const IMPLIED = "panel=ask&ask=any,out,relation:is-part-of,node:canal-lane";

beforeEach(() => {
  // jsdom has no layout, so nothing scrolls.
  Element.prototype.scrollIntoView ??= () => undefined;
});

describe("the panel Ask", () => {
  it("is a region with a box, parts and examples before anything is asked", () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    expect(screen.getByRole("region", { name: "Ask" })).toBeVisible();
    expect(box()).toHaveValue("");
    expect(part("Which")).toBeVisible();
    expect(heading(/For example/)).toBeVisible();
  });

  it("answers an example that is pressed, and says it in the box", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.click(screen.getByRole("button", { name: "sectors that no instrument funds" }));
    expect(box()).toHaveValue("sectors that no instrument funds");
    expect(heading(/^\d+ answers?: sectors that no instrument funds/)).toBeVisible();
    expect(store.getState().scene.panel).toBe("ask");
  });

  it("completes while typing, by keyboard, and answers at Enter with quotes", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "who fun");
    expect(screen.getByRole("listbox")).toBeVisible();
    await userEvent.keyboard("{ArrowDown}");
    expect(options()[0]).toHaveTextContent("funds");
    expect(box()).toHaveAttribute("aria-activedescendant", options()[0]?.id);
    await userEvent.keyboard("{Enter}");
    expect(box()).toHaveValue("who funds ");
    await userEvent.type(box(), "canal");
    await userEvent.keyboard("{ArrowDown}{Enter}{Enter}");
    expect(box()).toHaveValue("who funds Canal Lane ");
    expect(screen.getByText("Read as:", { exact: false })).toHaveTextContent(
      "anything that funds Canal Lane",
    );
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(heading(/^1 answer: anything that funds Canal Lane/)).toBeVisible();
    expect(
      screen.getByText("The Street Fund pays for the Canal Lane", { exact: false }),
    ).toBeVisible();
    expect(store.getState().scene.ask?.steps).toHaveLength(1);
  });

  it("copies its answers with numbered quotes, their sources and a way back", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    stage(<AskPanel panel="ask" name="Ask" />, { scene: `panel=ask&${FUNDS}` });
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    const [text = ""] = written;
    expect(text).toContain("- Street Fund\n  - Street Fund funds Canal Lane [1].");
    expect(text).toMatch(
      /^\[1\] “.*” Velmora Town Council, .*primary source\. Stated, in place\.$/m,
    );
    expect(text).toContain("panel=ask");
  });

  it("withdraws the answer when the next text is not understood, and offers questions near to it", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />, { scene: `panel=ask&${FUNDS}` });
    await userEvent.clear(box());
    await userEvent.type(box(), "who dances around Canal Lane{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("No relation here means “dances”.");
    expect(heading(/^Of links to Canal Lane these sources name:$/)).toBeVisible();
    expect(heading(/^Not understood as a question: the nearest statement$/)).toBeVisible();
    expect(screen.getByText(/^“dances” stands nowhere in these sources\.$/)).toBeVisible();
    expect(box()).toHaveValue("who dances around Canal Lane");
    expect(store.getState().scene.ask).toBeUndefined();
    expect(screen.queryByRole("heading", { name: /answer/ })).toBeNull();
    const near = "anything that is linked with Canal Lane";
    await userEvent.click(screen.getByRole("button", { name: near }));
    expect(box()).toHaveValue(near);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(heading(/answers.*: anything that is linked with Canal Lane/)).toBeVisible();
  });

  it("answers with the sentence that speaks of all that is asked, and calls it no mistake", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "How fast may cars go outside schools?{Enter}");
    const [first] = screen.getAllByRole("heading", { level: 3 });
    expect(first).toHaveTextContent("A sentence that speaks of this");
    const said = within(screen.getByRole("region", { name: "A sentence that speaks of this" }));
    expect(said.getByText(/30 km/u)).toBeVisible();
    expect(
      said.getByText(
        /^No link answers this. Going by its words, this sentence speaks of what is asked/,
      ),
    ).toBeVisible();
    expect(said.getByText(/“cars” was read as “motor”/)).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(box()).toBeValid();
    expect(screen.queryByRole("combobox", { name: "Which" })).toBeNull();
  });

  it("names words that the sentence lacks, and shows two that answer as well", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "What can one learn at the Chain & Sprocket workshop?{Enter}");
    const said = within(screen.getByRole("region", { name: "A sentence that speaks of this" }));
    expect(said.getAllByRole("blockquote")).toHaveLength(2);
    expect(said.getByText(/these sentences speak of what is asked/)).toBeVisible();
    await userEvent.clear(box());
    await userEvent.type(box(), "what has the calm mile done for local shops{Enter}");
    expect(screen.getByText(/Not said in so many words: “local”\./)).toBeVisible();
  });

  it("shows the nearest statement first, above the parts' fold and all else", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "How many trainees are at the bike repair shop?{Enter}");
    const [first] = screen.getAllByRole("heading", { level: 3 });
    expect(first).toHaveTextContent("Not understood as a question: the nearest statement");
    expect(
      within(screen.getByRole("region", { name: /the nearest statement/ })).getByText(/six/u),
    ).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Which" })).toBeNull();
  });

  it("shows a sentence that nothing quotes, says so, and opens it in the text", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "a summer{Enter}");
    const [said] = screen.getAllByText(/No node or link quotes this sentence\./);
    const figure = said?.closest("figure");
    if (!figure) throw new Error("The sentence is in no figure.");
    expect(within(figure).getByText("What a summer it was!")).toBeVisible();
    await userEvent.click(within(figure).getByRole("button", { name: "Open in text" }));
    expect(store.getState().scene).toMatchObject({ view: "text", text: { uncited: true } });
  });

  it("leaves a sentence that nothing quotes out with filters, which are about the map", async () => {
    stage(<AskPanel panel="ask" name="Ask" />, { scene: "kind=actor" });
    await userEvent.type(box(), "a summer{Enter}");
    expect(screen.queryByText("What a summer it was!")).toBeNull();
  });

  it("offers what a word may mean, of which none is named, and does not say so of the word", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "Who underwrites the lamps?{Enter}");
    expect(heading(/^It may ask this, of which these sources name none$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "anything that funds lamps" })).toBeVisible();
  });

  it("takes a suggestion at a click", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.click(box());
    const [first] = options();
    if (first) await userEvent.click(first);
    expect(box()).toHaveValue("actors ");
  });

  it("closes the list at Esc before the panel", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />, { scene: "panel=ask" });
    await userEvent.click(box());
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(store.getState().scene.panel).toBe("ask");
    await userEvent.keyboard("{Escape}");
    expect(store.getState().scene.panel).toBeUndefined();
  });

  it("says where it stops understanding, and keeps what was typed", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "actors that fund xyz{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Not understood as a question: “xyz” was not used.",
    );
    expect(box()).toHaveValue("actors that fund xyz");
    expect(box()).toHaveAttribute("aria-invalid", "true");
  });

  it("can be built from parts alone", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.selectOptions(part("Which"), "sectors");
    await userEvent.click(screen.getByRole("button", { name: "Add a step" }));
    const open = screen.queryByRole("combobox", { name: "Step 1: does what" });
    if (!open) await userEvent.click(screen.getByRole("button", { name: "The question in parts" }));
    await userEvent.selectOptions(part("Step 1: does what"), "are funded by");
    await userEvent.selectOptions(part("Step 1: what or whom"), "instruments");
    // The nodes of a kind are listed once the select has the focus.
    await userEvent.click(part("Step 1: what or whom: One of them"));
    await userEvent.selectOptions(part("Step 1: what or whom: One of them"), "Street Fund");
    expect(box()).toHaveValue("sectors that are funded by Street Fund");
    await userEvent.selectOptions(part("Step 1: Some or no"), "no");
    expect(box()).toHaveValue("sectors that are not funded by Street Fund");
    await userEvent.selectOptions(part("Status"), "Intended");
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Only links without other statements" }),
    );
    expect(box()).toHaveValue("sectors that are not funded by Street Fund, only intended");
    await userEvent.click(screen.getByRole("button", { name: "Remove the last step" }));
    expect(box()).toHaveValue("sectors, only intended");
  });

  it("selects the node or link of an answer that is pressed", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />, { scene: FUNDS });
    await userEvent.click(screen.getByRole("button", { name: "Street Fund" }));
    expect(store.getState().scene.select).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: /^Street Fund funds/ }));
    expect(store.getState().scene.select[0]).toMatch(/funds/);
  });

  it("says that the sources name none, and offers near questions by the condition dropped", async () => {
    stage(<AskPanel panel="ask" name="Ask" />, {
      scene: "ask=any,out,relation:funds,node:helmets",
    });
    expect(heading(/^These sources name none: anything that funds helmets$/)).toBeVisible();
    expect(screen.getByText(/^not only helmets: \d+ answers?$/)).toBeVisible();
    expect(heading(/^What they do name: anything that funds/)).toBeVisible();
  });

  it("says of an answer that no sentence states it, also in what is copied", async () => {
    const user = userEvent.setup();
    const written = clipboard(true);
    stage(<AskPanel panel="ask" name="Ask" />, { scene: IMPLIED });
    expect(heading(/^1 answer, implied only: /)).toBeVisible();
    expect(screen.getByText("No sentence says so: it is concluded from the quotes.")).toBeVisible();
    expect(screen.getByText("implied only")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    expect(written[0]).toMatch(/^- .* \(implied only: no sentence says so\)$/m);
  });

  it("adds a condition on the same thing", async () => {
    stage(<AskPanel panel="ask" name="Ask" />, { scene: `panel=ask&${FUNDS}` });
    await userEvent.click(screen.getByRole("button", { name: "The question in parts" }));
    await userEvent.click(screen.getByRole("button", { name: "Add a step" }));
    await userEvent.selectOptions(part("Step 2: from what"), "and the same also");
    await userEvent.selectOptions(part("Step 2: what or whom"), "sectors");
    await userEvent.click(part("Step 2: what or whom: One of them"));
    await userEvent.selectOptions(part("Step 2: what or whom: One of them"), "Mill Bridge");
    expect(box()).toHaveValue("anything that funds Canal Lane and is linked with Mill Bridge");
    expect(heading(/^1 answer: /)).toBeVisible();
  });

  it("keeps the parts folded over an answer, and what was typed beside what was read", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "Who has funded the Mill Bridge?{Enter}");
    expect(box()).toHaveValue("Who has funded the Mill Bridge?");
    expect(screen.getByText(/^Read as:/)).toHaveTextContent("anything that funds Mill Bridge");
    expect(screen.queryByRole("combobox", { name: "Which" })).toBeNull();
  });

  it("says which words it did not use, and what a part of a name was taken for", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "How many people does the workshop mainly train?{Enter}");
    expect(heading(/^1 answer/)).toBeVisible();
    expect(screen.getByText(/^“mainly” was not used/)).toBeVisible();
    expect(screen.getByText("“workshop” is taken for Chain & Sprocket workshop.")).toBeVisible();
    expect(screen.getByText(/^Counted is what these sources name/)).toBeVisible();
  });

  it("asks which is meant by a name that several have", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "Who pays for the infrastructure?{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("“the infrastructure” may be several");
    await userEvent.click(screen.getByRole("button", { name: "anything that funds Mill Bridge" }));
    expect(heading(/^1 answer: anything that funds Mill Bridge/)).toBeVisible();
  });

  it("offers a second condition after an answered one", async () => {
    stage(<AskPanel panel="ask" name="Ask" />);
    await userEvent.type(box(), "things that the Street Fund funds ");
    expect(options()[0]).toHaveTextContent(/^and/);
    expect(options()[1]).toHaveTextContent(/^but not/);
  });

  it("keeps denied links apart from answers", () => {
    stage(<AskPanel panel="ask" name="Ask" />, { scene: "ask=any,out,any,node:helmets" });
    expect(heading(/^These sources name none/)).toBeVisible();
    expect(heading(/^Denied in the text$/)).toBeVisible();
  });

  it("offers to clear the filters that hide the answer", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />, { scene: `kind=goal&${FUNDS}` });
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(store.getState().scene.filters.kinds).toEqual([]);
    expect(heading(/^1 answer/)).toBeVisible();
  });

  it("is emptied by its button, which leaves the focus in the box", async () => {
    const { store } = stage(<AskPanel panel="ask" name="Ask" />, { scene: FUNDS });
    await userEvent.click(screen.getByRole("button", { name: "Clear the question" }));
    expect(store.getState().scene.ask).toBeUndefined();
    await waitFor(() => expect(box()).toHaveFocus());
    expect(box()).toHaveValue("");
  });

  it("is offered by an empty search, and by one that finds nothing", async () => {
    const { store } = stage(<Search />);
    const search = screen.getByRole("searchbox", { name: "Search the atlas" });
    await userEvent.click(search);
    expect(screen.getByRole("button", { name: "Ask a question instead" })).toBeVisible();
    await userEvent.type(search, "zzzz");
    await userEvent.click(screen.getByRole("button", { name: "Ask a question instead" }));
    expect(store.getState().scene.panel).toBe("ask");
    expect(screen.queryByRole("button", { name: "Ask a question instead" })).toBeNull();
  });
});
