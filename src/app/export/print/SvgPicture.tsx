/** A picture as elements of the page. */
import { createElement, memo, type ReactElement } from "react";
import { type SvgElement, textOf } from "../../../picture/paint/index.ts";

/** Drawn anew only for another picture: it may hold thousands of elements. */
export const SvgPicture = memo(function SvgPicture({ svg }: { readonly svg: SvgElement }) {
  return drawn(svg);
});

function drawn({ tag, attributes, children }: SvgElement): ReactElement {
  const props = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[property(name), textOf(value)]],
    ),
  );
  const inner = children.map((child) => (typeof child === "string" ? child : drawn(child)));
  // Children by position: a picture is drawn as a whole or not at all.
  return createElement(tag, props, ...inner);
}

/** React's name of an attribute: `stroke-width` is `strokeWidth`; `aria-` and `data-` stay. */
export function property(name: string): string {
  if (name === "class") return "className";
  if (/^(?:aria|data)-/u.test(name)) return name;
  return name.replace(/[-:](\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}
