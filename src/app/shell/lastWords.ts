/** What the page says where React itself has given up: text, and nothing that could fail. */
import { outermost } from "../base/words.ts";

export function sayLastWords(root: Element, error: unknown): void {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = outermost.last(error instanceof Error ? error.message : String(error));
  root.replaceChildren(said);
  document.getElementById("picture")?.remove();
}
