// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { briefingsIn } from "../../../src/draft/index.ts";
import { mayWrite } from "../../../src/open/authorState.ts";
import { type Keeper, keepDrafts, SILENT_MS } from "../../../src/open/draftKeeper.ts";
import { openAtlas } from "../../../src/open/openAtlas.ts";
import { briefingsOf } from "../../../src/open/state.ts";
import { YIELD_MS } from "../../../src/open/windows/writerLock.ts";
import { takeBriefings } from "../../../src/open/writing/briefings.ts";
import { addStep, changeStep } from "../../../src/scene/briefingActions.ts";
import { databaseWith, writingOf } from "../../support/writing.ts";
import { atlas, edge, node } from "../query/small.ts";
import { builtOf } from "./built.ts";
import { type FakeDatabase, fakeDatabase, fakeLocks } from "./fakes.ts";

const tour = { id: "tour", title: "Tour", steps: [{ title: "First", scene: {} }] };
const atlasOf = (id: string) =>
  builtOf(atlas([node("a"), node("b")], [edge("a funds b")], { id, briefings: [tour] }));

let database: FakeDatabase;
let closing: Keeper[];

beforeEach(() => {
  database = fakeDatabase();
  closing = [];
});

afterEach(async () => {
  vi.useRealTimers();
  database.before = async () => {};
  await Promise.all(closing.map(({ close }) => close()));
});

/** Opens an atlas in a window. Windows with the same locks belong to one browser. */
function openWindow(id = "small", locks: LockManager | undefined = undefined) {
  const open = openAtlas(atlasOf(id), { hash: "", aspect: "wide" });
  const keeper = keepDrafts({ id, store: open.store, author: open.author }, { database, locks });
  closing.push(keeper);
  const briefings = () => briefingsOf(open.store.getState());
  const edit = (title: string) => {
    const { setDrafts } = open.store.getState().actions;
    setDrafts(changeStep(briefings(), briefings()[0]?.id ?? "", 0, { title }));
  };
  const headlines = () => briefings().map(({ steps }) => steps[0]?.title);
  return { ...open, keeper, briefings, edit, headlines };
}

const tick = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const kept = (name: string) => database.values.get(name);
const SMALL = "/#small";

describe("drafts of two atlases that are open side by side", () => {
  it("are kept each under its own name, and neither knows of the other", async () => {
    const [small, other] = [openWindow("small"), openWindow("other")];
    small.edit("Of small");
    await tick();
    expect(kept(SMALL)).toMatchObject({ briefings: [{ steps: [{ title: "Of small" }] }] });
    expect(kept("/#other")).toBeUndefined();
    expect(other.store.getState().drafts).toBeUndefined();
    small.author.setState({ undo: { words: "gone", drafts: undefined } });
    expect(other.author.getState().undo).toBeUndefined();
  });

  it("are not lost when their atlas is closed in the middle of a write, and another is opened", async () => {
    const small = openWindow("small");
    await tick();
    database.before = () => tick(20);
    small.edit("Begun");
    small.edit("Ended");
    const closed = small.keeper.close();
    const other = openWindow("other");
    await closed;
    expect(kept(SMALL)).toMatchObject({ briefings: [{ steps: [{ title: "Ended" }] }] });
    expect(other.store.getState().drafts).toBeUndefined();
    await tick(50);
    const again = openWindow("small");
    await vi.waitFor(() => expect(again.headlines()).toEqual(["Ended"]));
  });

  it("stay open in the other when one is disposed", async () => {
    const [small, other] = [openWindow("small"), openWindow("other")];
    await tick();
    await small.keeper.close();
    other.edit("Still here");
    await tick();
    expect(kept("/#other")).toMatchObject({ briefings: [{ steps: [{ title: "Still here" }] }] });
  });
});

it("restores a step with all that it had", async () => {
  const callouts = [{ at: "a", text: "Here", side: "above" as const }];
  const one = openWindow();
  const { setDrafts } = one.store.getState().actions;
  setDrafts(changeStep(one.briefings(), "tour", 0, { callouts, notes: "Say this." }));
  await vi.waitFor(() => expect(kept(SMALL)).toBeDefined());
  const two = openWindow();
  await vi.waitFor(() => expect(two.briefings()[0]?.steps[0]).toMatchObject({ callouts }));
});

describe("what is said of the keeping", () => {
  it("is “kept” only once the database has said so", async () => {
    const { author, edit } = openWindow();
    await tick();
    let answer = () => {};
    database.before = () => new Promise((resolve) => (answer = resolve));
    edit("New");
    await tick();
    expect(author.getState().saving).toBe("pending");
    answer();
    await tick();
    expect(author.getState().saving).toBe("kept");
  });

  it.each([
    ["full", "QuotaExceededError"],
    ["blocked", "SecurityError"],
  ] as const)(
    "is that storage is %s where it is, and kept again once it is not",
    async (loss, name) => {
      const { author, edit } = openWindow();
      await tick();
      database.before = async () => {
        throw new DOMException("no", name);
      };
      edit("New");
      await tick();
      expect(author.getState().saving).toBe(loss);
      database.before = async () => {};
      edit("Newer");
      await tick();
      expect(author.getState().saving).toBe("kept");
      expect(kept(SMALL)).toMatchObject({ briefings: [{ steps: [{ title: "Newer" }] }] });
    },
  );

  it("is after three seconds that the database does not answer, until it does", async () => {
    const { author, edit } = openWindow();
    await tick();
    vi.useFakeTimers();
    let answer = () => {};
    database.before = () => new Promise((resolve) => (answer = resolve));
    edit("New");
    await vi.advanceTimersByTimeAsync(SILENT_MS - 1);
    expect(author.getState().saving).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(author.getState().saving).toBe("silent");
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(author.getState().saving).toBe("kept");
  });

  it("is also that what was written before can't be shown, where the first answer does not come", async () => {
    vi.useFakeTimers();
    let answer = () => {};
    database.before = () => new Promise((resolve) => (answer = resolve));
    const { author } = openWindow();
    await vi.advanceTimersByTimeAsync(SILENT_MS);
    expect(author.getState().note).toBe("unread");
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(author.getState().note).toBeUndefined();
  });
});

describe("what is read back", () => {
  it("is what was written, over a reload", async () => {
    const { edit, keeper } = openWindow();
    await tick();
    edit("Kept");
    await keeper.close();
    const again = openWindow();
    await vi.waitFor(() => expect(again.headlines()).toEqual(["Kept"]));
  });

  it("may be of the version before records told their format", async () => {
    const briefings = [{ ...tour, steps: [{ title: "Old", scene: {} }] }];
    database.values.set(SMALL, { version: 7, base: JSON.stringify([tour]), briefings });
    const { headlines, edit } = openWindow();
    await vi.waitFor(() => expect(headlines()).toEqual(["Old"]));
    edit("New");
    await vi.waitFor(() => expect(kept(SMALL)).toMatchObject({ format: 2, revision: 8 }));
  });

  it.each([
    ["no list", { format: 1, revision: 9, base: "x", briefings: 42 }],
    ["a list of nothing", { format: 1, revision: 9, base: "x", briefings: [null] }],
    ["a briefing without steps", { version: 9, base: "x", briefings: [{ id: "a", title: "A" }] }],
    ["a title that is none", { version: 9, base: "x", briefings: [{ ...tour, title: { x: 1 } }] }],
    ["text", "briefings"],
    ["null", null],
  ])("is set aside where it is damaged: %s", async (_, value) => {
    database.values.set(SMALL, value);
    const { author, keeper, store, edit } = openWindow();
    await vi.waitFor(() => expect(author.getState().unreadable).toHaveLength(1));
    expect(store.getState().drafts).toBeUndefined();
    const [aside] = author.getState().unreadable;
    expect(aside?.reason).toBe("damaged");
    expect(await keeper.readUnreadable(aside?.key ?? "")).toBe(JSON.stringify(value, null, 2));
    edit("Goes on");
    await vi.waitFor(() => expect(kept(SMALL)).toMatchObject({ revision: 1 }));
    await keeper.discardUnreadable(aside?.key ?? "");
    expect(author.getState().unreadable).toEqual([]);
    expect([...database.values.keys()]).toEqual([SMALL]);
  });

  it("is left in its place where a newer version has written it, and nothing is written over it", async () => {
    const newer = { format: 3, revision: 1, pages: [] };
    database.values.set(SMALL, newer);
    const { author, edit, keeper } = openWindow();
    const found = [{ key: SMALL, reason: "newer" }];
    await vi.waitFor(() => expect(author.getState().unreadable).toEqual(found));
    edit("Can't be kept");
    await vi.waitFor(() => expect(author.getState().saving).toBe("outdated"));
    expect(kept(SMALL)).toBe(newer);
    await keeper.discardUnreadable(SMALL);
    expect(author.getState()).toMatchObject({ saving: "kept", unreadable: [] });
    expect(kept(SMALL)).toMatchObject({ briefings: [{ steps: [{ title: "Can't be kept" }] }] });
  });

  it("says where the atlas's own briefings have changed since", async () => {
    database.values.set(SMALL, { format: 1, revision: 1, base: "[]", briefings: [tour] });
    const { author } = openWindow();
    await vi.waitFor(() => expect(author.getState().note).toBe("movedOn"));
  });
});

describe("two windows of one atlas", () => {
  it("have one writer; the other follows, and can take its place", async () => {
    const locks = fakeLocks();
    const [one, two] = [openWindow("small", locks), openWindow("small", locks)];
    await tick(20);
    one.edit("Of one");
    await vi.waitFor(() => expect(two.headlines()).toEqual(["Of one"]));
    expect(one.author.getState().role).toBe("here");
    expect(two.author.getState().role).toBe("elsewhere");
    expect(mayWrite(two.author.getState())).toBe(false);
    await two.keeper.writeHere();
    expect(two.author.getState().role).toBe("here");
    await vi.waitFor(() => expect(one.author.getState().role).toBe("elsewhere"));
    two.edit("Of two");
    await vi.waitFor(() => expect(one.headlines()).toEqual(["Of two"]));
    expect(kept(SMALL)).toMatchObject({ revision: 2 });
  });

  it("lose nothing where the writer is asked to yield in the middle of a write", async () => {
    const locks = fakeLocks();
    const [one, two] = [openWindow("small", locks), openWindow("small", locks)];
    await tick(20);
    one.edit("First");
    await vi.waitFor(() => expect(two.headlines()).toEqual(["First"]));
    database.before = () => tick(30);
    one.edit("Last words");
    await two.keeper.writeHere();
    await vi.waitFor(() => expect(two.headlines()).toEqual(["Last words"]));
  });

  it(
    "pass over a writer that does not answer",
    async () => {
      const locks = fakeLocks();
      const frozen = openWindow("small", locks);
      await tick(20);
      frozen.edit("First");
      await tick(20);
      database.before = () => new Promise(() => {});
      frozen.edit("Never written");
      database.before = async () => {};
      const other = openWindow("small", locks);
      await tick(20);
      expect(other.author.getState().role).toBe("elsewhere");
      await other.keeper.writeHere();
      expect(other.author.getState().role).toBe("here");
      closing.splice(closing.indexOf(frozen.keeper), 1);
    },
    10 * YIELD_MS,
  );

  it("are free again once the writer has closed", async () => {
    const locks = fakeLocks();
    const [one, two] = [openWindow("small", locks), openWindow("small", locks)];
    await tick(20);
    one.edit("Of one");
    await vi.waitFor(() => expect(two.author.getState().role).toBe("elsewhere"));
    await one.keeper.close();
    await vi.waitFor(() => expect(two.author.getState().role).toBe("free"));
    two.edit("Of two");
    const written = { briefings: [{ steps: [{ title: "Of two" }] }] };
    await vi.waitFor(() => expect(kept(SMALL)).toMatchObject(written));
  });

  it("keep what was written meanwhile as a copy named by time, where there are no locks", async () => {
    const [one, two] = [openWindow("small"), openWindow("small")];
    await tick(20);
    database.before = () => tick(20);
    one.edit("Of one");
    two.edit("Of two");
    const both = new Set(["Of one", "Of two"]);
    await vi.waitFor(() => expect(new Set(one.headlines())).toEqual(both));
    await vi.waitFor(() => expect(new Set(two.headlines())).toEqual(both));
    expect([one, two].map(({ author }) => author.getState().note)).toContain("bothKept");
    expect(one.briefings()[1]?.title).toMatch(/^Tour \(copy of \d+ \w+, \d\d:\d\d:\d\d\)$/);
  });

  it("never lose a step, in whatever order they write", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ first: fc.boolean(), wait: fc.boolean() }), { maxLength: 8 }),
        fc.boolean(),
        async (moves, locked) => {
          database = fakeDatabase();
          const locks = locked ? fakeLocks() : undefined;
          const windows = [openWindow("small", locks), openWindow("small", locks)] as const;
          await tick(5);
          const added: string[] = [];
          for (const [at, { first, wait }] of moves.entries()) {
            const { store, author, briefings } = windows[first ? 0 : 1];
            if (!mayWrite(author.getState())) continue;
            const title = `Step ${at}`;
            const step = { title, scene: {} };
            store.getState().actions.setDrafts(addStep(briefings(), "tour", step));
            added.push(title);
            if (wait) await tick(5);
          }
          const titles = () =>
            windows[0].briefings().flatMap(({ steps }) => steps.map(({ title }) => title));
          await vi.waitFor(() => expect(titles()).toEqual(expect.arrayContaining(added)));
          await Promise.all(closing.splice(0).map(({ close }) => close()));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("own notes", () => {
  const noted = (on: string, text: string) => ({ notes: [{ on, text }], views: [] });

  it("are kept beside the drafts and come back with the atlas, without making drafts", async () => {
    const first = openWindow();
    first.store.getState().actions.setNotes(noted("a", "Mine"));
    await vi.waitFor(() => expect(kept(SMALL)).toMatchObject({ notes: noted("a", "Mine") }));
    await first.keeper.close();
    const second = openWindow();
    await vi.waitFor(() => expect(second.store.getState().notes).toEqual(noted("a", "Mine")));
    expect(second.store.getState().drafts).toBeUndefined();
    expect(second.author.getState().note).toBeUndefined();
  });

  it("of two windows stand together, and drafts of a record without notes are read", async () => {
    database.values.set(SMALL, { format: 1, revision: 3, base: "[]", briefings: [tour] });
    const first = openWindow();
    await vi.waitFor(() => expect(first.headlines()).toEqual(["First"]));
    database.values.set(SMALL, {
      format: 2,
      revision: 7,
      base: "[]",
      briefings: [tour],
      notes: noted("a", "Theirs"),
    });
    first.store.getState().actions.setNotes(noted("a", "Mine"));
    await vi.waitFor(() => expect(kept(SMALL)).toMatchObject({ revision: 8 }));
    expect(first.store.getState().notes?.notes).toEqual([{ on: "a", text: "Theirs\n\nMine" }]);
  });

  it("that are damaged are set aside with their record", async () => {
    database.values.set(SMALL, { format: 2, revision: 3, base: "[]", notes: { notes: 7 } });
    const { author, store } = openWindow();
    await vi.waitFor(() => expect(author.getState().unreadable).toHaveLength(1));
    expect(store.getState().notes).toBeUndefined();
  });
});

describe("drafts that are handed over", () => {
  it("are taken into the draft of the atlas, kept there, and then forgotten", async () => {
    const { open, writing } = await writingOf();
    const drafts = addStep(briefingsOf(open.store.getState()), "overview", tour.steps[0] ?? fail());
    const keeper = keepDrafts(open, { database, locks: undefined });
    open.store.getState().actions.setDrafts(drafts);
    await vi.waitFor(() => expect(kept(`/#${open.id}`)).toBeDefined());
    const handed = await keeper.handOver();
    const shows = { setDrafts: vi.fn(), setRole: vi.fn() };
    await takeBriefings(writing, handed, shows);
    expect(briefingsIn(writing.store.getState().history.draft)).toEqual(drafts);
    expect(kept(`/#${open.id}`)).toBeUndefined();
    writing.undo();
    expect(shows.setDrafts).toHaveBeenLastCalledWith(open.store.getState().built.atlas.briefings);
    await writing.close();
  });

  it("stay where they are while the draft is not kept", async () => {
    const database = databaseWith();
    const { open, writing } = await writingOf(undefined, "", database);
    database.before = async () => {
      throw new DOMException("", "QuotaExceededError");
    };
    const drafts = addStep(briefingsOf(open.store.getState()), "overview", tour.steps[0] ?? fail());
    const forget = vi.fn();
    const shows = { setDrafts: vi.fn(), setRole: vi.fn() };
    await takeBriefings(writing, { drafts, notes: undefined, forget }, shows);
    expect(shows.setDrafts).toHaveBeenLastCalledWith(drafts);
    expect(forget).not.toHaveBeenCalled();
  });
});

function fail(): never {
  throw new Error("There is no step.");
}
