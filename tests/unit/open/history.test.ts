// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindHistory, ONE_STEP_MS, REST_MS } from "../../../src/open/history.ts";
import { createSite, type SiteStore } from "../../../src/open/site.ts";
import { packAtlas, unpackMap } from "../../../src/packed/index.ts";
import { atlas, edge, node } from "../query/small.ts";
import { builtOf } from "./built.ts";

const steps = [{ scene: { select: ["b"] } }, { scene: {} }].map(({ scene }, at) => ({
  title: `Point ${at}`,
  scene,
}));
const briefings = [{ id: "tour", title: "Tour", steps }];
const SMALL = builtOf(atlas([node("a"), node("b")], [edge("a funds b")], { briefings }));
const OTHER = builtOf(atlas([node("z")], [], { id: "other" }));

const ATLASES = [
  { id: "small", title: "Small", url: "small.json" },
  { id: "other", title: "Other", url: "other.json" },
];

let site: SiteStore;
let unbind: () => void;
/** The pending loads by atlas, which resolve when a test says so. */
let owed: Map<string, () => void>;

/** jsdom traverses history in tasks of its own, so only our timers are faked. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  window.history.replaceState(null, "", "/");
  await start("");
});

afterEach(() => {
  unbind();
  vi.useRealTimers();
});

/** Opens a page at a hash, with the atlas that it names. */
async function start(hash: string): Promise<void> {
  unbind?.();
  window.history.replaceState(null, "", `/${hash}`);
  owed = new Map();
  site = createSite({
    atlases: ATLASES,
    aspect: "wide",
    load: ({ id }, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        owed.set(id, () => resolve(id === "small" ? SMALL : OTHER));
      }),
    fetchSource: async () => "",
  });
  unbind = bindHistory(site, window);
  void site.getState().actions.goTo(hash);
  await arrive(hash.startsWith("#other") ? "other" : "small");
}

/** Resolves the load of an atlas. */
async function arrive(id: string): Promise<void> {
  owed.get(id)?.();
  await wait(0);
}

const shown = () => {
  const open = site.getState().shown;
  if (!open) throw new Error("No atlas is shown.");
  return open.store;
};
const act = () => shown().getState().actions;
const scene = () => shown().getState().scene;
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

  it("opens the Scene that the URL names", async () => {
    await start("#small?view=map&arrange=flow&select=a");
    expect(scene()).toMatchObject({ arrange: "flow", select: ["a"] });
    expect(shown().getState().notice).toBeUndefined();
  });

  it("says once what of the URL was ignored", async () => {
    await start("#small?select=a,nobody");
    expect(scene().select).toEqual(["a"]);
    expect(shown().getState().notice).toContain("select “nobody”");
  });

  it("makes an entry of each step, and back and forward show it again", async () => {
    act().select("a");
    later(ONE_STEP_MS);
    act().toggleFilter("pillars", "talent");
    expect(window.location.hash).toBe("#small?view=map&pillar=talent&select=a");
    await step("back");
    expect(scene()).toMatchObject({ select: ["a"], filters: { pillars: [] } });
    await step("back");
    expect(scene().view).toBe("map");
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
    expect(scene().view).toBe("map");
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

  it("leaves a briefing that a link opened for what its step shows", async () => {
    await start("#small?play=tour:1");
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
    expect(shown().getState().notice).toContain("nobody");
    await type("#small?select=a");
    expect(shown().getState().notice).toBeUndefined();
  });

  it("goes to another atlas that a hash names, and opens it at that place", async () => {
    await type("#other?select=z");
    expect(scene().atlas, "until it has come").toBe("small");
    await arrive("other");
    expect(scene()).toMatchObject({ atlas: "other", select: ["z"] });
    expect(window.location.hash).toBe("#other?select=z");
    await step("back");
    await arrive("small");
    expect(scene().atlas).toBe("small");
  });

  it("stays where one goes back while another atlas is still coming", async () => {
    act().select("a");
    await type("#other");
    await step("back");
    await arrive("other");
    expect(scene()).toMatchObject({ atlas: "small", select: ["a"] });
    expect(window.location.hash).toBe("#small?view=map&select=a");
    expect(site.getState().coming).toBeUndefined();
  });

  it("opens an atlas at the last place that was named while it was coming", async () => {
    await type("#other");
    await type("#other?select=z");
    await arrive("other");
    expect(scene().select).toEqual(["z"]);
  });

  it("gives an atlas an entry of its own where someone went on in the one before", async () => {
    await type("#other?select=z");
    act().select("a");
    expect(window.location.hash).toBe("#small?view=map&select=a");
    await arrive("other");
    expect(window.location.hash).toBe("#other?view=map&select=z");
    await step("back");
    expect(scene().atlas, "until it has come").toBe("other");
    await arrive("small");
    expect(scene()).toMatchObject({ atlas: "small", select: ["a"] });
  });

  it("does not write what an atlas showed into the entry of the next one", async () => {
    await type("#other");
    act().setCamera({ x: 1, y: 2, span: 300 });
    await arrive("other");
    await wait(REST_MS + 50);
    expect(window.location.hash).toBe("#other");
  });

  it("leaves the URL to an atlas that is compiled anew", () => {
    act().select("a");
    act().replace(builtOf(atlas([node("b")])));
    expect(scene().view).toBe("map");
    expect(window.location.hash).toBe("#small?view=map&select=a");
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

it("a quote's address waits for the details of its atlas, before which no quote is known", async () => {
  unbind();
  const { map, details } = packAtlas(SMALL);
  const { built, add } = unpackMap(JSON.parse(JSON.stringify(map)));
  let come = () => {};
  const fetchDetails = () =>
    new Promise<void>((resolve) => {
      come = () => resolve(add(details));
    });
  window.history.replaceState(null, "", "/");
  site = createSite({
    atlases: ATLASES,
    aspect: "wide",
    load: async () => ({ ...built, fetchDetails }),
    fetchSource: async () => "",
  });
  unbind = bindHistory(site, window);
  await site.getState().actions.goTo("");
  const [quote] = SMALL.atlas.nodes[0]?.quotes ?? [];
  window.location.hash = `#small?view=text&quote=${quote?.id}`;
  await wait(0);
  expect(scene().view).toBe("map");
  come();
  await vi.waitFor(() =>
    expect(scene()).toMatchObject({ view: "text", text: { quote: quote?.id } }),
  );
  expect(shown().getState().notice).toBeUndefined();
});
