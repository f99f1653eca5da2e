/** Translates Cytoscape's pointer events into events on nodes and links of the atlas. */
import type { Core, EventObject } from "cytoscape";
import { atlasIdOf } from "./elements.ts";
import type { MapEvents } from "./painter.ts";

/** Binds the events; returns a function that unbinds them. */
export function bindEvents(cy: Core, events: MapEvents): () => void {
  let hovered: string | undefined;
  const hover = (id: string | undefined) => {
    if (id === hovered) return;
    hovered = id;
    // Set on the parent: Cytoscape takes a style change of its container for a resize and redraws.
    const around = cy.container()?.parentElement;
    if (around) around.style.cursor = id === undefined ? "" : "pointer";
    events.onHover(id);
  };
  const onTap = ({ target, originalEvent }: EventObject) => {
    if (target === cy) events.onBackground();
    else events.onPress(atlasIdOf(target.id()), isShift(originalEvent));
  };
  const onDouble = ({ target }: EventObject) => {
    if (target !== cy && target.isNode()) events.onDoublePress(atlasIdOf(target.id()));
  };
  const onDrop = ({ target }: EventObject) => {
    // An edit may have taken it out of the hand.
    if (target.removed()) return;
    const { x, y } = target.position();
    events.onMoved(atlasIdOf(target.id()), { x, y });
  };
  const onOver = ({ target }: EventObject) => {
    if (target !== cy) hover(atlasIdOf(target.id()));
  };
  const onOut = ({ target }: EventObject) => {
    if (target !== cy && atlasIdOf(target.id()) === hovered) hover(undefined);
  };
  const onLeave = () => hover(undefined);
  const onRemove = ({ target }: EventObject) => {
    if (atlasIdOf(target.id()) === hovered) hover(undefined);
  };
  const onRightTap = ({ target }: EventObject) => {
    if (target !== cy) events.onMenu(atlasIdOf(target.id()));
  };
  // The browser's own menu would lie over ours.
  const onContextMenu = (event: Event) => {
    if (hovered !== undefined) event.preventDefault();
  };

  cy.on("tap", onTap).on("dbltap", onDouble).on("dragfree", onDrop);
  cy.on("mouseover", onOver).on("mouseout", onOut);
  cy.on("cxttap", onRightTap).on("remove", onRemove);
  cy.container()?.addEventListener("mouseleave", onLeave);
  cy.container()?.addEventListener("contextmenu", onContextMenu);
  return () => {
    cy.off("tap", onTap).off("dbltap", onDouble).off("dragfree", onDrop);
    cy.off("mouseover", onOver).off("mouseout", onOut);
    cy.off("cxttap", onRightTap).off("remove", onRemove);
    cy.container()?.removeEventListener("mouseleave", onLeave);
    cy.container()?.removeEventListener("contextmenu", onContextMenu);
  };
}

function isShift(event: unknown): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}
