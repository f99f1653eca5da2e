import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Act,
  AT_REST,
  type GestureEvent,
  gestureAfter,
} from "../../src/app/views/map/canvas/gestures.ts";
import type { Hit } from "../../src/app/views/map/canvas/hit.ts";
import { NO_WHEEL, wheelAfter } from "../../src/app/views/map/canvas/wheel.ts";

const NODE: Hit = { of: "node", id: "a" };
const LINK: Hit = { of: "link", id: "a-funds-b" };

function acts(...events: readonly GestureEvent[]): readonly Act[] {
  let state = AT_REST;
  return events.flatMap((event) => {
    const turn = gestureAfter(state, event);
    state = turn.state;
    return turn.acts;
  });
}

function down(hit: Hit | undefined, more: Partial<GestureEvent & { type: "down" }> = {}) {
  const usual = { pointer: 1, pointing: "mouse", button: 0, at: { x: 100, y: 100 } } as const;
  return { type: "down", ...usual, hit, ...more } as const;
}

const move = (x: number, y: number, pointer = 1) =>
  ({ type: "move", pointer, at: { x, y } }) as const;
const up = (time = 0, adds = false, pointer = 1) => ({ type: "up", pointer, time, adds }) as const;

describe("a press of the mouse", () => {
  it("that hardly moves presses what lies under it, with Shift beside what is pressed already", () => {
    expect(acts(down(NODE), move(102, 101), up())).toEqual([
      { type: "press", hit: NODE, adds: false },
    ]);
    expect(acts(down(LINK), up(0, true))).toEqual([{ type: "press", hit: LINK, adds: true }]);
    expect(acts(down(undefined), up())).toEqual([{ type: "press", hit: undefined, adds: false }]);
  });

  it("that follows another soon is a double one, and a third begins anew", () => {
    const times = [0, 200, 400].flatMap((time) => [down(NODE), up(time)]);
    expect(acts(...times).map(({ type }) => type)).toEqual([
      "press",
      ...["press", "doublePress"],
      "press",
    ]);
    expect(acts(down(NODE), up(0), down(NODE), up(300))).toHaveLength(2);
    expect(acts(down(NODE), up(0), down(LINK), up(100))).toHaveLength(2);
  });

  it("that moves drags a node from where it was pressed, and drops it", () => {
    expect(acts(down(NODE), move(103, 100), move(120, 110), move(125, 110), up())).toEqual([
      { type: "drag", node: "a", by: { x: 20, y: 10 } },
      { type: "drag", node: "a", by: { x: 5, y: 0 } },
      { type: "drop", node: "a" },
    ]);
  });

  it("that moves on a link or on nothing pans", () => {
    for (const hit of [LINK, undefined]) {
      expect(acts(down(hit), move(110, 100), up())).toEqual([{ type: "pan", by: { x: 10, y: 0 } }]);
    }
  });

  it("of the right button asks for the menu, unless it moves or nothing is there", () => {
    expect(acts(down(NODE, { button: 2 }), up())).toEqual([{ type: "menu", hit: NODE }]);
    expect(acts(down(NODE, { button: 2 }), move(150, 100), up())).toEqual([]);
    expect(acts(down(undefined, { button: 2 }), up())).toEqual([]);
    expect(acts(down(NODE, { button: 1 }), up())).toEqual([]);
  });
});

describe("two fingers", () => {
  const first = down(NODE, { pointing: "touch" });
  const second = down(undefined, { pointing: "touch", pointer: 2, at: { x: 200, y: 100 } });

  it("pinch about their middle, and press nothing as they leave", () => {
    expect(acts(first, second, move(300, 100, 2), up(0, false, 2), up())).toEqual([
      { type: "pinch", factor: 2, about: { x: 150, y: 100 }, by: { x: 50, y: 0 } },
    ]);
  });

  it("that press a node without moving ask for its menu", () => {
    expect(acts(first, second, up(0, false, 2), up())).toEqual([{ type: "menu", hit: NODE }]);
  });

  it("end a drag with a drop", () => {
    const types = acts(first, move(130, 100), second, move(300, 100, 2), up()).map((a) => a.type);
    expect(types).toEqual(["drag", "drop", "pinch"]);
  });
});

const point = fc.record({ x: fc.integer({ max: 300 }), y: fc.integer({ max: 300 }) });
const pointer = fc.constantFrom(1, 2, 3);
const anyEvent: fc.Arbitrary<GestureEvent> = fc.oneof(
  fc.record({
    type: fc.constant("down" as const),
    pointer,
    pointing: fc.constantFrom("mouse" as const, "touch" as const),
    button: fc.constantFrom(0, 1, 2),
    at: point,
    hit: fc.constantFrom(NODE, LINK, undefined),
  }),
  fc.record({ type: fc.constant("move" as const), pointer, at: point }),
  fc.record({
    type: fc.constant("up" as const),
    pointer,
    time: fc.integer({ min: 0, max: 1000 }),
    adds: fc.boolean(),
  }),
  fc.record({ type: fc.constant("cancel" as const), pointer }),
);

it("whatever happens, each drag ends with one drop, and nothing is held when all pointers are gone", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let state = AT_REST;
      let isDragging = false;
      const all = [...events, ...[1, 2, 3].map((each) => up(0, false, each))];
      for (const event of all) {
        const turn = gestureAfter(state, event);
        state = turn.state;
        for (const { type } of turn.acts) {
          if (type === "drop") expect(isDragging).toBe(true);
          else if (type !== "drag") expect(isDragging).toBe(false);
          isDragging = type === "drag" || (isDragging && type !== "drop");
        }
      }
      expect(isDragging).toBe(false);
      expect(state.pressed).toEqual([]);
      expect(state.isSpent).toBe(false);
    }),
  );
});

describe("the wheel", () => {
  const turns = (...deltas: readonly number[]) => {
    let state = NO_WHEEL;
    return deltas.map((delta) => {
      const turn = wheelAfter(state, delta, false);
      state = turn.state;
      return Math.log10(turn.factor) * 250;
    });
  };

  it("is careful at first, then takes each notch of a mouse for three", () => {
    const of = (deltas: readonly number[]) =>
      turns(...deltas).map((each) => Number(each.toFixed(6)));
    expect(of([120, 120, -120, 240, 120, -120, 240])).toEqual([-5, -5, 5, -5, -3, 3, -6]);
  });

  it("takes the fine steps of a touchpad as they are", () => {
    expect(turns(1, 3, 4, 7, 12, -40).map(Math.round)).toEqual([-1, -3, -4, -5, -12, 40]);
  });
});
