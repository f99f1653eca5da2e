import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine takes its time to load a part; nothing here is a measure of speed.
configure({ asyncUtilTimeout: 10_000 });

// Files share a page: what one test leaves there must not reach the next.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});
