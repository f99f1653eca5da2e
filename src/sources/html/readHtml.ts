import type { ReadDocument } from "../model.ts";
export function readHtml(_bytes: Uint8Array): ReadDocument {
  throw new Error("TODO");
}
