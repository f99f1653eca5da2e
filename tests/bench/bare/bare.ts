/**
 * The bare map that the application is compared with: Cytoscape alone with the same elements, style
 * and positions, and a click that dims all but the neighbourhood by a class.
 */
import cytoscape, { type ElementDefinition, type StylesheetJson } from "cytoscape";

interface Bare {
  readonly elements: ElementDefinition[];
  readonly style: StylesheetJson;
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  /** Ids of the elements that the first pillar's filter hides. */
  readonly filtered: readonly string[];
}

const response = await fetch("./elements.json");
// The bench's own build wrote it.
const { elements, style, zoom, pan, filtered }: Bare = await response.json();
const cy = cytoscape({
  container: document.getElementById("pane"),
  elements,
  style,
  layout: { name: "preset", fit: false },
  zoom,
  pan,
  minZoom: 0.05,
  maxZoom: 6,
});
cy.one("render", () => {
  document.documentElement.dataset.map = "ready";
});
cy.on("tap", "node", ({ target }) => {
  cy.batch(() => {
    cy.elements().removeClass("dimmed");
    cy.elements().not(target.closedNeighborhood()).addClass("dimmed");
  });
  document.documentElement.dataset.answered = target.id();
});

/** Moves of the camera like those of a briefing's steps; the last shows one pillar alone. */
const MOVES = [
  { zoom: 2 * zoom, pan: { x: 2 * pan.x, y: 2 * pan.y } },
  { zoom, pan },
  { zoom, pan },
];
let moves = 0;
window.addEventListener("keydown", () => {
  const move = MOVES[moves];
  moves += 1;
  if (moves === MOVES.length) {
    cy.batch(() => {
      for (const id of filtered) cy.getElementById(id).addClass("hidden");
    });
  }
  if (move) cy.animate({ ...move, duration: 700, easing: "ease-in-out" });
});
