import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useDragOrder } from "../../src/ui/browser/useDragOrder.ts";

const COUNT = 30;
/** Heights in px, as the stubs below give them to the page, which has no layout here. */
const [ROW, ROOM] = [40, 200];

function List() {
  const list = useRef<HTMLOListElement>(null);
  const [names, setNames] = useState(() => Array.from({ length: COUNT }, (_, at) => `Item ${at}`));
  const drag = useDragOrder(list, (from, to) =>
    setNames((before) => {
      const name = before[from];
      const rest = before.toSpliced(from, 1);
      return name === undefined ? before : rest.toSpliced(to, 0, name);
    }),
  );
  return (
    <div data-testid="room" style={{ overflowY: "auto" }}>
      <ol ref={list}>
        {names.map((name, place) => (
          <li key={name} {...drag.grip(place)}>
            {name}
          </li>
        ))}
      </ol>
    </div>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function draw() {
  render(<List />);
  const room = screen.getByTestId("room");
  let scrolled = 0;
  Object.defineProperties(room, {
    clientHeight: { value: ROOM },
    scrollHeight: { value: COUNT * ROW },
    scrollTop: {
      get: () => scrolled,
      set: (to: number) => {
        scrolled = Math.max(0, Math.min(to, COUNT * ROW - ROOM));
      },
    },
  });
  room.getBoundingClientRect = () => new DOMRect(0, 0, 100, ROOM);
  const list = screen.getByRole("list");
  list.getBoundingClientRect = () => new DOMRect(0, -scrolled, 100, COUNT * ROW);
  const names = () => screen.getAllByRole("listitem").map((item) => item.textContent);
  for (const item of screen.getAllByRole("listitem")) {
    item.setPointerCapture = () => undefined;
    item.getBoundingClientRect = () =>
      new DOMRect(0, ROW * [...list.children].indexOf(item) - scrolled, 100, ROW);
  }
  const pass = (time: number) => act(() => vi.advanceTimersByTime(time));
  return { room, names, pass };
}

it("takes an item that is held at an edge on to the end of the list, and to its beginning", () => {
  const { room, names, pass } = draw();
  const item = screen.getByText("Item 1");
  fireEvent.pointerDown(item, { pointerId: 1, clientY: 60 });
  fireEvent.pointerMove(item, { pointerId: 1, clientY: ROOM - 1 });
  pass(300);
  expect(room.scrollTop).toBeGreaterThan(0);
  const place = names().indexOf("Item 1");
  expect(place * ROW - room.scrollTop, "it stays under the pointer").toBeLessThan(ROOM);
  expect((place + 1) * ROW - room.scrollTop).toBeGreaterThanOrEqual(ROOM - 1);
  pass(5000);
  expect(names().at(-1)).toBe("Item 1");
  expect(room.scrollTop).toBe(COUNT * ROW - ROOM);
  fireEvent.pointerMove(item, { pointerId: 1, clientY: 0 });
  pass(5000);
  expect([names()[0], room.scrollTop]).toEqual(["Item 1", 0]);
});

it("scrolls no more once the item is let go", () => {
  const { room, names, pass } = draw();
  const item = screen.getByText("Item 1");
  fireEvent.pointerDown(item, { pointerId: 1, clientY: 60 });
  fireEvent.pointerMove(item, { pointerId: 1, clientY: ROOM - 1 });
  pass(300);
  fireEvent.pointerUp(item, { pointerId: 1 });
  const before = [room.scrollTop, names()];
  pass(1000);
  expect([room.scrollTop, names()]).toEqual(before);
});
