import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_COVERS } from "../../src/app/views/map/camera/cameraState.ts";
import { createCamera, type Lens } from "../../src/app/views/map/camera/driver.ts";
import type { Subject } from "../../src/app/views/map/camera/subject.ts";
import type { View } from "../../src/picture/shapes/camera.ts";
import type { Camera } from "../../src/scene/scene.ts";

const LAYOUT = { x: 0, y: 0, width: 2000, height: 1500 };
const SUBJECT: Subject = {
  atlas: {},
  arrange: "force",
  camera: undefined,
  play: undefined,
  select: [],
  layout: LAYOUT,
  whole: LAYOUT,
  asked: undefined,
  selected: undefined,
  isLit: false,
  stepView: undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A camera before a lens that only writes down what it is told. */
function start() {
  const views: View[] = [];
  const cameras: (Camera | undefined)[] = [];
  const heard = { viewport: () => {}, resize: () => {}, rests: 0, stopped: 0 };
  let seen: View = { zoom: 1, pan: { x: 0, y: 0 } };
  const stop = () => {
    heard.stopped++;
  };
  const lens: Lens = {
    pane: () => ({ width: 1000, height: 800 }),
    view: () => seen,
    show: (view) => void views.push(view),
    on: (signal, call) => {
      Object.assign(heard, { [signal]: call });
      return stop;
    },
  };
  const onHand = (view: View) => {
    seen = view;
    heard.viewport();
  };
  const camera = createCamera(lens, {
    covers: () => NO_COVERS,
    watchCovers: () => stop,
    record: (next) => {
      cameras.push(next);
      // As the store does, in the middle of the camera's own turn.
      camera.follow({ ...SUBJECT, camera: next });
    },
    onRest: () => {
      heard.rests++;
    },
  });
  camera.follow(SUBJECT);
  return { camera, views, cameras, heard, onHand };
}

describe("the driver of the map's camera", () => {
  it("zooms three times for three presses between two frames, and tells the Scene once", () => {
    const { camera, views, cameras, heard } = start();
    const [first] = views;
    for (let press = 0; press < 3; press++) camera.zoomIn();
    vi.advanceTimersByTime(1000);
    const zoom = (first?.zoom ?? 0) * 1.4 ** 3;
    expect(views.at(-1)?.zoom).toBeCloseTo(zoom);
    expect(views.length, "it glides").toBeGreaterThan(5);
    expect(cameras).toHaveLength(1);
    expect([vi.getTimerCount(), heard.rests]).toEqual([0, 1]);
  });

  it("waits for one frame or one timer at a time, and for none at rest", () => {
    const { camera, onHand } = start();
    expect(vi.getTimerCount()).toBe(1);
    camera.zoomIn();
    expect(vi.getTimerCount()).toBe(1);
    onHand({ zoom: 1, pan: { x: 0, y: 0 } });
    camera.panDown(0.5);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(2000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("says whether another Scene moves it", () => {
    const { camera } = start();
    expect(camera.follow({ ...SUBJECT })).toBe(false);
    expect(camera.follow({ ...SUBJECT, camera: { x: 1, y: 2, span: 300 } })).toBe(true);
  });

  it("does nothing more once the map is gone", () => {
    const { camera, views, heard } = start();
    camera.zoomIn();
    camera.dispose();
    const { length } = views;
    vi.advanceTimersByTime(2000);
    expect([views.length, vi.getTimerCount(), heard.stopped]).toEqual([length, 0, 3]);
  });
});
