/** The codebook in writing: every field, what a change touches, and codebooks from elsewhere. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Codebook } from "../../src/app/writing/codebook/Codebook.tsx";
import { type CodebookList, itemOf, type JsonObject } from "../../src/draft/index.ts";
import { writingStage } from "./writing.stage.tsx";

async function codebook() {
  const { writing } = await writingStage(<Codebook />);
  const draft = () => writing.store.getState().history.draft;
  const value = (list: CodebookList, id: string): JsonObject =>
    itemOf(draft(), list, id)?.value ?? {};
  return { writing, draft, value };
}

const part = (name: string) => within(screen.getByRole("region", { name }));
const open = (list: string, name: RegExp) =>
  userEvent.click(part(list).getByRole("button", { name, expanded: false }));
const write = async (name: string, text: string) => {
  const box = screen.getByRole("textbox", { name });
  await userEvent.clear(box);
  await userEvent.click(box);
  await userEvent.paste(text);
  await userEvent.tab();
};

describe("The codebook in writing", () => {
  it("says of an entry what a change touches before it is made, and leads there", async () => {
    const { writing, value } = await codebook();
    await open("Relations", /^funds/);
    expect(screen.getByText("A change touches 2 claims.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Which claims" }));
    await userEvent.click(screen.getByRole("button", { name: "Street Fund funds Mill Bridge" }));
    expect(writing.store.getState().claim).toBe("street-fund-funds-mill-bridge");
    await write("Name", "pays for");
    await write("Not", "A promise to pay.");
    await write("Other words for it", "finances\nbacks");
    expect(value("relations", "funds")).toMatchObject({
      name: "pays for",
      nearMiss: "A promise to pay.",
      words: ["finances", "backs"],
    });
  });

  it("counts the links that would no longer fit before an end is taken off", async () => {
    const { value } = await codebook();
    await open("Relations", /^funds/);
    await userEvent.click(screen.getByRole("button", { name: "Take Instrument off “From”" }));
    expect(screen.getByRole("alert")).toHaveTextContent("2 links");
    expect(value("relations", "funds").from).toContain("instrument");
    await userEvent.click(screen.getByRole("button", { name: "Take it off" }));
    expect(value("relations", "funds").from).toEqual(["actor"]);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Add to “From”" }),
      "instrument/treasure",
    );
    expect(value("relations", "funds").from).toEqual(["actor", "instrument/treasure"]);
  });

  it("adds entries by their names, moves them, and writes types within their kind", async () => {
    const { draft, value } = await codebook();
    await userEvent.click(part("Kinds").getByRole("button", { name: "Add to kinds" }));
    await userEvent.type(
      screen.getByRole("textbox", { name: "Name of the new one" }),
      "Place{Enter}",
    );
    expect(value("kinds", "place")).toMatchObject({ name: "Place", plural: "Places" });
    await open("Kinds", /^Place/);
    await userEvent.click(screen.getByRole("button", { name: "Move Place up" }));
    const ids = (draft().atlas.kinds as readonly JsonObject[]).map(({ id }) => id);
    expect(ids.indexOf("place")).toBe(ids.length - 2);
    const types = within(screen.getByRole("region", { name: "Types of Place" }));
    await userEvent.click(types.getByRole("button", { name: /^Other/ }));
    const [, name] = screen.getAllByRole("textbox", { name: "Name" });
    await userEvent.clear(name ?? document.body);
    await userEvent.type(name ?? document.body, "Square{Enter}");
    expect(value("kinds", "place").types).toMatchObject([{ id: "other", name: "Square" }]);
  });

  it("puts another entry in the place of one that is removed", async () => {
    const { value, writing } = await codebook();
    await open("Relations", /^partners with/);
    await userEvent.click(screen.getByRole("button", { name: "Remove…" }));
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "What names it, names instead" }),
      "coordinates-with",
    );
    await userEvent.click(
      screen.getByRole("button", { name: "Remove partners with from the codebook" }),
    );
    expect(value("relations", "partners-with")).toEqual({});
    expect(writing.store.getState().leftOut).toEqual([]);
  });

  it("takes sections off a pillar and adds others", async () => {
    const { value } = await codebook();
    await open("Pillars", /^Routes/);
    await userEvent.click(screen.getByRole("button", { name: "Take “Routes” off" }));
    const add = screen.getByRole("combobox", { name: "Add a section" });
    await userEvent.selectOptions(add, within(add).getByRole("option", { name: "Partners" }));
    expect(value("pillars", "routes").sections).toContainEqual({
      document: "plan",
      heading: "Partners",
    });
  });

  it("takes over from a file what is not there yet, after it said what that is", async () => {
    const { value } = await codebook();
    const file = new File(
      [
        JSON.stringify({
          format: "policy-atlas-codebook/1",
          kinds: [
            {
              id: "actor",
              name: "Other actor",
              types: [{ id: "court", name: "Court", definition: "A court." }],
            },
            { id: "place", name: "Place", plural: "Places", definition: "Where.", types: [] },
          ],
        }),
      ],
      "their-codebook.json",
    );
    await userEvent.upload(screen.getByLabelText("A file…"), file);
    await waitFor(() =>
      expect(screen.getByText(/It adds 1 kind, 1 type\. 1 are here already/)).toBeVisible(),
    );
    await userEvent.click(screen.getByRole("button", { name: "Add them" }));
    expect(value("kinds", "actor").name).toBe("Actor");
    expect(value("kinds", "actor").types).toContainEqual(expect.objectContaining({ id: "court" }));
    expect(value("kinds", "place").plural).toBe("Places");
  });
});
