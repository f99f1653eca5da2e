/** The table in writing: a grid whose cells are written in where they hold what is written. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CELL_EDITOR } from "../../src/app/views/table/BodyRow.tsx";
import { TableView } from "../../src/app/views/table/TableView.tsx";
import { claimOf, type JsonObject } from "../../src/draft/index.ts";
import { writingStage } from "./writing.stage.tsx";

async function table(scene: string) {
  await CELL_EDITOR.load();
  const stage = await writingStage(<TableView />, { scene: `view=table&${scene}` });
  const value = (id: string): JsonObject =>
    claimOf(stage.writing.store.getState().history.draft, id)?.value ?? {};
  return { ...stage, value };
}

const row = (name: RegExp) => screen.getByRole("row", { name });
const cell = (name: RegExp, at: number) => {
  const found = within(row(name)).getAllByRole("cell")[at];
  if (!found) throw new Error(`The row has no cell ${at}.`);
  return found;
};

describe("A cell in writing", () => {
  it("is written in by Enter and arrow keys alone, and keeps the focus when it is done", async () => {
    const { value } = await table("table=nodes");
    await userEvent.dblClick(within(row(/^Mill Bridge/)).getByRole("rowheader"));
    const box = screen.getByRole("textbox", { name: "Name" });
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.clear(box);
    await userEvent.type(box, "Old Mill Bridge{Enter}");
    expect(value("mill-bridge").name).toBe("Old Mill Bridge");
    const header = within(row(/^Old Mill Bridge/)).getByRole("rowheader");
    await waitFor(() => expect(header).toHaveFocus());
    await userEvent.keyboard("{F2}");
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Nothing{Escape}");
    expect(value("mill-bridge").name).toBe("Old Mill Bridge");
    await waitFor(() =>
      expect(within(row(/^Old Mill Bridge/)).getByRole("rowheader")).toHaveFocus(),
    );
    await userEvent.keyboard("{ArrowRight}{Enter}");
    const kind = screen.getByRole("combobox", { name: "Kind" });
    await userEvent.selectOptions(kind, "law");
    await userEvent.keyboard("{Enter}");
    expect(value("mill-bridge")).toMatchObject({ kind: "law", type: "plan" });
  });

  it("offers the relations that may join the two", async () => {
    const { value } = await table("table=links");
    await userEvent.dblClick(screen.getAllByText("builds")[0] ?? document.body);
    const relation = screen.getByRole("combobox", { name: "Relation" });
    expect(within(relation).queryByRole("option", { name: "trains" })).toBeNull();
    await userEvent.selectOptions(relation, "calls-for");
    await userEvent.tab();
    expect(value("council-builds-canal-lane").relation).toBe("calls-for");
  });

  it("opens the inspector as for readers where it follows from other things", async () => {
    const { store } = await table("table=nodes");
    const statements = cell(/^Mill Bridge/, 3);
    await userEvent.dblClick(statements);
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(store.getState().scene.select).toEqual(["mill-bridge"]);
  });
});
