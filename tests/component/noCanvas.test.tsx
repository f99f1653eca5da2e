import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Views } from "../../src/app/views/Views.tsx";
import { stage } from "./page.stage.tsx";

afterEach(() => vi.restoreAllMocks());

describe("a browser that gives no canvas", () => {
  it("is told so in the map's place, with ways that need none", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const onReady = vi.fn();
    const { store } = stage(<Views onReady={onReady} />);
    expect(await screen.findByRole("alert")).toHaveTextContent(/gives no canvas/);
    expect(screen.getByRole("alert")).toHaveTextContent(/Table, Text and Outline/);
    expect(onReady).toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(store.getState().scene.view).toBe("table");
  });
});
