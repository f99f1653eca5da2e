/** Figures: all that is drawn of a Scene as plain values, at rest and lit. */
export {
  bodiesOf,
  type CountFigure,
  countFigures,
  type LabelFigure,
  type LinkFigure,
  labelFigure,
  linkFigure,
  marksOf,
  type NodeFigure,
  nodeFigure,
  type Shapes,
  shapesOf,
} from "./figures.ts";
export { type LinkSign, linkSigns, signText } from "./linkSigns.ts";
export {
  type DrawnMap,
  isChosen,
  type Lit,
  type LitLink,
  type LitLinks,
  litNames,
  litPart,
  relationWords,
  ringBody,
} from "./litPart.ts";
export { mainPart } from "./mainPart.ts";
