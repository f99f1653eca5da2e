/** Cytoscape's extension with the layout "fcose", which has no types of its own. */
declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";

  const fcose: Ext;
  export default fcose;
}
