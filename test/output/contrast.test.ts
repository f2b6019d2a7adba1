/**
 * Text has the terminal's own foreground and so is as legible as everything else; colours are only used
 * for symbols, whose meaning the word next to them repeats. Contrast is defined as in WCAG 2.2.
 */
import { describe, expect, test } from "vitest";
import { recruits } from "../helpers/io.ts";

/** Default palettes: background, foreground, and the colours of SGR 31 to 36. */
const PALETTES = {
  "xterm, dark": ["000000", "e5e5e5", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd"],
  "xterm, light": ["ffffff", "000000", "cd0000", "00cd00", "cdcd00", "0000ee", "cd00cd", "00cdcd"],
  "VS Code, dark": ["1e1e1e", "cccccc", "cd3131", "0dbc79", "e5e510", "2472c8", "bc3fbc", "11a8cd"],
  "VS Code, light": [
    "ffffff",
    "333333",
    "cd3131",
    "107c10",
    "949800",
    "0451a5",
    "bc05bc",
    "0598bc",
  ],
  "GNOME, dark": ["171421", "d0cfcc", "c01c28", "26a269", "a2734c", "12488b", "a347ba", "2aa1b3"],
  "GNOME, light": ["ffffff", "171421", "c01c28", "26a269", "a2734c", "12488b", "a347ba", "2aa1b3"],
  "Solarized, dark": [
    "002b36",
    "839496",
    "dc322f",
    "859900",
    "b58900",
    "268bd2",
    "d33682",
    "2aa198",
  ],
  "Solarized, light": [
    "fdf6e3",
    "657b83",
    "dc322f",
    "859900",
    "b58900",
    "268bd2",
    "d33682",
    "2aa198",
  ],
} as const;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const COMMANDS = [
  "country cuba --all",
  "country",
  "figure --all",
  "quote --all",
  "claim --all",
  "search russia --all",
  "list",
  "source",
  "ask how many people were killed",
  "cite headline --style apa",
  "--help",
  "",
];
const ESC = String.fromCharCode(27);

/** Pieces of text with the SGR codes that apply to each. */
function piecesOf(out: string): { text: string; on: Set<string> }[] {
  const OFF: Readonly<Record<string, string[]>> = {
    22: ["1", "2"],
    23: ["3"],
    24: ["4"],
    39: ["31", "32", "33", "34", "35", "36"],
  };
  let on = new Set<string>();
  return out.split(`${ESC}[`).map((piece, at) => {
    if (at === 0) return { text: piece, on };
    const [code = "", ...rest] = piece.split("m");
    on = new Set(OFF[code] ? [...on].filter((one) => !OFF[code]?.includes(one)) : [...on, code]);
    return { text: rest.join("m"), on };
  });
}

describe.each(COMMANDS)("recruits %s", (line) => {
  test("colours nothing but symbols", async () => {
    const { out } = await recruits(line.split(" ").filter(Boolean), { colour: true });
    const pieces = piecesOf(out);
    const known = new Set(["1", "2", "3", "4", "31", "32", "33", "35", "36"]);
    for (const { text, on } of pieces) {
      expect([...on].filter((code) => !known.has(code))).toEqual([]);
      if ([...on].some((code) => code.startsWith("3") && code.length > 1))
        expect(text).toMatch(/^[»≈?~>×…]$/);
    }
  });
});

describe.each(Object.entries(PALETTES))("on %s", (name, [background, foreground, ...colours]) => {
  test("what is read has the contrast of the terminal's own text", () => {
    // Solarized's light text is its makers' choice, and the least contrast of all.
    const least = name === "Solarized, light" ? 4.1 : 4.5;
    expect(contrast(foreground, background)).toBeGreaterThanOrEqual(least);
  });

  test("no symbol is invisible, and blue, which is so on black, is none's", () => {
    const [red, green, yellow, _blue, magenta, cyan] = colours;
    for (const colour of [red, green, yellow, magenta, cyan])
      expect(contrast(colour, background)).toBeGreaterThan(name === "xterm, light" ? 1.6 : 2.4);
  });
});
