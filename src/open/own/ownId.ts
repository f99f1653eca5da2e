/**
 * The names of atlases that are kept on this machine. They have a full stop, which no id may have, so
 * that no atlas of the site is ever called so.
 */

const PREFIX = "own.";

/** Whether an atlas with this name in its address is one that is kept on this machine. */
export const isOwnId = (name: string | undefined): name is string =>
  name?.startsWith(PREFIX) ?? false;

/**
 * A name that no other own atlas has, now or later: what is kept for one that was removed never
 * reaches another.
 *
 * @example newOwnId("velmora-cycling") // "own.velmora-cycling-3f9k2c"
 */
export function newOwnId(atlas: string): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return ownIdFrom(atlas, random);
}

/**
 * The name of what is written in one HTML file: always the same for the same file at the same place,
 * so that opening it again goes on with it.
 *
 * @param place what tells this file from others
 */
export function ownIdOfFile(atlas: string, place: string): string {
  // FNV-1a: as many bits as a random name has.
  let hash = 0x811c9dc5;
  for (let at = 0; at < place.length; at += 1)
    hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193) >>> 0;
  return ownIdFrom(atlas, hash);
}

const ownIdFrom = (atlas: string, number: number) =>
  `${PREFIX}${atlas}-${number.toString(36).padStart(6, "0").slice(-6)}`;

/** The name without what makes it an own one's, for a person to read. */
export const readableOwnId = (name: string) => name.slice(PREFIX.length);
