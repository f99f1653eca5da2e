/** The focus for a place of the text waits until the place is there, unless the person goes on. */
import { fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { createFocusRequest } from "../../src/open/focusRequest.ts";

test("a request is taken once, for its place, however late", () => {
  vi.useFakeTimers();
  const focus = createFocusRequest();
  focus.request("quote");
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(focus.take("section")).toBe(false);
  expect(focus.take("quote")).toBe(true);
  expect(focus.take("quote")).toBe(false);
});

test("the press that requests it does not void it", () => {
  const focus = createFocusRequest();
  const request = () => focus.request("quote");
  document.addEventListener("keydown", request, { once: true });
  fireEvent.keyDown(document.body, { key: "Enter" });
  fireEvent.keyUp(document.body, { key: "Enter" });
  expect(focus.take("quote")).toBe(true);
});

test.each([
  ["key", () => fireEvent.keyDown(document.body, { key: "Tab" })],
  ["press of the mouse or a finger", () => fireEvent.pointerDown(document.body)],
])("the next %s voids it, until it is requested again", (_, act) => {
  const focus = createFocusRequest();
  focus.request("quote");
  act();
  expect(focus.take("quote")).toBe(false);
  focus.request("quote");
  expect(focus.take("quote")).toBe(true);
});
