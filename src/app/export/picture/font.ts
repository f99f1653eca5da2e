/** The picture's font, so that it travels within a file. */
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

/** CSS that carries the font; empty where it can't be had: the file then uses the system's own. */
export async function fontCss(): Promise<string> {
  try {
    const address = inter.startsWith("data:") ? inter : await asData(inter);
    return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(${address}) format("woff2")}`;
  } catch {
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
