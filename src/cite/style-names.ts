/** The styles of a citation, the default first. */
export const STYLE_NAMES = ["text", "apa", "chicago", "bibtex", "csl-json"] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** A style that isn't for programs alone. */
export type ProseStyle = Exclude<StyleName, "csl-json">;
