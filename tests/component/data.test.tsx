import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { DataDialog } from "../../src/app/export/data/DataDialog.tsx";
import { FORMATS } from "../../src/exchange/index.ts";
import { CYCLING, stage } from "./page.stage.tsx";

const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
});

const open = (scene = "") => stage(<DataDialog onClose={() => undefined} />, { scene }).store;
const format = () => screen.getByRole("combobox", { name: "Format" });

test("every format that is written is offered, and a file's name tells its format", async () => {
  const user = userEvent.setup();
  open();
  const written = FORMATS.filter(({ write }) => write);
  expect(within(format()).getAllByRole("option")).toHaveLength(written.length);
  for (const [id, extension] of [
    ["csv", ".csv.zip"],
    ["qdpx", ".qdpx"],
    ["dot", ".dot"],
  ] as const) {
    await user.selectOptions(format(), id);
    await user.click(screen.getByRole("button", { name: /^Save / }));
    await screen.findByText(`Saved as velmora-cycling${extension}.`);
  }
  expect(saved.map(({ size }) => size > 100)).toEqual([true, true, true]);
});

test("what a format loses is said before it is saved", async () => {
  const user = userEvent.setup();
  open();
  await user.selectOptions(format(), "mermaid");
  const lost = screen.getByRole("region", { name: "What this format loses" });
  expect(within(lost).getByText(/quotes left out/)).toBeInTheDocument();
  await user.selectOptions(format(), "graphml");
  expect(screen.queryByText(/quotes left out/)).toBeNull();
});

test("under a filter what is shown is taken, or the whole atlas", async () => {
  const user = userEvent.setup();
  open("kind=actor");
  const nodesIn = async (blob: Blob | undefined) =>
    JSON.parse((await blob?.text()) ?? "").nodes.length as number;
  await user.selectOptions(format(), "node-link");
  expect(screen.getByRole("radio", { name: /^What is shown: / })).toBeChecked();
  await user.click(screen.getByRole("button", { name: /^Save / }));
  await screen.findByText(/^Saved as/);
  await user.click(screen.getByRole("radio", { name: /^The whole atlas: / }));
  await user.click(screen.getByRole("button", { name: /^Save / }));
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  const [shown, whole] = [await nodesIn(saved[0]), await nodesIn(saved[1])];
  expect(whole).toBe(CYCLING.nodes.length);
  expect(shown).toBe(CYCLING.nodes.filter(({ kind }) => kind === "actor").length);
});

test("without a filter there is nothing to choose but the format", () => {
  open();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("own notes are attributes of their own, and only if one asks for them", async () => {
  const user = userEvent.setup();
  const store = open();
  expect(screen.queryByRole("checkbox")).toBeNull();
  const [node] = CYCLING.nodes;
  const [quote] = node?.quotes ?? [];
  if (!node || !quote) throw new Error("The first node has a quote.");
  act(() =>
    store.getState().actions.setNotes({
      notes: [
        { on: node.id, text: "Ask them", tags: ["budget"] },
        { on: quote.id, tags: ["budget", "old"], doubt: true },
      ],
      views: [],
    }),
  );
  await user.selectOptions(format(), "node-link");
  const attributesIn = async (at: number) => {
    await user.click(screen.getByRole("button", { name: /^Save / }));
    await vi.waitFor(() => expect(saved).toHaveLength(at + 1));
    const text = (await saved[at]?.text()) ?? "";
    const read = JSON.parse(text).nodes.find(({ id }: { id: string }) => id === node.id);
    return { ownNote: read.ownNote, ownTags: read.ownTags, ownDoubt: read.ownDoubt };
  };
  expect(await attributesIn(0)).toEqual({});
  await user.click(screen.getByRole("checkbox", { name: /^With your own notes and tags/ }));
  expect(await attributesIn(1)).toEqual({
    ownNote: "Ask them",
    ownTags: "budget|old",
    ownDoubt: true,
  });
});
