/** The claim in writing: every field, and what can be done with a claim as a whole. */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CLAIM_PANE, Inspector } from "../../src/app/inspector/Inspector.tsx";
import { TaskProvider, useTask, type WritingTask } from "../../src/app/writing/task.tsx";
import { claimOf, itemOf, type JsonObject, quotesOf } from "../../src/draft/index.ts";
import { writingStage } from "./writing.stage.tsx";

/** A button that asks for a task, as a menu or a key elsewhere does. */
function Asks({ task }: { readonly task: WritingTask }) {
  const { begin } = useTask();
  return (
    <button type="button" onClick={() => begin(task)}>
      Ask
    </button>
  );
}

async function pane(claim: string | undefined, task: WritingTask = { is: "node" }) {
  // As the page has it a moment after one begins to write.
  await CLAIM_PANE.load();
  const stage = await writingStage(
    <TaskProvider>
      <Asks task={task} />
      <Inspector />
    </TaskProvider>,
    { scene: claim === undefined ? "" : `select=${claim}` },
  );
  if (claim !== undefined) await screen.findByRole("group", { name: "What can be done with it" });
  const draft = () => stage.writing.store.getState().history.draft;
  return {
    ...stage,
    draft,
    value: (id: string): JsonObject => claimOf(draft(), id)?.value ?? {},
    done: () => stage.writing.store.getState().history.done.length,
  };
}

const field = (name: string) => screen.getByRole("textbox", { name });
const write = async (name: string, text: string) => {
  await userEvent.clear(field(name));
  await userEvent.click(field(name));
  await userEvent.paste(text);
  await userEvent.tab();
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("A node in writing", () => {
  it("takes a text when one leaves the field, as one step of undo, and shows it again after undo", async () => {
    const { value, done, writing } = await pane("canal-lane");
    await write("Summary", "A lane for bicycles.");
    expect(value("canal-lane").summary).toBe("A lane for bicycles.");
    expect(done()).toBe(1);
    act(() => writing.undo());
    expect(field("Summary")).not.toHaveValue("A lane for bicycles.");
  });

  it("leaves out an optional text that is emptied, and takes other names a line each", async () => {
    const { value } = await pane("town-council");
    await write("Short name", "council");
    expect(value("town-council").short).toBe("council");
    await userEvent.clear(field("Short name"));
    await userEvent.tab();
    expect(value("town-council")).not.toHaveProperty("short");
    await write("Other names", "the council\nthe town");
    expect(value("town-council").aliases).toEqual(["the council", "the town"]);
  });

  it("keeps what was there on Esc, and closes only on the next", async () => {
    const { done } = await pane("canal-lane");
    await userEvent.type(field("Name"), " of old{Escape}");
    expect(field("Name")).toHaveValue("Canal Lane");
    expect(done()).toBe(0);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "Inspector" })).toBeNull();
  });

  it("changes kind and type at once, and says what no longer fits beside it", async () => {
    const { value } = await pane("canal-lane");
    const choice = screen.getByRole("combobox", { name: "Kind and type" });
    await userEvent.selectOptions(choice, "law/rule");
    expect(value("canal-lane")).toMatchObject({ kind: "law", type: "rule" });
  });

  it("offers to carry a new name through other texts and to keep the old one as another name", async () => {
    const { value, draft } = await pane("canal-lane");
    const before = JSON.stringify(draft().atlas).split("Canal Lane").length;
    await write("Name", "Canal Cycle Lane");
    await press("Keep “Canal Lane” among the other names");
    expect(value("canal-lane").aliases).toContain("Canal Lane");
    const all = screen.queryByRole("button", { name: "Change it there too" });
    if (all) await userEvent.click(all);
    expect(JSON.stringify(draft().atlas).split("Canal Cycle Lane").length).toBeGreaterThan(1);
    // Quotes are as their sources have them.
    expect(JSON.stringify(draft().atlas).split("Canal Lane").length).toBeGreaterThan(1);
    expect(before).toBeGreaterThan(1);
  });

  it("gives another id that all that names it follows, and refuses one that is taken", async () => {
    const { draft } = await pane("canal-lane");
    await press("More fields");
    await write("Id", "lamps");
    expect(screen.getByText("Another node or link has this id.")).toBeVisible();
    await write("Id", "canal-cycle-lane");
    expect(itemOf(draft(), "nodes", "canal-cycle-lane")).toBeDefined();
    expect(itemOf(draft(), "edges", "council-builds-canal-lane")?.value.target).toBe(
      "canal-cycle-lane",
    );
  });

  it("stays open while it is not shown, says so, and shows the problem at its field", async () => {
    const { value, store } = await pane("canal-lane");
    await userEvent.clear(field("Summary"));
    await userEvent.tab();
    expect(value("canal-lane").summary).toBe("");
    expect(store.getState().built.atlas.nodes.some(({ id }) => id === "canal-lane")).toBe(false);
    expect(screen.getByText("Not shown until it is mended.")).toBeVisible();
    expect(field("Summary")).toBeInvalid();
    await write("Summary", "Back again.");
    expect(store.getState().built.atlas.nodes.some(({ id }) => id === "canal-lane")).toBe(true);
    expect(screen.queryByText("Not shown until it is mended.")).toBeNull();
  });

  it("is merged with another, the alike ones first, and names what becomes of quotes and links", async () => {
    const { draft, writing } = await pane("canal-lane");
    await press("Merge…");
    const form = screen.getByRole("region", { name: "Merge Canal Lane with another node" });
    const box = within(form).getByRole("combobox", { name: "The other node" });
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.type(box, "mill{Enter}");
    expect(within(form).getByText(/Mill Bridge becomes another name of Canal Lane/)).toBeVisible();
    await press("Merge Mill Bridge into Canal Lane");
    expect(itemOf(draft(), "nodes", "mill-bridge")).toBeUndefined();
    expect(writing.store.getState().claim).toBe("canal-lane");
  });

  it("is split by quotes and links", async () => {
    const { draft, value } = await pane("town-council");
    const count = quotesOf(
      itemOf(draft(), "nodes", "town-council") ?? { path: [], value: {} },
    ).length;
    await press("Split…");
    const form = screen.getByRole("region", { name: "Split town council" });
    expect(within(form).getByRole("button", { name: "Split" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.type(
      within(form).getByRole("textbox", { name: "Name of the second node" }),
      "Bridge office",
    );
    await userEvent.type(within(form).getByRole("textbox", { name: "Summary" }), "Builds.");
    const [quote] = within(form)
      .getByRole("group", { name: "Quotes that go with it" })
      .querySelectorAll("input");
    await userEvent.click(quote ?? form);
    await userEvent.click(within(form).getByRole("checkbox", { name: /builds Canal Lane/ }));
    await userEvent.click(within(form).getByRole("button", { name: "Split" }));
    expect(value("council-builds-canal-lane").source).toBe("bridge-office");
    expect(value("town-council").evidence).toHaveLength(count - 1);
  });

  it("is deleted after its links and the steps that show it were named", async () => {
    const { draft, done } = await pane("harbour-riders");
    await press("Delete…");
    const form = screen.getByRole("region", { name: /^Delete/ });
    expect(within(form).getByText(/calls for shade trees/)).toBeVisible();
    expect(within(form).getByText("Step 2, Who takes part")).toBeVisible();
    await userEvent.click(within(form).getByRole("button", { name: /^Delete/ }));
    expect(itemOf(draft(), "nodes", "harbour-riders")).toBeUndefined();
    expect(done()).toBe(1);
  });

  it("leads to its links", async () => {
    const { writing } = await pane("canal-lane");
    await press("town council builds Canal Lane");
    expect(writing.store.getState().claim).toBe("council-builds-canal-lane");
  });
});

describe("A link in writing", () => {
  it("is given other ends, another relation that may join them, and turned round", async () => {
    const { value } = await pane("council-builds-canal-lane");
    const relation = screen.getByRole("combobox", { name: "Relation" });
    expect(within(relation).queryByRole("option", { name: "trains" })).toBeNull();
    await userEvent.selectOptions(relation, "calls-for");
    expect(value("council-builds-canal-lane").relation).toBe("calls-for");
    const to = screen.getByRole("combobox", { name: "To" });
    await userEvent.clear(to);
    await userEvent.type(to, "mill{Enter}");
    expect(value("council-builds-canal-lane").target).toBe("mill-bridge");
    await press("Turn round");
    expect(value("council-builds-canal-lane")).toMatchObject({
      source: "mill-bridge",
      target: "town-council",
    });
  });

  it("joins the link that says the same already", async () => {
    const { value, writing } = await pane("street-fund-funds-mill-bridge");
    const to = screen.getByRole("combobox", { name: "To" });
    await userEvent.clear(to);
    await userEvent.type(to, "canal{Enter}");
    expect(writing.store.getState().claim).toBe("street-fund-funds-canal-lane");
    expect(value("street-fund-funds-mill-bridge")).toEqual({});
  });

  it("has what each quote says of it, its reasoning and what tells its place", async () => {
    const { value } = await pane("council-builds-canal-lane");
    const quote = within(screen.getByRole("region", { name: "Quote 1" }));
    await userEvent.selectOptions(quote.getByRole("combobox", { name: "Status" }), "underway");
    await userEvent.selectOptions(quote.getByRole("combobox", { name: "Force" }), "permitted");
    await userEvent.click(quote.getByRole("checkbox", { name: "The words deny it" }));
    await userEvent.click(quote.getByRole("button", { name: /^Quote 1:/ }));
    await userEvent.type(quote.getByRole("textbox", { name: "Translation" }), "En français");
    await userEvent.tab();
    const [first] = value("council-builds-canal-lane").evidence as readonly JsonObject[];
    expect(first).toMatchObject({
      status: "underway",
      force: "permitted",
      negated: true,
      translation: "En français",
    });
  });

  it("loses a quote by a press, and keeps its last one", async () => {
    const { value } = await pane("council-builds-canal-lane");
    await press("Remove quote 2");
    expect(value("council-builds-canal-lane").evidence).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Remove quote 1" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});

describe("A new link", () => {
  it("is made of a sentence that names both ends", async () => {
    const { draft, writing } = await pane("town-council", { is: "link", claim: "town-council" });
    await press("Ask");
    const to = await screen.findByRole("combobox", { name: "To" });
    await waitFor(() => expect(to).toHaveFocus());
    await userEvent.type(to, "canal{Enter}");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Relation" }), "calls-for");
    const choice = screen.getByRole("group", { name: /These sentences name both/ });
    await userEvent.click(within(choice).getByRole("radio", { name: /will build the Canal Lane/ }));
    await press("Make link");
    const { claim } = writing.store.getState();
    expect(itemOf(draft(), "edges", claim ?? "")?.value).toMatchObject({
      source: "town-council",
      relation: "calls-for",
      target: "canal-lane",
    });
    expect(writing.store.getState().leftOut).toEqual([]);
  });

  it("says where no sentence names both, and asks how one that names one of them says it", async () => {
    const { value, writing } = await pane("workshop", {
      is: "link",
      claim: "workshop",
      target: "lamps",
    });
    await press("Ask");
    expect(await screen.findByText(/No sentence names both/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Relation" }), "calls-for");
    await press(/Sentences that name one of the two/);
    await userEvent.click(screen.getByRole("radio", { name: /trains apprentice mechanics/ }));
    expect(screen.getByRole("combobox", { name: "Basis" })).toHaveValue("implied");
    expect(screen.getByRole("button", { name: "Make link" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.type(field("How it follows from these words"), "Mechanics fit lamps.");
    await userEvent.tab();
    await press("Make link");
    const evidence = value(writing.store.getState().claim ?? "").evidence as readonly JsonObject[];
    expect(evidence[0]).toMatchObject({ basis: "implied", reasoning: "Mechanics fit lamps." });
  });
});

describe("A new link to what is not there yet", () => {
  it("makes the node with it, of its name in the sentence, as one step of undo", async () => {
    const { draft, writing, value } = await pane("town-council", {
      is: "link",
      claim: "town-council",
    });
    await press("Ask");
    const to = await screen.findByRole("combobox", { name: "To" });
    await userEvent.type(to, "old mill");
    expect(screen.getByRole("option", { name: "New node “old mill”" })).toBeVisible();
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(to).toHaveValue("old mill");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kind and type of the new node old mill" }),
      "sector/infrastructure",
    );
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Relation" }), "calls-for");
    await userEvent.click(screen.getByRole("radio", { name: /harbour and the old mill/ }));
    await press("Make link");
    expect(value("old-mill")).toMatchObject({
      kind: "sector",
      type: "infrastructure",
      name: "old mill",
      evidence: [{ exact: "old mill" }],
    });
    expect(itemOf(draft(), "edges", writing.store.getState().claim ?? "")?.value).toMatchObject({
      relation: "calls-for",
      target: "old-mill",
    });
    expect(writing.store.getState().leftOut).toEqual([]);
    act(() => writing.undo());
    expect(itemOf(draft(), "nodes", "old-mill")).toBeUndefined();
  });
});

describe("A new node", () => {
  it("is made of its name where a source has it", async () => {
    const { draft, writing } = await pane(undefined);
    await press("Ask");
    const name = await screen.findByRole("textbox", { name: "Name, as a source has it" });
    await userEvent.type(name, "old mill");
    const [place] = await screen.findAllByRole("radio");
    await userEvent.click(place ?? name);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kind and type" }),
      "sector/infrastructure",
    );
    await userEvent.type(field("Summary"), "Where the lane ends.");
    await userEvent.tab();
    await press("Make node");
    expect(itemOf(draft(), "nodes", "old-mill")?.value.evidence).toMatchObject([
      { exact: "old mill" },
    ]);
    expect(writing.store.getState().claim).toBe("old-mill");
    expect(writing.store.getState().leftOut).toEqual([]);
  });

  it("is not made of words that no source has, and is told where it is there already", async () => {
    await pane(undefined);
    await press("Ask");
    const name = await screen.findByRole("textbox", { name: "Name, as a source has it" });
    await userEvent.type(name, "velodrome");
    expect(await screen.findByText(/No source has these words/)).toBeVisible();
    await userEvent.clear(name);
    await userEvent.type(name, "Canal Lane");
    expect(await screen.findByText(/Canal Lane is there already/)).toBeVisible();
  });
});
