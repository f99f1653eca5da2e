/** The messages of an embedded atlas to the page around it (docs/embed.md), version 1. */
import { sceneToHash } from "../../address/index.ts";
import { type Atlas, addressId } from "../../atlas/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { linkText } from "../../query/words/index.ts";
import type { Scene } from "../../scene/index.ts";

export const MESSAGE_TYPE = "policy-atlas/1";

interface MessageBase {
  readonly type: typeof MESSAGE_TYPE;
  /** The atlas's id. */
  readonly atlas: string;
}

export interface SelectedClaim {
  readonly id: string;
  readonly is: "node" | "link";
  /** A node's name, or a link as a sentence. */
  readonly name: string;
  /** SHA-256 (hex) over the claim as written. */
  readonly hash: string;
}

export type Message = MessageBase &
  (
    | {
        readonly event: "ready";
        readonly title: string;
        readonly hash: string;
        readonly scene: string;
      }
    | { readonly event: "scene"; readonly scene: string }
    | { readonly event: "select"; readonly claims: readonly SelectedClaim[] }
  );

export function readyMessage(atlas: Atlas, scene: Scene): Message {
  const { title, hash } = atlas;
  return { ...baseOf(atlas), event: "ready", title, hash, scene: sceneToHash(scene) };
}

export function sceneMessage(atlas: Atlas, scene: Scene): Message {
  return { ...baseOf(atlas), event: "scene", scene: sceneToHash(scene) };
}

/** Its list of claims is empty once nothing is selected any more. */
export function selectMessage(atlas: Atlas, select: readonly string[]): Message {
  const { nodes, edges } = lookup(atlas);
  const claims = select.flatMap((id): SelectedClaim[] => {
    const node = nodes.get(id);
    if (node) return [{ id, is: "node", name: node.name, hash: node.hash }];
    const edge = edges.get(id);
    return edge ? [{ id, is: "link", name: linkText(atlas, edge), hash: edge.hash }] : [];
  });
  return { ...baseOf(atlas), event: "select", claims };
}

function baseOf(atlas: Atlas): MessageBase {
  return { type: MESSAGE_TYPE, atlas: addressId(atlas) };
}
