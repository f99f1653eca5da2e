import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Views } from "../../src/app/views/Views.tsx";
import { stage } from "./page.stage.tsx";

afterEach(() => vi.restoreAllMocks());

describe("a browser that gives no canvas", () => {
  it("is told so in the map's place, with ways that need none", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const onReady = vi.fn();
    const { store } = await act(async () => stage(<Views onReady={onReady} />));
    // It is loaded on demand, which may take long on a busy machine.
    const alert = await screen.findByRole("alert", {}, { timeout: 30_000 });
    expect(alert).toHaveTextContent(/provides no canvas/);
    expect(alert).toHaveTextContent(/Table, Text and Outline/);
    expect(onReady).toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Table" }));
    expect(store.getState().scene.view).toBe("table");
  });
});
