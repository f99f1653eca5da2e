/**
 * The name under which windows of one atlas at one address share storage and channels. An origin
 * alone is too wide: all its pages share both, and a browser may treat all files on a disk as one.
 *
 * @example scopeOf("china-ai-2025") // "/maps/#china-ai-2025"
 */
export function scopeOf(atlas: string): string {
  // The same page, with or without index.html in its address.
  const page = window.location.pathname.replace(/\/index\.html$/, "/");
  return `${page}#${atlas}`;
}
