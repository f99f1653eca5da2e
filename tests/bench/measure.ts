/** Measures what a person waits for in a visit to a page, in milliseconds. */
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { PANE, WINDOW } from "./conditions.ts";

export interface VisitTimes {
  /** From navigation to the first painted map. */
  readonly painted: number;
  /** From navigation until a click on a node is answered on the screen. */
  readonly answered: number;
  /** From the release of the button to the painted highlight, once all is loaded. */
  readonly highlight: number;
  /** Mean time between frames in three seconds of panning and zooming. */
  readonly frame: number;
}

export interface Target {
  /** A node in the left half of the pane, so that selecting it does not pan the map. */
  readonly click: readonly [x: number, y: number];
}

/** Runs in the page before anything else: notes when the map is painted and when a canvas changes. */
function observe(): void {
  const notes = { painted: 0, drawn: 0 };
  Object.assign(window, { notes });
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  // The picture in the page counts once it is complete; frames begin only when styles are loaded.
  const look = () => {
    const isPainted =
      document.querySelector("#picture ~ *") !== null ||
      document.documentElement.dataset.map === "ready";
    if (isPainted) afterFrame(() => (notes.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const prototype = CanvasRenderingContext2D.prototype;
  for (const name of ["fill", "stroke", "fillText", "drawImage", "fillRect"] as const) {
    const original = prototype[name];
    Object.defineProperty(prototype, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        notes.drawn = performance.now();
        return Reflect.apply(original, this, args);
      },
    });
  }
}

/** Runs in the page: clicks every frame until the page answers; the time of the painted answer. */
export function clickUntilAnswered([x, y]: readonly [number, number]): Promise<number> {
  const isAnswered = () =>
    document.documentElement.dataset.answered !== undefined ||
    window.location.hash.includes("select=");
  return new Promise((resolve) => {
    const attempt = () => {
      if (isAnswered()) {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        return;
      }
      const at = document.elementFromPoint(x, y);
      const init = {
        clientX: x,
        clientY: y,
        bubbles: true,
        cancelable: true,
        button: 0,
        view: window,
      };
      // Cytoscape listens to the mouse, our canvas to pointers.
      for (const type of ["move", "down", "up"]) {
        const pressed = { ...init, buttons: type === "down" ? 1 : 0, pointerId: 1 };
        at?.dispatchEvent(new PointerEvent(`pointer${type}`, pressed));
        at?.dispatchEvent(new MouseEvent(`mouse${type}`, pressed));
      }
      at?.dispatchEvent(new MouseEvent("click", init));
      requestAnimationFrame(attempt);
    };
    attempt();
  });
}

/** Runs in the page: time from the button's release until the last drawing that follows from it. */
function highlightTime(): Promise<number> {
  const QUIET = 200;
  const notes = Reflect.get(window, "notes") as { drawn: number };
  return new Promise((resolve) => {
    const onUp = (event: Event) => {
      const released = event.timeStamp;
      const settle = () => {
        if (performance.now() - Math.max(notes.drawn, released) < QUIET) setTimeout(settle, 20);
        else resolve(Math.max(notes.drawn - released, 0));
      };
      settle();
    };
    window.addEventListener("mouseup", onUp, { capture: true, once: true });
  });
}

/** Runs in the page: drags for one and a half seconds and zooms as long; mean time of a frame. */
function framesOfPanAndZoom([left, top]: readonly [number, number]): Promise<number> {
  const HALF = 1500;
  const at = document.elementFromPoint(left, top);
  const fire = (type: string, x: number, y: number, buttons: number) => {
    const element = document.elementFromPoint(x, y) ?? at;
    const init = { clientX: x, clientY: y, bubbles: true, buttons, view: window, pointerId: 1 };
    element?.dispatchEvent(new PointerEvent(`pointer${type}`, init));
    element?.dispatchEvent(new MouseEvent(`mouse${type}`, init));
  };
  return new Promise((resolve) => {
    const times: number[] = [];
    let started = 0;
    let zooming = false;
    fire("down", left, top, 1);
    const frame = (now: number) => {
      if (started === 0) started = now;
      times.push(now);
      const passed = now - started;
      if (passed < HALF) {
        const angle = passed / 200;
        fire("move", left + 60 * Math.sin(angle), top + 40 * Math.sin(angle / 2), 1);
      } else if (passed < 2 * HALF) {
        if (!zooming) fire("up", left, top, 0);
        zooming = true;
        at?.dispatchEvent(
          new WheelEvent("wheel", {
            clientX: left + 300,
            clientY: top + 300,
            deltaY: Math.sin(passed / 250) * 30,
            bubbles: true,
            cancelable: true,
          }),
        );
      } else {
        resolve((now - started) / Math.max(1, times.length - 1));
        return;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

export async function freshPage(
  browser: Browser,
  options: Pick<BrowserContextOptions, "reducedMotion"> = {},
): Promise<Page> {
  const colours = { viewport: WINDOW, colorScheme: "light" } as const;
  const context = await browser.newContext({ ...colours, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(observe);
  return page;
}

export async function untilReady(page: Page, settling = 800): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.map === "ready");
  await page.waitForTimeout(settling);
}

/** The time from the release of the button in a press until the last drawing that follows from it. */
export async function untilDrawn(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.drawing = (${highlightTime})(); undefined`);
  await press();
  // Another call, since a press could overtake a single one that waits for it.
  return page.evaluate(() => Reflect.get(window, "drawing") as Promise<number>);
}

/** Opens a page three times, because the measurements would disturb each other. */
export async function timeVisit(
  browser: Browser,
  url: string,
  target: Target,
): Promise<VisitTimes> {
  const first = await freshPage(browser);
  await first.goto(url, { waitUntil: "commit" });
  const answered = await first.evaluate(clickUntilAnswered, target.click);
  await first.context().close();

  const second = await freshPage(browser);
  await second.goto(url);
  await untilReady(second);
  const painted = await second.evaluate(
    () => (Reflect.get(window, "notes") as { painted: number }).painted,
  );
  const waiting = second.evaluate(highlightTime);
  await second.mouse.move(...target.click);
  await second.waitForTimeout(400);
  await second.mouse.down();
  await second.mouse.up();
  const highlight = await waiting;
  await second.context().close();

  const third = await freshPage(browser);
  await third.goto(url);
  await untilReady(third);
  const frame = await third.evaluate(framesOfPanAndZoom, [PANE.left + 8, PANE.top + 120] as const);
  await third.context().close();
  return { painted, answered, highlight, frame };
}
