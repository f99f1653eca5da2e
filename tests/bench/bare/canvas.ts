/** The least that a map can do: the same lines and circles on a canvas, all of them in each frame. */
import { drawnElements } from "./elements.ts";

const { nodes, links, ...first } = await drawnElements();
let { zoom, pan } = first;
const pane = document.getElementById("pane");
const canvas = document.createElement("canvas");
const context = canvas.getContext("2d");
if (!pane || !context) throw new Error("No canvas.");
pane.append(canvas);
canvas.width = pane.clientWidth;
canvas.height = pane.clientHeight;
const at = new Map(nodes.map((node) => [node.id, node]));
const lines = links.flatMap(({ source, target }) => {
  const [from, to] = [at.get(source), at.get(target)];
  return from && to ? [{ from, to }] : [];
});

function draw(to: CanvasRenderingContext2D): void {
  to.resetTransform();
  to.clearRect(0, 0, canvas.width, canvas.height);
  to.setTransform(zoom, 0, 0, zoom, pan.x, pan.y);
  to.strokeStyle = "#888888";
  to.fillStyle = "#555555";
  to.beginPath();
  for (const { from, to: end } of lines) {
    to.moveTo(from.x, from.y);
    to.lineTo(end.x, end.y);
  }
  to.stroke();
  for (const { x, y, radius } of nodes) {
    to.beginPath();
    to.arc(x, y, radius, 0, 2 * Math.PI);
    to.fill();
  }
}

let frame = 0;
const drawSoon = () => {
  if (frame !== 0) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    draw(context);
  });
};
canvas.addEventListener("pointermove", ({ buttons, movementX, movementY }) => {
  if (buttons === 0) return;
  pan = { x: pan.x + movementX, y: pan.y + movementY };
  drawSoon();
});
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const grown = 10 ** (-event.deltaY / 10_000);
  const { offsetX: x, offsetY: y } = event;
  pan = { x: x - (x - pan.x) * grown, y: y - (y - pan.y) * grown };
  zoom *= grown;
  drawSoon();
});
draw(context);
requestAnimationFrame(() => {
  document.documentElement.dataset.map = "ready";
});
