/** What the layout uses of fontkit, which has no types of its own. */
declare module "fontkit" {
  interface Glyph {
    readonly id: number;
  }
  interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number }[];
  }
  interface VariationProcessor {
    getAdvanceAdjustment(glyph: number, table: object): number;
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly default: number; readonly max: number }>
    >;
    readonly HVAR?: object;
    /** One number an axis; to be set before the first glyph is read. */
    variationCoords: readonly number[] | null;
    readonly _variationProcessor: VariationProcessor | null;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
  }
  export function create(bytes: Uint8Array): Font;
}
