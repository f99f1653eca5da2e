/** Types for the part of react-cytoscapejs that the map uses; the package has none of its own. */
declare module "react-cytoscapejs" {
  import type cytoscape from "cytoscape";
  import type { Component } from "react";
  import type { StyleRule } from "./style.ts";

  interface CytoscapeComponentProps {
    readonly elements: readonly cytoscape.ElementDefinition[];
    readonly stylesheet: readonly StyleRule[];
    /** Called after mounting and after every update, with the same core. */
    readonly cy: (core: cytoscape.Core) => void;
    /** Whether two values of a prop differ, so that the core has to be patched. */
    readonly diff?: (before: unknown, after: unknown) => boolean;
    readonly className?: string;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
    readonly textureOnViewport?: boolean;
    readonly hideEdgesOnViewport?: boolean;
  }

  export default class CytoscapeComponent extends Component<CytoscapeComponentProps> {}
}
