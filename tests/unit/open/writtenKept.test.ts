// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { changeClaim, type Draft, removeClaims } from "../../../src/draft/index.ts";
import type { Written } from "../../../src/open/own/ownAtlases.ts";
import { createOwnAtlases } from "../../../src/open/own/ownAtlases.ts";
import type { Writing } from "../../../src/open/writing/writing.ts";
import { createWriting } from "../../../src/open/writing/writing.ts";
import { cyclingFiles, databaseWith, WRITTEN_ID, writingOf } from "../../support/writing.ts";
import { type FakeOwnDatabase, fakeLocks } from "./fakes.ts";

const summary = (text: string) => (draft: Draft) =>
  changeClaim(draft, "canal-lane", { summary: text });
const summaryIn = ({ store }: Writing) => {
  const nodes = Object(store.getState().history.draft.atlas).nodes as Record<string, unknown>[];
  return nodes.find(({ id }) => id === "canal-lane")?.summary;
};
const kept = ({ store }: Writing) => store.getState().kept;
const tick = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** Waits until something is so, which other windows take a few turns for. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await tick(5);
  expect(isSo()).toBe(true);
}

const open: Writing[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** Opens the atlas in a window of a browser with this database, and with locks if it has them. */
async function openWindow(database: FakeOwnDatabase, locks?: LockManager) {
  const own = createOwnAtlases(database);
  const written: Written = await own.written(WRITTEN_ID);
  const { open: shownBy } = await writingOf(cyclingFiles(), "", databaseWith());
  const { store } = shownBy;
  const writing = createWriting({
    id: WRITTEN_ID,
    written,
    own,
    locks,
    shown: {
      built: () => store.getState().built,
      scene: () => store.getState().scene,
      replace: (built, scene) => store.getState().actions.replace(built, scene),
      select: () => {},
      setNotes: () => {},
      onSelect: () => () => {},
    },
  });
  open.push(writing);
  return writing;
}

describe("what is written", () => {
  it("is said to be kept only once the database has it, and is there when opened again", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    let confirm = () => {};
    database.before = () =>
      new Promise((resolve) => {
        confirm = resolve;
      });
    writing.change(summary("One."));
    await tick();
    expect(kept(writing)).toBe("keeping");
    expect(database.logs.get(WRITTEN_ID)).toBeUndefined();
    database.before = async () => {};
    confirm();
    await until(() => kept(writing) === "kept");
    const again = await openWindow(database);
    expect(summaryIn(again)).toBe("One.");
    expect(again.store.getState().history.done).toHaveLength(1);
  });

  it("is kept step after step, each taken at the moment when the one before is said to be kept", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    let at = 0;
    writing.store.subscribe((state, before) => {
      if (state.kept === "kept" && before.kept !== "kept" && at < 5) {
        at += 1;
        writing.change(summary(`Step ${at}.`));
      }
    });
    writing.change(summary("First."));
    await until(() => at === 5 && kept(writing) === "kept");
    expect(database.logs.get(WRITTEN_ID)?.last).toBe(6);
  });

  it("stays here where the database is full, and is kept with the next step or by a press", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    database.before = async () => {
      throw new DOMException("", "QuotaExceededError");
    };
    writing.change(summary("One."));
    await until(() => kept(writing) !== "keeping");
    expect(kept(writing)).toEqual({ failure: "full" });
    expect(summaryIn(writing)).toBe("One.");
    database.before = async () => {};
    writing.tryAgain();
    await until(() => kept(writing) === "kept");
    expect(summaryIn(await openWindow(database))).toBe("One.");
  });

  it("is kept anew as a whole where the browser has deleted what was kept", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    writing.change(summary("One."));
    await until(() => kept(writing) === "kept");
    writing.change(summary("Two."));
    await until(() => kept(writing) === "kept");
    await database.remove(WRITTEN_ID);
    writing.undo();
    await until(() => kept(writing) === "kept");
    const again = await openWindow(database);
    expect(summaryIn(again)).toBe("One.");
    again.redo();
    expect(summaryIn(again)).toBe("Two.");
  });

  it("goes on from what can be read where a record is damaged; the rest is set aside", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    for (const text of ["One.", "Two.", "Three."]) {
      writing.change(summary(text));
      await until(() => kept(writing) === "kept");
    }
    database.logs.get(WRITTEN_ID)?.entries.splice(1, 1, "damaged");
    const again = await openWindow(database);
    expect(summaryIn(again)).toBe("One.");
    expect(again.store.getState().lost).toHaveLength(2);
    expect([...(await database.aside()).keys()]).toEqual([WRITTEN_ID]);
    again.change(summary("Four."));
    await until(() => kept(again) === "kept");
    expect(summaryIn(await openWindow(database))).toBe("Four.");
  });

  it("is not written over where a newer version of the page writes", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    database.append = async () => "newer";
    writing.change(summary("One."));
    await until(() => kept(writing) !== "keeping");
    expect(kept(writing)).toEqual({ failure: "newer" });
  });

  it("is in the files that are kept now and then, which replace none of the history", async () => {
    const database = databaseWith();
    const writing = await openWindow(database);
    writing.change(summary("One."));
    await writing.keepFiles();
    expect(database.contentsThere.get(WRITTEN_ID)).toMatchObject({ upTo: 1 });
    writing.change(summary("Two."));
    await until(() => kept(writing) === "kept");
    const own = createOwnAtlases(database);
    const json = new TextDecoder().decode((await own.read(WRITTEN_ID)).files.get("atlas.json"));
    expect(json).toContain("Two.");
    const again = await openWindow(database);
    expect(again.store.getState().history.done).toHaveLength(2);
    again.goTo(0);
    expect(summaryIn(again)).not.toBe("One.");
  });
});

describe("two windows", () => {
  it("are in step: one writes, the other follows and can take its place", async () => {
    const database = databaseWith();
    const locks = fakeLocks();
    const [one, two] = [await openWindow(database, locks), await openWindow(database, locks)];
    one.change(summary("Of one."));
    await until(() => kept(one) === "kept");
    await until(() => summaryIn(two) === "Of one.");
    expect(kept(two)).toBe("elsewhere");
    two.change(summary("Of two."));
    expect(summaryIn(two)).toBe("Of one.");
    await two.writeHere();
    two.change(summary("Of two."));
    await until(() => kept(two) === "kept");
    await until(() => summaryIn(one) === "Of two." && kept(one) === "elsewhere");
  });

  it("lose nothing where there are no locks: what fits is made again, the rest is set aside", async () => {
    const database = databaseWith();
    const [one, two] = [await openWindow(database), await openWindow(database)];
    one.change((draft) => removeClaims(draft, ["canal-lane"]));
    two.change((draft) => changeClaim(draft, "collisions", { summary: "Fewer." }));
    two.change(summary("Of two."));
    await until(() => kept(one) === "kept" && kept(two) === "kept");
    await until(() => one.store.getState().history.done.length >= 2);
    const lost = [...one.store.getState().lost, ...two.store.getState().lost];
    const { done } = two.store.getState().history;
    expect(done.length + lost.length).toBe(3);
  });
});

it("any edits and steps back and forth are there again, with the history", async () => {
  const step = fc.oneof(
    fc.record({ is: fc.constant("edit"), text: fc.string({ minLength: 1 }) }),
    fc.record({ is: fc.constant("go"), to: fc.nat(12) }),
    fc.record({ is: fc.constant("keepFiles") }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const database = databaseWith();
      const writing = await openWindow(database);
      for (const one of steps) {
        if ("text" in one) writing.change(summary(one.text));
        else if ("to" in one) writing.goTo(one.to);
        else await writing.keepFiles();
      }
      await until(() => kept(writing) === "kept");
      const again = await openWindow(database);
      const { draft, done, undone } = writing.store.getState().history;
      expect(again.store.getState().history).toEqual({ draft, done, undone });
      expect(again.store.getState().lost).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
