/** Converts characters of symbol fonts (`<w:sym w:font="Wingdings" w:char="F0FE"/>`) to Unicode. */

/** By the last two digits of the code. Both tables cover the symbols that laws and plans use. */
const SYMBOL = table(`
  61 α 62 β 63 χ 64 δ 65 ε 66 φ 67 γ 68 η 69 ι 6B κ 6C λ 6D μ 6E ν 6F ο 70 π 71 θ 72 ρ 73 σ 74 τ
  75 υ 77 ω 78 ξ 79 ψ 7A ζ 41 Α 42 Β 43 Χ 44 Δ 45 Ε 46 Φ 47 Γ 48 Η 4C Λ 50 Π 51 Θ 53 Σ 57 Ω 58 Ξ
  59 Ψ A2 ′ A3 ≤ A5 ∞ AB ↔ AC ← AD ↑ AE → AF ↓ B0 ° B1 ± B2 ″ B3 ≥ B4 × B6 ∂ B7 • B8 ÷ B9 ≠ BA ≡
  BB ≈ BC … C5 ⊕ C7 ∩ C8 ∪ CC ⊂ CE ∈ D1 ∇ D5 ∏ D6 √ D7 ⋅ D9 ∧ DA ∨ DB ⇔ DC ⇐ DE ⇒ E5 ∑ F2 ∫
  2B + 2D − 3D = 20 _
`);
const WINGDINGS = table(`
  28 ☎ 2A ✉ 4A ☺ 6C ● 6E ■ 6F □ 71 ❑ 72 ❒ 75 ◆ 76 ❖ 77 ⬥ 9F • A7 ▪ A8 ◻ D8 ➢ DF ← E0 → E1 ↑
  E2 ↓ E8 ➔ EF ⇦ F0 ⇨ FB ✗ FC ✓ FD ☒ FE ☑
`);

/** The character in Unicode; undefined if it is unknown. `code` is hexadecimal. */
export function symbolOf(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return undefined;
  const inFont = value >= 0xf000 && value <= 0xf0ff;
  const place = (value & 0xff).toString(16).toUpperCase().padStart(2, "0");
  if (/^wingdings$/i.test(font)) return WINGDINGS.get(place);
  if (/^symbol$/i.test(font)) return SYMBOL.get(place);
  // Outside the private use area the code is the character itself, whatever the font.
  return inFont || value > 0x10ffff ? undefined : String.fromCodePoint(value);
}

function table(text: string): ReadonlyMap<string, string> {
  const entries = text.trim().split(/\s+/);
  return new Map(
    entries.flatMap((code, at) =>
      at % 2 === 0 ? [[code, (entries[at + 1] ?? "").replace("_", " ")] as const] : [],
    ),
  );
}
