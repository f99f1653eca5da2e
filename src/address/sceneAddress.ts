/**
 * A Scene as the hash of a URL, and back:
 * `#china-ai-2025?view=map&arrange=flow&pillar=capacity,talent&select=huawei`.
 * Defaults are left out. Ids and numbers need no escaping, so the hash stays readable. The parameters
 * are the fields of `SCENE_PARTS`, in their order.
 */
import { type Atlas, addressId, type Briefing } from "../atlas/index.ts";
import {
  defaultScene,
  type Field,
  fieldsOf,
  readPlay,
  SCENE_PARTS,
  type Scene,
  sceneOfStep,
  sceneValues,
} from "../scene/index.ts";
import { readField, writeField } from "./fieldAddress.ts";
import { HashValues } from "./hashValues.ts";
import { splitHash } from "./splitHash.ts";
import { ignoredPart } from "./words.ts";

export { MOVED_MAX } from "./fieldAddress.ts";

/** Parameters that belong to the link and not to the Scene (see permalink.ts). */
const LINK_PARAMETERS: ReadonlySet<string> = new Set(["v", "was"]);

/** The hash of a Scene, including the `#`. It holds only the twelve nodes moved last. */
export function sceneToHash(scene: Scene): string {
  const parts: string[] = scene.play ? [`play=${scene.play.briefing}:${scene.play.step}`] : [];
  for (const { part, name, field } of fieldsOf(SCENE_PARTS)) {
    const values = writeField(field, valueAt(scene, part, name));
    if (values.length > 0) parts.push(`${field.parameter}=${values.map(escapeValue).join(",")}`);
  }
  return `#${escapeValue(scene.atlas)}?${parts.join("&")}`;
}

/**
 * Reads the Scene from a hash. Parts that can't be read are left out and listed in `ignored`, in
 * words for the user. A hash of another atlas is ignored as a whole, since its ids would mean
 * something else here. A hash that names only a step of a briefing gives that step's Scene.
 */
export function hashToScene(
  hash: string,
  atlas: Atlas,
  briefings: readonly Briefing[] = atlas.briefings,
): { readonly scene: Scene; readonly ignored: readonly string[] } {
  const { atlas: atlasId, parameters: allParameters, ignored } = splitHash(hash);
  if (atlasId !== undefined && atlasId !== addressId(atlas)) {
    return { scene: defaultScene(atlas), ignored: [ignoredPart("atlas", atlasId)] };
  }
  const parameters = new Map([...allParameters].filter(([name]) => !LINK_PARAMETERS.has(name)));
  const values = new HashValues(parameters);
  const play = values.one("play", (value) => readPlay(value, briefings));
  if (play && parameters.size === 1) {
    return {
      scene: sceneOfStep(atlas, briefings, play),
      ignored: [...ignored, ...values.ignored()],
    };
  }
  const read = new Map<string, unknown>();
  const parts = sceneValues((field) => {
    const value = readField(field, values, atlas, read);
    read.set(field.parameter, value);
    return value;
  });
  const scene: Scene = { atlas: addressId(atlas), play, ...parts };
  return { scene, ignored: [...ignored, ...values.ignored()] };
}

/** The value of a field of a Scene. */
function valueAt(scene: Scene, part: string, name: string | undefined): Field["initial"] {
  const value = Reflect.get(scene, part);
  return name === undefined ? value : Reflect.get(value, name);
}

/** Escapes what would end a value, but keeps `/` and `:` readable. */
function escapeValue(value: string | number): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%3A", ":");
}
