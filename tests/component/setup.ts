import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Generous, since lazy parts load slowly on a busy machine; these tests do not measure speed.
configure({ asyncUtilTimeout: 10_000 });

// Files share a page, so nothing that a test leaves there may reach the next.
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
});
