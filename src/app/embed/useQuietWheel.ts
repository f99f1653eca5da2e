/** Leaves the wheel to the page around the frame, as embedded maps on the web do. */
import { type RefObject, useEffect } from "react";

/**
 * While the pointer only passes over `area`, the wheel scrolls the page around the frame. With Ctrl or
 * Cmd held, or once the area was pressed and until the pointer leaves the frame, it is the area's.
 */
export function useQuietWheel(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let isPressed = false;
    const press = () => {
      isPressed = true;
    };
    const leave = () => {
      isPressed = false;
    };
    const wheel = (event: WheelEvent) => {
      // Whoever listens below would zoom, and keep the page around from scrolling.
      if (!isPressed && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const page = document.documentElement;
    element.addEventListener("pointerdown", press, { capture: true });
    element.addEventListener("wheel", wheel, { capture: true, passive: true });
    page.addEventListener("pointerleave", leave);
    window.addEventListener("blur", leave);
    return () => {
      element.removeEventListener("pointerdown", press, { capture: true });
      element.removeEventListener("wheel", wheel, { capture: true });
      page.removeEventListener("pointerleave", leave);
      window.removeEventListener("blur", leave);
    };
  }, [area]);
}
