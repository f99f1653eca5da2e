import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOwnAtlases } from "../../../src/open/own/ownAtlases.ts";
import { isOwnId, newOwnId } from "../../../src/open/own/ownId.ts";
import {
  contentsIn,
  entryIn,
  OWN_FORMAT,
  type OwnContents,
  type OwnEntry,
} from "../../../src/open/own/ownRecord.ts";
import { createSite } from "../../../src/open/site.ts";
import { atlas, node } from "../query/small.ts";
import { builtOf } from "./built.ts";
import { fakeOwnDatabase } from "./fakes.ts";

const ID = "own.small-abc123";
const BUILT = builtOf(atlas([node("a")]));
const ENTRY: OwnEntry = {
  format: OWN_FORMAT,
  id: ID,
  title: "Small",
  nodes: 1,
  links: 0,
  quotes: 1,
  changed: 5,
  digest: "d",
};
const CONTENTS: OwnContents = {
  format: OWN_FORMAT,
  name: "small",
  files: new Map([["atlas.json", new Uint8Array([123, 125])]]),
  built: BUILT,
  madeBy: "v1",
  upTo: 0,
};

describe("what is kept of own atlases", () => {
  it("is read back as it was", async () => {
    const own = createOwnAtlases(fakeOwnDatabase());
    expect(await own.keep(ENTRY, CONTENTS)).toBeUndefined();
    expect((await own.list()).entries).toEqual([ENTRY]);
    expect(await own.read(ID)).toEqual(CONTENTS);
    await own.remove(ID);
    await expect(own.read(ID)).rejects.toThrow("not kept in this browser");
  });

  it("stays open, and is said not to be kept, where the database is full", async () => {
    const database = fakeOwnDatabase();
    database.before = async () => {
      throw new Error("QuotaExceededError");
    };
    const own = createOwnAtlases(database);
    expect(await own.keep(ENTRY, CONTENTS)).toBe("QuotaExceededError");
    const list = await own.list();
    expect(list).toMatchObject({ entries: [ENTRY], failure: "QuotaExceededError" });
    expect(list.unkept).toEqual(new Set([ID]));
    expect(await own.read(ID)).toBe(CONTENTS);
  });

  it("is set aside when it is damaged, and what is sound of it can still be had", async () => {
    const database = fakeOwnDatabase();
    const own = createOwnAtlases(database);
    await own.keep(ENTRY, CONTENTS);
    database.entriesThere.set(ID, { ...ENTRY, title: 7 });
    const { entries, damaged } = await own.list();
    expect(entries).toEqual([]);
    expect(damaged).toEqual(new Map([[ID, CONTENTS.files]]));
    await own.dropDamaged();
    expect((await own.list()).damaged.size).toBe(0);

    await own.keep(ENTRY, CONTENTS);
    database.contentsThere.set(ID, { ...CONTENTS, files: "gone" });
    await expect(own.read(ID)).rejects.toThrow("damaged");
    expect((await own.list()).entries).toEqual([]);
  });

  it("is left as it is when a newer version has written it", async () => {
    const database = fakeOwnDatabase();
    const own = createOwnAtlases(database);
    database.entriesThere.set(ID, { ...ENTRY, format: OWN_FORMAT + 1 });
    database.contentsThere.set(ID, { ...CONTENTS, format: OWN_FORMAT + 1 });
    expect(await own.list()).toMatchObject({ entries: [], newer: 1, damaged: new Map() });
    await expect(own.read(ID)).rejects.toThrow("newer version");
    expect(database.entriesThere.has(ID)).toBe(true);
  });

  it("is never believed for its form: anything else is damaged", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["newer", undefined]).toContain(entryIn(value, ID));
        expect(["newer", undefined]).toContain(contentsIn(value));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(ENTRY)), (name) => {
        expect(entryIn({ ...ENTRY, [name]: null }, ID)).toBeUndefined();
      }),
    );
  });

  it("is built anew if another version built it in another form", () => {
    expect(contentsIn({ ...CONTENTS, built: { atlas: {} } })).toEqual({
      ...CONTENTS,
      built: undefined,
    });
  });
});

describe("the address of an own atlas", () => {
  it("is one that no atlas of the site can have, and another one each time", () => {
    expect(newOwnId("small")).toMatch(/^own\.small-[0-9a-z]{6}$/);
    expect(isOwnId("own-small")).toBe(false);
    expect(newOwnId("small")).not.toBe(newOwnId("small"));
  });

  it("opens it, whether it is listed yet or not, and says so where it is not there", async () => {
    const built = { ...BUILT, atlas: { ...BUILT.atlas, ownId: ID } };
    const site = createSite({
      atlases: [{ id: "test", title: "Shipped", url: "" }],
      aspect: "wide",
      load: async ({ id }) => {
        if (id === ID) return built;
        if (isOwnId(id)) throw new Error("it is not kept");
        return BUILT;
      },
      fetchSource: async () => "",
      listOwn: async () => [{ id: ID, title: "Small" }],
    });
    const { goTo, refreshOwn } = site.getState().actions;
    await goTo(`#${ID}?select=a`);
    const { shown } = site.getState();
    expect(shown?.id).toBe(ID);
    expect(shown?.store.getState().scene).toMatchObject({ atlas: ID, select: ["a"] });
    expect(shown?.store.getState().notice).toBeUndefined();
    await refreshOwn();
    expect(site.getState().own).toMatchObject([{ id: ID, title: "Small", source: ID }]);
    await goTo("#own.gone-abc123");
    expect(site.getState().shown).toBe(shown);
    expect(site.getState().coming).toMatchObject({
      state: "failed",
      entry: { title: "gone-abc123" },
      reason: "it is not kept",
    });
  });
});
