import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interMeasure } from "../../../src/cli/atlases/interMeasure.ts";
import { overlap } from "../../../src/geometry/index.ts";
import type { BuiltAtlas } from "../../../src/layout/boxes/layout.ts";
import { layOut } from "../../../src/layout/layOutAtlas.ts";
import { still } from "../../../src/picture/still/still.ts";
import { defaultScene } from "../../../src/scene/completeScene.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { measuresOf } from "../../../src/view/measured.ts";
import { resolve } from "../../../src/view/resolve.ts";
import { atlas, edge, filters, node } from "../query/small.ts";

const of = atlas(
  [node("miit"), node("huawei"), node("robotics", { kind: "sector", type: "energy" })],
  [edge("miit prioritizes robotics"), edge("miit funds huawei")],
);
const measure = interMeasure();
const built = { atlas: of, layouts: layOut(of, measure) };
const pane = { width: 1200, height: 600 };
const picture = (change: Partial<Scene> = {}, more = {}) =>
  still(resolve(built, { ...defaultScene(of), ...change }, undefined, "wide"), {
    pane,
    measure,
    ...more,
  });

describe("a still picture", () => {
  it("holds all that its Scene shows, and nothing steps back", () => {
    const { shapes, lit } = picture();
    expect(shapes.nodes.map(({ id }) => id)).toEqual(["miit", "huawei", "robotics"]);
    expect(shapes.links).toHaveLength(2);
    expect(lit.dimsRest).toBe(false);
  });

  it("has the pane's proportions and all nodes in its frame", () => {
    const { frame, zoom, shapes } = picture();
    expect(frame.width / frame.height).toBeCloseTo(2);
    expect(zoom).toBeCloseTo(pane.width / frame.width);
    for (const { body } of shapes.nodes) {
      expect(body.x).toBeGreaterThan(frame.x);
      expect(body.x).toBeLessThan(frame.x + frame.width);
      expect(body.y).toBeGreaterThan(frame.y);
      expect(body.y).toBeLessThan(frame.y + frame.height);
    }
  });

  it("looks where the Scene's camera does, unless the whole is asked for", () => {
    const camera = { x: 100, y: 50, span: 400 };
    expect(picture({ camera }).frame).toEqual({ x: -100, y: -50, width: 400, height: 200 });
    expect(picture({ camera }, { whole: true }).frame).toEqual(picture().frame);
  });

  it("lets a selection stand out with its neighbourhood", () => {
    const { lit } = picture({ select: ["huawei"] });
    expect(lit.dimsRest).toBe(true);
    expect(lit.nodes.map(({ id }) => id).sort()).toEqual(["huawei", "miit"]);
  });

  it("has the callouts of a step over it, and names that they would cover elsewhere", () => {
    const callouts = [
      { at: "huawei", text: "The only company" },
      { at: "miit-prioritizes-robotics", text: "By when?" },
      { at: "nothing", text: "Not there" },
    ];
    const { callouts: drawn, shapes, frame } = picture({}, { callouts });
    expect(drawn.map(({ callout }) => callout.at)).toEqual(["huawei", "miit-prioritizes-robotics"]);
    for (const { box } of drawn) {
      expect(box.left).toBeGreaterThanOrEqual(frame.x);
      expect(box.right).toBeLessThanOrEqual(frame.x + frame.width);
      for (const { label } of shapes.nodes) {
        const name = label?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
        expect(overlap(box, name)).toBe(false);
      }
    }
  });

  it("names a selected link that has room for its name", () => {
    const moved = { miit: { x: 0, y: 0 }, huawei: { x: 300, y: 0 } };
    const { signs } = picture({ select: ["miit-funds-huawei"], moved });
    expect(signs.map(({ name, letter }) => [name, letter])).toEqual([["funds", undefined]]);
  });

  it("leaves out what the filters hide", () => {
    const { shapes, legend } = picture({ filters: filters({ kinds: ["sector"] }) });
    expect(shapes.nodes.map(({ id }) => id)).toEqual(["robotics"]);
    expect(legend.kinds).toHaveLength(1);
  });

  it("explains what is in it: kinds, and families of links only where they are coloured", () => {
    expect(picture().legend.kinds).toHaveLength(2);
    expect(picture().legend.families).toEqual([]);
    expect(picture({ select: ["huawei"] }).legend.families).toHaveLength(1);
  });

  it("has letters as large as asked for", () => {
    const { shapes, zoom } = picture({}, { letters: 20 });
    for (const { label } of shapes.nodes) {
      if (label) expect(label.fontSize * zoom).toBeGreaterThanOrEqual(20 - 1e-6);
    }
  });

  it("has the same links whatever was drawn before, with nodes dragged or sized or not", () => {
    const position = fc.record({ x: fc.integer(), y: fc.integer() });
    const change = fc.record({
      moved: fc.dictionary(fc.constantFrom("miit", "huawei"), position, { noNullPrototype: true }),
      size: fc.option(fc.constant("in" as const), { nil: undefined }),
    });
    const linksOf = (
      of: BuiltAtlas,
      { moved, size }: { moved: Scene["moved"]; size: "in" | undefined },
    ) => {
      const whole = defaultScene(of.atlas);
      const scene = { ...whole, moved, measures: { ...whole.measures, size } };
      const view = resolve(of, scene, measuresOf(of.atlas, scene), "wide");
      return still(view, { pane, measure }).shapes.links;
    };
    fc.assert(
      fc.property(change, (each) => {
        // A copy of the atlas, of which nothing is known yet.
        expect(linksOf(built, each)).toEqual(linksOf(structuredClone(built), each));
      }),
    );
  });
});
