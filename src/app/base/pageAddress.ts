/** The page's address with the hash of a Scene. */
export function sceneAddress(hash: string): string {
  const { href } = window.location;
  const end = href.indexOf("#");
  return (end === -1 ? href : href.slice(0, end)) + hash;
}
