// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Atlas } from "../../../src/atlas/atlas.ts";
import type { BuiltAtlas, Layout } from "../../../src/layout/layout.ts";
import { bindHistory, ONE_STEP_MS, REST_MS } from "../../../src/scene/history.ts";
import { type AppStore, createAppStore } from "../../../src/scene/store.ts";
import { atlas, edge, node } from "../graph/small.ts";

const layout = (arrangement: Layout["arrangement"]): Layout => ({
  aspect: "wide",
  arrangement,
  fontSize: 12,
  nodes: {},
  regions: [],
  bounds: { x: 0, y: 0, width: 1, height: 1 },
});
const arrangements = { force: layout("force"), pillars: layout("pillars"), flow: layout("flow") };
const built = (of: Atlas): BuiltAtlas => ({
  atlas: of,
  layouts: { wide: arrangements, tall: arrangements },
});

const steps = [{ scene: { select: ["b"] } }, { scene: {} }].map(({ scene }, at) => ({
  title: `Point ${at}`,
  scene,
}));
const briefings = [{ id: "tour", title: "Tour", steps }];
const small = built(atlas([node("a"), node("b")], [edge("a funds b")], { briefings }));
const other = built(atlas([node("z")], [], { id: "other" }));

let store: AppStore;
let unbind: () => void;
let load: ReturnType<typeof vi.fn<(id: string) => void>>;

/** jsdom steps through history in tasks of its own, so time is faked for our timers only. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  window.history.replaceState(null, "", "/");
  start("");
});

afterEach(() => {
  unbind();
  vi.useRealTimers();
});

function start(hash: string): void {
  unbind?.();
  window.history.replaceState(null, "", `/${hash}`);
  store = createAppStore({
    atlases: [
      { id: "small", title: "Small" },
      { id: "other", title: "Other" },
    ],
    aspect: "wide",
  });
  load = vi.fn();
  unbind = bindHistory(store, window, load);
  act().open(small, window.location.hash);
}

const act = () => store.getState().actions;
const scene = () => store.getState().scene;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function step(way: "back" | "forward"): Promise<void> {
  const arrived = new Promise((resolve) =>
    window.addEventListener("popstate", resolve, { once: true }),
  );
  window.history[way]();
  await arrived;
  await wait(0);
}

/** Types a hash by hand. */
async function type(hash: string): Promise<void> {
  const arrived = new Promise((resolve) =>
    window.addEventListener("hashchange", resolve, { once: true }),
  );
  window.location.hash = hash;
  await arrived;
  await wait(0);
}

describe("history", () => {
  it("leaves the URL of a first visit alone", () => {
    expect(window.location.hash).toBe("");
  });

  it("opens the Scene that the URL names", () => {
    start("#small?view=map&arrange=flow&select=a");
    expect(scene()).toMatchObject({ arrange: "flow", select: ["a"] });
    expect(store.getState().notice).toBeUndefined();
  });

  it("says once what of the URL was ignored", () => {
    start("#small?select=a,nobody");
    expect(scene().select).toEqual(["a"]);
    expect(store.getState().notice).toContain("select “nobody”");
  });

  it("makes an entry of each step, and back and forward show it again", async () => {
    act().select("a");
    later(ONE_STEP_MS);
    act().toggleFilter("pillars", "talent");
    expect(window.location.hash).toBe("#small?view=map&pillar=talent&select=a");
    await step("back");
    expect(scene()).toMatchObject({ select: ["a"], filters: { pillars: [] } });
    await step("back");
    expect(scene().select).toEqual([]);
    await step("forward");
    expect(scene().select).toEqual(["a"]);
  });

  it("makes one entry of several steps within a second", async () => {
    const push = vi.spyOn(window.history, "pushState");
    act().select("a");
    later(ONE_STEP_MS / 2);
    act().select("b");
    act().toggleFilter("pillars", "data");
    expect(push).toHaveBeenCalledTimes(1);
    push.mockRestore();
    expect(window.location.hash).toBe("#small?view=map&pillar=data&select=b");
    await step("back");
    expect(scene()).toMatchObject({ select: [], filters: { pillars: [] } });
  });

  it("makes a new entry of the first step after going back", async () => {
    act().select("a");
    await step("back");
    const before = window.history.length;
    act().select("b");
    expect(window.history.length).toBe(before);
    await step("back");
    expect(scene().select).toEqual([]);
  });

  it("changes the entry for camera and moved nodes, once they rest", async () => {
    act().select("a");
    const before = window.history.length;
    act().setCamera({ x: 1, y: 2, span: 300 });
    act().moveNode("a", { x: 7, y: 8 });
    act().setCamera({ x: 5, y: 6, span: 700 });
    expect(window.location.hash).toBe("#small?view=map&select=a");
    await wait(REST_MS + 50);
    expect(window.location.hash).toBe("#small?view=map&select=a&camera=5,6,700&moved=a:7:8");
    expect(window.history.length).toBe(before);
  });

  it("leaves the camera with the entry it belongs to, when a step comes before it rests", async () => {
    act().select("a");
    later(ONE_STEP_MS);
    act().setCamera({ x: 5, y: 6, span: 700 });
    act().arrange("flow");
    expect(window.location.hash).toBe("#small?view=map&arrange=flow&select=a");
    await step("back");
    expect(scene()).toMatchObject({ arrange: "force", camera: { x: 5, y: 6, span: 700 } });
  });

  it("leaves a briefing for the view before it, which is where back and forward find it", async () => {
    act().select("a");
    const view = scene();
    const before = window.history.length;
    act().play({ briefing: "tour", step: 1 });
    later(ONE_STEP_MS);
    act().play({ briefing: "tour", step: 2 });
    expect(window.history.length).toBe(before + 1);
    const gone = new Promise((resolve) =>
      window.addEventListener("popstate", resolve, { once: true }),
    );
    act().leaveBriefing();
    expect(scene()).toBe(view);
    await gone;
    expect(window.location.hash).toBe("#small?view=map&select=a");
    expect(scene()).toBe(view);
    await step("forward");
    expect(scene().play).toEqual({ briefing: "tour", step: 2 });
    act().leaveBriefing();
    expect(scene().select).toEqual(["a"]);
  });

  it("leaves a briefing that a link opened for what its step shows", () => {
    start("#small?play=tour:1");
    act().leaveBriefing();
    expect(scene()).toMatchObject({ play: undefined, select: ["b"] });
  });

  it("writes what is waiting when the page is left", () => {
    act().setCamera({ x: 5, y: 6, span: 700 });
    window.dispatchEvent(new Event("pagehide"));
    expect(window.location.hash).toBe("#small?view=map&camera=5,6,700");
  });

  it("follows a hash typed by hand, and says what it ignored", async () => {
    await type("#small?select=b,nobody");
    expect(scene().select).toEqual(["b"]);
    expect(store.getState().notice).toContain("nobody");
    await type("#small?select=a");
    expect(store.getState().notice).toBeUndefined();
  });

  it("asks for another atlas that a hash names, and opens it at that place", async () => {
    await type("#other?select=z");
    expect(load.mock.calls).toEqual([["other"]]);
    act().open(other, window.location.hash);
    expect(scene()).toMatchObject({ atlas: "other", select: ["z"] });
    expect(window.location.hash).toBe("#other?select=z");
    await step("back");
    expect(load).toHaveBeenLastCalledWith("small");
  });

  it("keeps the Scene when its atlas is compiled anew, as far as it still fits", () => {
    act().select("a");
    act().toggleSelected("b");
    act().open(built(atlas([node("b")])));
    expect(scene().select).toEqual(["b"]);
    expect(store.getState().notice).toContain("select “a”");
  });

  it("bears a browser that refuses further entries", () => {
    const push = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("too many calls", "SecurityError");
    });
    act().select("a");
    expect(scene().select).toEqual(["a"]);
    push.mockRestore();
  });
});
