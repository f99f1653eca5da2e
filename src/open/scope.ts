/**
 * What the windows of one atlas at one address share, and no others. All pages of one origin have
 * the same storage and hear the same channels, and to a browser all files of a disk may be one.
 *
 * @example scopeOf("china-ai-2025") // "/maps/#china-ai-2025"
 */
export function scopeOf(atlas: string): string {
  // The same page, however it is asked for.
  const page = window.location.pathname.replace(/\/index\.html$/, "/");
  return `${page}#${atlas}`;
}
