/** The elements that the bench's own build wrote for the bare maps. */
interface Drawn {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly nodes: readonly { id: string; x: number; y: number; readonly radius: number }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

interface Written extends Pick<Drawn, "zoom" | "pan"> {
  readonly elements: readonly {
    readonly group: "nodes" | "edges";
    readonly data: { id: string; source: string; target: string; width: number };
    readonly position: { readonly x: number; readonly y: number };
  }[];
}

export async function drawnElements(): Promise<Drawn> {
  const response = await fetch("./elements.json");
  const { zoom, pan, elements }: Written = await response.json();
  return {
    zoom,
    pan,
    nodes: elements.flatMap(({ group, data: { id, width }, position }) =>
      group === "nodes" ? [{ id, ...position, radius: width / 2 }] : [],
    ),
    links: elements.flatMap(({ group, data: { source, target } }) =>
      group === "edges" ? [{ source, target }] : [],
    ),
  };
}
