/** The font that exported pictures embed, as CSS; loaded on demand. */
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

let loading: Promise<string> | undefined;

/**
 * CSS that embeds the font; empty where the font can't be loaded, so that the file falls back to a
 * system font. Loaded once, and ahead of time for rooms without a network.
 */
export async function fontCss(): Promise<string> {
  try {
    loading ??= inter.startsWith("data:") ? Promise.resolve(inter) : asData(inter);
    const address = await loading;
    return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${address}) format("woff2")}`;
  } catch {
    // The next picture tries again.
    loading = undefined;
    return "";
  }
}

async function asData(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The font can't be read: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}
