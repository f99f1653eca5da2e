/** The map's camera, event by event, by a clock of its own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraAfter } from "../../../src/app/views/map/camera/cameraAfter.ts";
import {
  type CameraCommand,
  type CameraEvent,
  type CameraState,
  firstState,
  goalOf,
  NO_COVERS,
  wakeAt,
} from "../../../src/app/views/map/camera/cameraState.ts";
import { leastZoom, MAX_ZOOM } from "../../../src/app/views/map/camera/framing.ts";
import type { Asked, Subject } from "../../../src/app/views/map/camera/subject.ts";
import { isSameView } from "../../../src/app/views/map/camera/views.ts";
import { fitCamera, toCamera, type View } from "../../../src/picture/shapes/camera.ts";

const PANE = { width: 1000, height: 800 };
const LAYOUT = { x: 0, y: 0, width: 2000, height: 1500 };
const WHOLE = fitCamera(LAYOUT, PANE);
const PANEL = { left: 0, top: 0, right: 350, bottom: 800 };
const INSPECTOR = { left: 600, top: 0, right: 1000, bottom: 800 };
/** Longer than anything that the camera waits for or does. */
const LONG = 5000;

const SUBJECT: Subject = {
  atlas: {},
  arrange: "force",
  camera: undefined,
  play: undefined,
  select: [],
  layout: LAYOUT,
  whole: LAYOUT,
  asked: undefined,
  isLit: false,
  selected: undefined,
  stepView: undefined,
};
/** A part of the map that is asked for, whose labels need no room. */
const part = (by: Asked["by"], { left, top, right, bottom }: ReturnType<typeof boxAt>): Asked => ({
  by,
  isPointedAt: false,
  key: [{}],
  boxAt: () => ({ x: left, y: top, width: right - left, height: bottom - top }),
  scaleAt: () => 1,
});
const answer = (box: ReturnType<typeof boxAt>) => ({ asked: part("answer", box) });
const boxAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 30 });
const chosen = (box: ReturnType<typeof boxAt>) => ({
  select: ["chosen"],
  selected: { box, around: box },
  asked: part("selection", box),
});
const NOTHING_CHOSEN = { select: [], selected: undefined, asked: undefined };
const FAR_RIGHT = boxAt(1900, 700);
const stepOf = (view: View, change: Partial<Subject> = {}): Subject => ({
  ...SUBJECT,
  play: { briefing: "tour", step: 1 },
  stepView: () => view,
  ...change,
});
const NEAR: View = { zoom: 2, pan: { x: -700, y: -500 } };

/** A camera with a clock: what the driver does, without a page. */
class Rig {
  state: CameraState;
  now = 0;
  readonly commands: CameraCommand[] = [];

  constructor(first: Subject = SUBJECT, { isStill = false, covers = NO_COVERS } = {}) {
    this.state = firstState(PANE, isStill);
    this.send({ type: "covers", covers });
    this.send({ type: "subject", subject: first });
  }

  send(event: CameraEvent): this {
    const { state, commands } = cameraAfter(this.state, event, this.now);
    this.state = state;
    this.commands.push(...commands);
    return this;
  }

  /** The Scene changes in some respects. */
  scene(change: Partial<Subject>, duration?: number): this {
    const { state } = this;
    return this.send({
      type: "subject",
      subject: { ...(state.subject ?? SUBJECT), ...change },
      duration,
    });
  }

  /** Lets time go by, with frames every 16 ms and a wake when one is due. */
  pass(time: number): this {
    const end = this.now + time;
    for (;;) {
      const wake = this.state.glide ? this.now + 16 : wakeAt(this.state);
      if (wake === undefined || wake > end) break;
      this.now = Math.max(this.now, wake);
      this.send({ type: this.state.glide ? "frame" : "wake" });
    }
    this.now = end;
    return this;
  }

  zoom(factor = 1.4): this {
    return this.send({ type: "zoom", factor });
  }

  get recorded() {
    return this.commands.flatMap((command) => (command.type === "record" ? [command.camera] : []));
  }

  get shown() {
    return this.commands.flatMap((command) => (command.type === "show" ? [command.view] : []));
  }
}

/** The sides of a box on the screen. */
const onScreen = ({ zoom, pan }: View, box: ReturnType<typeof boxAt>) => ({
  left: box.left * zoom + pan.x,
  right: box.right * zoom + pan.x,
});

describe("the first view", () => {
  it("is the whole, at once, as in the picture that the page had before", () => {
    const rig = new Rig(
      { ...SUBJECT, ...chosen(FAR_RIGHT) },
      { covers: { ...NO_COVERS, inspector: INSPECTOR } },
    );
    expect(rig.shown).toEqual([WHOLE]);
    expect(onScreen(WHOLE, FAR_RIGHT).right).toBeGreaterThan(INSPECTOR.left);
    rig.pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
    expect(rig.recorded).toEqual([]);
  });

  it("comes no nearer than the map can, with the same middle, where a link asks for it", () => {
    const rig = new Rig({ ...SUBJECT, camera: { x: 300, y: 200, span: 10 } });
    expect(rig.state.view.zoom).toBe(MAX_ZOOM);
    expect(toCamera(rig.state.view, PANE)).toMatchObject({ x: 300, y: 200 });
  });
});

describe("a press of a zoom button", () => {
  it("counts in full, however quickly it follows another", () => {
    for (const pause of [0, 20, 100, 1000]) {
      const rig = new Rig();
      for (let press = 0; press < 3; press++) rig.zoom().pass(pause);
      rig.pass(LONG);
      expect(rig.state.view.zoom).toBeCloseTo(WHOLE.zoom * 1.4 ** 3);
    }
  });

  it("counts in full for panning too", () => {
    const pan: CameraEvent = { type: "pan", x: 0, y: 0.5 };
    const rig = new Rig().send(pan).pass(50).send(pan).pass(LONG);
    expect(rig.state.view.pan.y).toBeCloseTo(WHOLE.pan.y - PANE.height);
  });

  it("keeps the middle, and the Scene hears of it once all is still", () => {
    const rig = new Rig();
    rig.zoom().pass(50).zoom().pass(LONG);
    const { x, y } = toCamera(WHOLE, PANE);
    expect(rig.recorded).toHaveLength(1);
    expect(rig.recorded[0]).toMatchObject({ x, y });
  });

  it("does nothing at the limit, not even in the Scene", () => {
    const rig = new Rig();
    for (let press = 0; press < 20; press++) rig.zoom(1 / 1.4).pass(LONG);
    expect(rig.state.view.zoom).toBeCloseTo(leastZoom(SUBJECT, PANE));
    const { length } = rig.recorded;
    rig.zoom(1 / 1.4).pass(LONG);
    expect(rig.recorded).toHaveLength(length);
    expect(rig.state.isByHand, "nothing is left to be written").toBe(false);
  });

  it("never zooms in where a Scene is further out than a person may go", () => {
    const rig = new Rig({ ...SUBJECT, camera: { x: 0, y: 0, span: 50_000 } });
    const { zoom } = rig.state.view;
    expect(zoom).toBeLessThan(leastZoom(SUBJECT, PANE));
    rig.zoom(1 / 1.4).pass(LONG);
    expect(rig.state.view.zoom).toBe(zoom);
  });
});

describe("a move by hand", () => {
  it("stops a glide, and is written to the Scene once it rests, which moves nothing", () => {
    const rig = new Rig().zoom().pass(50);
    rig.send({ type: "hand", view: NEAR }).pass(100).send({ type: "hand", view: NEAR }).pass(LONG);
    expect(rig.recorded).toEqual([toCamera(NEAR, PANE)]);
    const { length } = rig.shown;
    rig.scene({ camera: toCamera(NEAR, PANE) }).pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
    expect(rig.shown).toHaveLength(length);
  });

  it("is not disturbed: a selection under the inspector waits until it rests", () => {
    const rig = new Rig().scene(chosen(FAR_RIGHT));
    rig.send({ type: "covers", covers: { ...NO_COVERS, inspector: INSPECTOR } });
    for (let turn = 0; turn < 40; turn++) {
      const view = { ...WHOLE, pan: { x: WHOLE.pan.x - turn, y: WHOLE.pan.y } };
      rig.send({ type: "hand", view }).pass(50).send({ type: "wake" });
      expect(goalOf(rig.state)).toEqual(view);
    }
    rig.pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
  });

  it("is forgotten where the Scene itself looks elsewhere before it rests", () => {
    const camera = { x: 100, y: 100, span: 400 };
    const rig = new Rig().send({ type: "hand", view: NEAR }).scene({ camera }).pass(LONG);
    expect(rig.recorded).toEqual([]);
    expect(toCamera(rig.state.view, PANE)).toEqual(camera);
  });
});

describe("the whole, asked for by a person", () => {
  it("makes the Scene forget its camera", () => {
    const rig = new Rig({ ...SUBJECT, camera: { x: 1, y: 1, span: 99 } });
    rig.send({ type: "whole" }).scene({ camera: undefined }).pass(LONG);
    expect([rig.recorded, rig.state.view]).toEqual([[undefined], WHOLE]);
  });

  it("is shown beside a panel even where that lights a part, and is the Scene's camera then", () => {
    const lit = boxAt(100, 100);
    const rig = new Rig({ ...SUBJECT, camera: { x: 1, y: 1, span: 99 }, ...answer(lit) });
    rig.send({ type: "covers", covers: { ...NO_COVERS, panel: PANEL } });
    rig.send({ type: "whole" }).pass(LONG);
    const { zoom, pan } = rig.state.view;
    expect(rig.recorded).toEqual([toCamera(rig.state.view, PANE)]);
    expect(pan.x).toBeGreaterThanOrEqual(PANEL.right);
    expect(LAYOUT.width * zoom + pan.x).toBeLessThanOrEqual(PANE.width);
  });
});

describe("a selection", () => {
  const covers = { ...NO_COVERS, inspector: INSPECTOR };

  it("comes into sight after a double click would have ended, and the map goes back after it", () => {
    const rig = new Rig().scene(chosen(FAR_RIGHT)).send({ type: "covers", covers }).pass(300);
    expect(rig.state.view).toEqual(WHOLE);
    rig.pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
    rig.scene(NOTHING_CHOSEN).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
    expect(rig.recorded).toEqual([]);
  });

  it("comes into sight beside an inspector that opens late too, but not for the person's own move", () => {
    const rig = new Rig().scene(chosen(FAR_RIGHT)).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
    rig.send({ type: "covers", covers }).pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
    rig.send({ type: "hand", view: WHOLE }).pass(LONG).send({ type: "covers", covers }).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
  });

  it("moves nothing where it is in sight", () => {
    const rig = new Rig().scene(chosen(boxAt(300, 300))).send({ type: "covers", covers });
    expect(rig.pass(LONG).shown).toEqual([WHOLE]);
  });

  it("leaves the map where the person has moved it, once it is taken back", () => {
    const rig = new Rig()
      .scene(chosen(boxAt(0, 0)))
      .send({ type: "hand", view: NEAR })
      .pass(10);
    rig.scene(NOTHING_CHOSEN).pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
  });

  it("leaves it there too where the person had moved it before", () => {
    const rig = new Rig().send({ type: "hand", view: NEAR }).pass(LONG);
    rig.scene(chosen(FAR_RIGHT)).send({ type: "covers", covers }).pass(LONG);
    const { view } = rig.state;
    expect(onScreen(view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
    rig.scene(NOTHING_CHOSEN).pass(LONG);
    expect(rig.state.view).toEqual(view);
  });

  it("keeps the zoom that the person had chosen, where a panel opens with it too", () => {
    const rig = new Rig().send({ type: "hand", view: NEAR }).pass(LONG);
    rig.scene(chosen(FAR_RIGHT)).send({ type: "covers", covers: { ...covers, panel: PANEL } });
    rig.pass(LONG);
    expect(rig.state.view.zoom).toBe(NEAR.zoom);
    expect(rig.recorded).toEqual([toCamera(NEAR, PANE)]);
  });

  it("stays in sight when the window changes its size", () => {
    const rig = new Rig().scene(chosen(FAR_RIGHT)).send({ type: "covers", covers }).pass(LONG);
    rig.send({ type: "pane", pane: { width: 1000, height: 700 } }).pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(INSPECTOR.left);
  });
});

describe("the keyboard's cursor", () => {
  it("comes into sight from where the camera is heading, however quick the keys", () => {
    const zoomed = new Rig().zoom(3);
    const target = { box: FAR_RIGHT, around: FAR_RIGHT };
    zoomed.send({ type: "reveal", target }).pass(LONG);
    expect(zoomed.state.view.zoom).toBeCloseTo(WHOLE.zoom * 3);
    expect(onScreen(zoomed.state.view, FAR_RIGHT).right).toBeLessThan(PANE.width);
    expect(zoomed.recorded).toEqual([toCamera(zoomed.state.view, PANE)]);
  });
});

describe("a panel", () => {
  const covers = { ...NO_COVERS, panel: PANEL };
  const lit = boxAt(50, 700);

  it("has the whole fitted beside it, once it has its size, and back when it closes", () => {
    const rig = new Rig().send({
      type: "covers",
      covers: { ...covers, panel: { ...PANEL, right: 100 } },
    });
    rig.pass(150).send({ type: "covers", covers }).pass(150);
    expect(rig.state.view).toEqual(WHOLE);
    rig.pass(LONG);
    expect(rig.state.view.pan.x).toBeGreaterThanOrEqual(PANEL.right);
    rig.send({ type: "covers", covers: NO_COVERS }).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
  });

  it("has the middle of the whole beside it where all of it would be too small for its names", () => {
    const wide = { ...covers, panel: { ...PANEL, right: 600 } };
    const rig = new Rig().send({ type: "covers", covers: wide }).pass(LONG);
    const { zoom, pan } = rig.state.view;
    expect(zoom).toBeCloseTo(0.85 * WHOLE.zoom);
    expect((LAYOUT.width / 2) * zoom + pan.x).toBeCloseTo((600 + PANE.width) / 2);
    const lit = new Rig({ ...SUBJECT, isLit: true }).send({ type: "covers", covers: wide });
    expect(lit.pass(LONG).state.view.zoom).toBeLessThan(0.5 * WHOLE.zoom);
  });

  it("does not move the map that the person has moved for a selection that it covers", () => {
    const rig = new Rig().send({ type: "hand", view: WHOLE }).pass(LONG).scene(chosen(lit));
    rig.pass(LONG).send({ type: "covers", covers }).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
  });

  it("has what is selected beside it, no smaller than before", () => {
    const rig = new Rig().scene(chosen(lit)).pass(LONG).send({ type: "covers", covers }).pass(LONG);
    expect(rig.state.view.zoom).toBeGreaterThanOrEqual(WHOLE.zoom);
    expect(onScreen(rig.state.view, lit).left).toBeGreaterThan(PANEL.right);
  });

  it("has what it lights fitted beside it", () => {
    const rig = new Rig().send({ type: "covers", covers }).pass(LONG);
    expect(rig.state.view.zoom).toBeLessThan(WHOLE.zoom);
    rig.scene({ ...answer(lit) }).pass(LONG);
    expect(rig.state.view.zoom).toBeGreaterThanOrEqual(WHOLE.zoom);
    expect(onScreen(rig.state.view, lit).left).toBeGreaterThan(PANEL.right);
  });

  it("waits with what is only pointed at until one stays there", () => {
    const pointedAt = (box: typeof lit) => ({
      asked: { ...part("answer", box), isPointedAt: true },
    });
    const rig = new Rig().send({ type: "covers", covers }).pass(LONG);
    const before = rig.state.view;
    for (const at of [lit, boxAt(60, 60), FAR_RIGHT, lit]) rig.scene(pointedAt(at)).pass(500);
    expect(rig.state.view).toEqual(before);
    rig.pass(LONG);
    expect(rig.state.view.zoom).toBeGreaterThan(before.zoom);
    expect(onScreen(rig.state.view, lit).left).toBeGreaterThan(PANEL.right);
  });

  it("only has it brought into sight once the person has moved the map, which may be just now", () => {
    const rig = new Rig().send({ type: "covers", covers }).scene({ ...answer(lit) });
    rig.send({ type: "hand", view: WHOLE }).pass(LONG);
    expect(rig.state.view.zoom).toBe(WHOLE.zoom);
    expect(onScreen(rig.state.view, lit).left).toBeGreaterThan(PANEL.right);
    const there = rig.state.view;
    rig.send({ type: "covers", covers: NO_COVERS }).scene({ asked: undefined });
    expect(rig.pass(LONG).state.view).toEqual(there);
  });
});

describe("a Scene", () => {
  it("moves the camera to its own, in step with the nodes where these move", () => {
    const camera = { x: 500, y: 500, span: 700 };
    const rig = new Rig().scene({ camera, layout: { ...LAYOUT, width: 1800 } }, 360);
    expect(rig.state.glide?.duration).toBe(360);
    expect(toCamera(goalOf(rig.state), PANE)).toEqual(camera);
    rig.scene({ camera: undefined }, 0);
    expect(rig.state.view).toEqual(WHOLE);
  });

  it("has its glide to the end, whatever comes due in the middle of it", () => {
    const rig = new Rig().scene({ ...answer(boxAt(1900, 1400)) }).pass(150);
    rig
      .scene({ camera: toCamera(NEAR, PANE) })
      .pass(100)
      .send({ type: "wake" });
    expect(toCamera(goalOf(rig.state), PANE)).toEqual(toCamera(NEAR, PANE));
    rig.pass(LONG);
    expect(onScreen(rig.state.view, boxAt(1900, 1400)).right).toBeLessThan(PANE.width);
  });

  it("frames another arrangement, wherever the camera was", () => {
    const rig = new Rig().send({ type: "hand", view: NEAR }).pass(LONG);
    const { camera } = rig.state.subject ?? SUBJECT;
    rig.scene({ camera: undefined, layout: { ...LAYOUT } }, 0);
    expect([camera?.span, rig.state.view]).toEqual([500, WHOLE]);
    const covered = new Rig().send({ type: "covers", covers: { ...NO_COVERS, panel: PANEL } });
    covered.scene({ layout: { ...LAYOUT } }, 0);
    expect(covered.state.view.pan.x).toBeGreaterThanOrEqual(PANEL.right);
  });

  it("with a camera of its own is framed by it, whatever it asks for at the same time", () => {
    const camera = { x: 500, y: 500, span: 700 };
    const rig = new Rig().scene({ camera, asked: part("filters", FAR_RIGHT) }).pass(LONG);
    expect(toCamera(rig.state.view, PANE)).toEqual(camera);
    expect(rig.recorded).toEqual([]);
  });
});

describe("an edit", () => {
  const edited = (change: Partial<Subject> = {}): Partial<Subject> => ({
    atlas: {},
    layout: { ...LAYOUT },
    ...change,
  });

  it("leaves the map where it is: moved by hand, in the hand, and under a filter", () => {
    const rested = new Rig().send({ type: "hand", view: NEAR }).pass(LONG);
    rested.scene(edited({ asked: part("filters", FAR_RIGHT) })).pass(LONG);
    expect(rested.state.view).toEqual(NEAR);
    const held = new Rig().send({ type: "hand", view: NEAR }).scene(edited());
    expect([held.state.view, held.state.isByHand]).toEqual([NEAR, true]);
    expect(held.pass(LONG).recorded).toEqual([toCamera(NEAR, PANE)]);
    const whole = new Rig().scene(edited());
    expect(whole.pass(LONG).state.view).toEqual(WHOLE);
  });

  it("has the whole shown again where that was shown and has grown out of sight", () => {
    const larger = { ...LAYOUT, width: 4000 };
    const rig = new Rig().scene(edited({ layout: larger, whole: larger })).pass(LONG);
    expect(rig.state.view).toEqual(fitCamera(larger, PANE));
  });

  it("has the map follow what is selected only where that was in sight", () => {
    const seen = new Rig({ ...SUBJECT, ...chosen(boxAt(900, 700)) }).pass(LONG).zoom(3).pass(LONG);
    seen.scene(edited(chosen(FAR_RIGHT))).pass(LONG);
    expect(onScreen(seen.state.view, FAR_RIGHT).right).toBeLessThan(PANE.width);
    const away = new Rig({ ...SUBJECT, ...chosen(FAR_RIGHT) }).pass(LONG);
    away.send({ type: "hand", view: NEAR }).pass(LONG);
    const { select = [] } = away.state.subject ?? {};
    away.scene(edited({ ...chosen(boxAt(1900, 900)), select })).pass(LONG);
    expect(away.state.view).toEqual(NEAR);
  });
});

describe("filters", () => {
  const left = boxAt(100, 100);
  const wide = { left: 0, top: 0, right: 1990, bottom: 1490 };

  it("have what they leave framed at once, and the whole once they are cleared", () => {
    const rig = new Rig().scene({ asked: part("filters", left) });
    expect(goalOf(rig.state).zoom).toBeCloseTo(1.25);
    rig.scene({ asked: undefined }).pass(LONG);
    expect(rig.state.view).toEqual(WHOLE);
    expect(rig.recorded).toEqual([]);
  });

  it("move nothing where what they leave fills the picture already", () => {
    expect(new Rig().scene({ asked: part("filters", wide) }).pass(LONG).shown).toEqual([WHOLE]);
  });

  it("frame what they leave in the first view too", () => {
    expect(new Rig({ ...SUBJECT, asked: part("filters", left) }).state.view.zoom).toBeCloseTo(1.25);
  });

  it("move a map that the person has moved before only if it does not show what they leave", () => {
    const rig = new Rig().send({ type: "hand", view: NEAR }).pass(LONG);
    rig.scene({ asked: part("filters", boxAt(400, 300)) }).pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
    rig.scene({ asked: part("filters", left) }).pass(LONG);
    expect(onScreen(rig.state.view, left).left).toBeGreaterThan(0);
    expect(rig.recorded).toEqual([toCamera(NEAR, PANE), undefined]);
  });

  it("leave the map where the person has moved it since, also in another size and when cleared", () => {
    const rig = new Rig().scene({ asked: part("filters", left) }).pass(LONG);
    rig.send({ type: "hand", view: NEAR }).pass(LONG).scene({ asked: undefined }).pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
    rig.send({ type: "pane", pane: { width: 1000, height: 700 } }).pass(LONG);
    expect(rig.state.view.zoom).toBeCloseTo(NEAR.zoom);
  });

  it("are framed again by a press, which gives the camera back to the Scene", () => {
    const rig = new Rig().scene({ asked: part("filters", left) }).pass(LONG);
    const { view } = rig.state;
    rig.send({ type: "hand", view: NEAR }).pass(LONG).send({ type: "asked" }).pass(LONG);
    expect(rig.state.view).toEqual(view);
    expect(rig.recorded).toEqual([toCamera(NEAR, PANE), undefined]);
  });
});

describe("a selection whose neighbours are far apart", () => {
  const covers = { ...NO_COVERS, inspector: INSPECTOR };
  const all = { left: 0, top: 0, right: 1990, bottom: 1490 };

  it("has all of them fitted beside the inspector, in every size of the pane", () => {
    const rig = new Rig().scene({ ...chosen(FAR_RIGHT), asked: part("selection", all) });
    rig.send({ type: "covers", covers }).pass(LONG);
    expect(onScreen(rig.state.view, all).right).toBeLessThan(INSPECTOR.left);
    rig.send({ type: "pane", pane: { width: 1000, height: 700 } }).pass(LONG);
    const { left, right } = onScreen(rig.state.view, all);
    expect([left >= 0, right < INSPECTOR.left]).toEqual([true, true]);
  });
});

describe("a step of a briefing", () => {
  it("is reached in one glide, which nothing that it selects or lights cuts short", () => {
    const selected = chosen(boxAt(-900, -900));
    const rig = new Rig().scene(stepOf(NEAR, { ...selected, ...answer(boxAt(-900, -900)) }));
    rig.pass(650);
    expect(rig.state.glide?.to).toEqual(NEAR);
    rig.pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
  });

  it("is not moved by what was due before it", () => {
    const away = boxAt(-900, -900);
    for (const before of [chosen(away), { ...answer(away) }]) {
      const rig = new Rig().scene(before).pass(50);
      rig.scene(stepOf(NEAR, { ...before, ...chosen(away) })).pass(LONG);
      expect(rig.state.view).toEqual(NEAR);
    }
  });

  it("is shown at once where a link opens it, and is left alone too", () => {
    const rig = new Rig(
      stepOf(NEAR, { ...chosen(boxAt(-900, -900)), ...answer(boxAt(-900, -900)) }),
    );
    expect(rig.pass(LONG).shown).toEqual([NEAR]);
  });

  it("is not moved by the panel that closes as the briefing begins", () => {
    const rig = new Rig()
      .send({ type: "covers", covers: { ...NO_COVERS, panel: PANEL } })
      .pass(LONG);
    rig.scene(stepOf(NEAR, { ...answer(boxAt(-900, -900)) }));
    rig.send({ type: "covers", covers: NO_COVERS }).pass(LONG);
    expect(rig.state.view).toEqual(NEAR);
  });

  it("brings into sight what an answer lights in the middle of it", () => {
    const lit = boxAt(1900, 1400);
    const rig = new Rig(stepOf(NEAR)).scene({ ...answer(lit) }).pass(LONG);
    expect(rig.state.view.zoom).toBe(NEAR.zoom);
    expect(onScreen(rig.state.view, lit).right).toBeLessThan(PANE.width);
  });

  it("brings into sight what is selected in the middle of it, and is framed again on the way back", () => {
    const camera = { x: 400, y: 300, span: 500 };
    const rig = new Rig(stepOf(NEAR, { camera })).scene(chosen(FAR_RIGHT)).pass(LONG);
    expect(onScreen(rig.state.view, FAR_RIGHT).right).toBeLessThan(PANE.width);
    rig.scene({ play: { briefing: "tour", step: 1 }, select: [], selected: undefined }).pass(LONG);
    expect(toCamera(rig.state.view, PANE)).toEqual(camera);
  });
});

describe("another size of the pane", () => {
  const pane = { width: 600, height: 900 };

  it("frames the Scene again, or keeps the middle and the span that a person chose", () => {
    expect(new Rig().send({ type: "pane", pane }).state.view).toEqual(fitCamera(LAYOUT, pane));
    const camera = { x: 500, y: 500, span: 700 };
    const rig = new Rig({ ...SUBJECT, camera }).send({ type: "pane", pane });
    expect(toCamera(rig.state.view, pane)).toEqual(camera);
  });

  it("does not lose a move that the Scene has not heard of yet", () => {
    const rig = new Rig()
      .send({ type: "hand", view: NEAR })
      .send({ type: "pane", pane })
      .pass(LONG);
    expect(rig.recorded).toEqual([toCamera(NEAR, PANE)]);
  });

  it("comes no nearer than the map can either", () => {
    const near = { ...NEAR, zoom: MAX_ZOOM };
    const wide = { width: 2000, height: 800 };
    const rig = new Rig().send({ type: "hand", view: near }).send({ type: "pane", pane: wide });
    expect(rig.state.view.zoom).toBe(MAX_ZOOM);
  });

  it("is none where the map has no size, or the same", () => {
    const rig = new Rig().send({ type: "pane", pane: { width: 0, height: 0 } });
    expect(rig.send({ type: "pane", pane: { ...PANE } }).shown).toEqual([WHOLE]);
  });
});

describe("a person who wants no motion", () => {
  it("gets every view at once, also when the wish comes in the middle of a glide", () => {
    const still = new Rig(SUBJECT, { isStill: true }).scene(stepOf(NEAR));
    expect(still.state.view).toEqual(NEAR);
    const later = new Rig().scene(stepOf(NEAR)).pass(100).send({ type: "motion", isStill: true });
    expect(later.state.view).toEqual(NEAR);
  });
});

describe("whatever happens in whatever order", () => {
  const side = fc.integer({ min: -500, max: 2500 });
  const anyBox = fc.tuple(side, side).map(([left, top]) => boxAt(left, top));
  const anyView: fc.Arbitrary<View> = fc.record({
    zoom: fc.double({ min: 0.2, max: MAX_ZOOM, noNaN: true }),
    pan: fc.record({ x: side, y: side }),
  });
  const anyCamera = fc.record({ x: side, y: side, span: fc.integer({ min: 1, max: 9000 }) });
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const change = fc
    .record(
      {
        camera: optional(anyCamera),
        layout: fc.constantFrom(LAYOUT, { ...LAYOUT, width: 900 }),
        chosen: optional(anyBox),
        lit: optional(anyBox),
        step: optional(anyView),
      },
      { requiredKeys: [] },
    )
    .map(
      ({ chosen: box, step, lit, ...rest }): Partial<Subject> => ({
        ...rest,
        ...(box ? chosen(box) : NOTHING_CHOSEN),
        ...(lit && answer(lit)),
        play: step && { briefing: "tour", step: 1 },
        stepView: step && (() => step),
      }),
    );
  const byPage: fc.Arbitrary<(rig: Rig) => void> = fc.oneof(
    change.map((next) => (rig: Rig) => void rig.scene(next)),
    fc
      .constantFrom(NO_COVERS, { panel: PANEL, inspector: INSPECTOR })
      .map((covers) => (rig: Rig) => void rig.send({ type: "covers", covers })),
    fc
      .constantFrom(PANE, { width: 390, height: 600 })
      .map((pane) => (rig: Rig) => void rig.send({ type: "pane", pane })),
    anyBox.map(
      (box) => (rig: Rig) => void rig.send({ type: "reveal", target: { box, around: box } }),
    ),
    fc.integer({ min: 0, max: 500 }).map((time) => (rig: Rig) => void rig.pass(time)),
  );
  const byHand: fc.Arbitrary<(rig: Rig) => void> = fc.oneof(
    anyView.map((view) => (rig: Rig) => void rig.send({ type: "hand", view })),
    fc.constantFrom(1.4, 1 / 1.4).map((factor) => (rig: Rig) => void rig.zoom(factor)),
    fc.constant((rig: Rig) => void rig.send({ type: "pan", x: 0, y: 0.6 })),
    fc.constant((rig: Rig) => void rig.send({ type: "whole" })),
  );
  const story = fc.array(fc.oneof(byPage, byHand), { maxLength: 25 });
  const play = (events: readonly ((rig: Rig) => void)[], rig = new Rig()) => {
    for (const event of events) event(rig);
    return rig;
  };

  it("it comes to rest, waits for nothing more, and owes the Scene nothing", () => {
    fc.assert(
      fc.property(story, (events) => {
        const { state } = play(events).pass(LONG);
        expect([state.glide, wakeAt(state), state.isByHand]).toEqual([undefined, undefined, false]);
      }),
    );
  });

  it("every view is one that the map can show", () => {
    fc.assert(
      fc.property(story, (events) => {
        const { commands } = play(events).pass(LONG);
        for (const command of commands) {
          if (command.type !== "show") continue;
          const { zoom, pan } = command.view;
          expect([zoom, pan.x, pan.y].every(Number.isFinite)).toBe(true);
          expect(zoom).toBeGreaterThan(0);
          expect(zoom).toBeLessThanOrEqual(MAX_ZOOM);
          expect(command.minZoom).toBeLessThanOrEqual(zoom);
        }
      }),
    );
  });

  it("only the person's moves are written to the Scene, others at most make it forget them", () => {
    fc.assert(
      fc.property(fc.array(byPage, { maxLength: 25 }), (events) => {
        const cameras = play(events)
          .pass(LONG)
          .recorded.filter((camera) => camera !== undefined);
        expect(cameras).toEqual([]);
      }),
    );
  });

  it("no frame is a step of a glide where no motion is wanted", () => {
    fc.assert(
      fc.property(story, (events) => {
        const rig = new Rig(SUBJECT, { isStill: true });
        for (const event of events) {
          event(rig);
          expect(rig.state.glide).toBeUndefined();
        }
      }),
    );
  });

  it("the same Scene again changes nothing", () => {
    fc.assert(
      fc.property(story, (events) => {
        const rig = play(events);
        const { state } = rig;
        const { length } = rig.commands;
        if (state.subject) rig.scene({});
        expect(rig.state).toEqual(state);
        expect(rig.commands).toHaveLength(length);
      }),
    );
  });

  it("presses add up: the zoom is that of all of them, within the limits", () => {
    const presses = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ max: 400, min: 0 })),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(presses, (groups) => {
        const rig = new Rig();
        let zoom = WHOLE.zoom;
        for (const [count, pause] of groups) {
          for (let press = 0; press < count; press++) {
            rig.zoom();
            zoom = Math.min(MAX_ZOOM, zoom * 1.4);
          }
          rig.pass(pause);
        }
        rig.pass(LONG);
        expect(rig.state.view.zoom / zoom).toBeCloseTo(1, 2);
        expect(isSameView(rig.state.view, goalOf(rig.state))).toBe(true);
      }),
    );
  });
});
