import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Loaded, lazyPart } from "../../src/app/base/lazyPart.tsx";

const Words = () => <p>The words</p>;

it("a part that was loaded ahead of time is drawn without waiting", async () => {
  const part = lazyPart(async () => Words);
  await part.load();
  render(<Loaded name="Words" part={part} props={{}} fallback={<p>Not yet</p>} />);
  expect(screen.getByText("The words")).toBeVisible();
  expect(screen.queryByText("Not yet")).toBeNull();
});

it("a part that is not there yet is waited for", async () => {
  let come = (_: typeof Words) => {};
  const part = lazyPart(() => new Promise<typeof Words>((resolve) => (come = resolve)));
  await act(async () => {
    render(<Loaded name="Words" part={part} props={{}} fallback={<p>Not yet</p>} />);
  });
  expect(screen.getByText("Not yet")).toBeVisible();
  await act(async () => come(Words));
  expect(await screen.findByText("The words")).toBeVisible();
});

it("a part that could not be loaded can be asked for again", async () => {
  const load = vi.fn(async () => Words).mockRejectedValueOnce(new Error("offline"));
  const part = lazyPart(load);
  await expect(part.load()).rejects.toThrow("offline");
  part.reset();
  expect(await part.load()).toBe(Words);
  part.reset();
  await part.load();
  expect(load).toHaveBeenCalledTimes(2);
});
