/** Pictures: SVG that needs nothing but itself, with a title, a source and what it shows in words. */
import { worded } from "../../factbook/factbook.ts";
import type { Lang, Source } from "../../factbook/model.ts";
import { LABELS } from "../labels.ts";
import { capitalised, formatDay } from "../value.ts";
import { escaped } from "../visible.ts";

const WIDTH = 760;
export const MARGIN = 20;
/** What is between the margins. */
export const INSIDE = WIDTH - 2 * MARGIN;
/** Height of a line of text, and what a letter takes of its width, about. */
export const LINE = 19;
const LETTER = 7.4;

/** A part of a picture, from the baseline of its first line on, and how high it is. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/** What stands on paper, light or dark: solid what is certain, dashed what may be, hollow what is inferred. */
const STYLE = `.rp{font:14px/1.4 system-ui,sans-serif}.rp text{fill:#1d1d1f}.rp .paper{fill:#fff}.rp .head{font-weight:600}.rp .faint{fill:#595959}.rp .bar{fill:#1f6f8b;stroke:#1f6f8b}.rp .maybe{fill:none;stroke:#1f6f8b;stroke-dasharray:3 3}.rp .guess{fill:#fff;stroke:#1f6f8b}.rp .axis{stroke:#8a8a8a}
@media (prefers-color-scheme:dark){.rp text{fill:#ececf0}.rp .paper{fill:#17191d}.rp .faint{fill:#b3b3ba}.rp .bar{fill:#7cc4dd;stroke:#7cc4dd}.rp .maybe{stroke:#7cc4dd}.rp .guess{fill:#17191d;stroke:#7cc4dd}}`;

/** Text wrapped to a width. */
export function text(words: string, kind = "", { x, width } = { x: MARGIN, width: INSIDE }): Part {
  const lines = wrappedTo(words, Math.floor(width / LETTER));
  const markup = lines.map(
    (line, at) =>
      `<text x="${x}" y="${LINE * at}"${kind && ` class="${kind}"`}>${escaped(line)}</text>`,
  );
  return { markup: markup.join(""), height: LINE * lines.length };
}

function wrappedTo(words: string, length: number): string[] {
  const lines: string[] = [];
  // An address may be longer than a line.
  for (const word of words.match(new RegExp(`[^ ]{1,${length}}`, "gu")) ?? []) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > length) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Empty space of this height. */
export function gap(height: number): Part {
  return { markup: "", height };
}

/** Parts below one another. */
export function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const placed = parts.map((part) => {
    const markup = part.markup && `<g transform="translate(0 ${height})">${part.markup}</g>`;
    height += part.height;
    return markup;
  });
  return { markup: placed.join(""), height };
}

interface Picture {
  readonly id: string;
  readonly title: string;
  /** What it shows, a sentence each. */
  readonly told: readonly string[];
  readonly source: Source;
  readonly parts: readonly Part[];
}

/** The whole picture: its title, its parts, and the article that it is from. */
export function picture({ id, title, told, source, parts }: Picture, lang: Lang): string {
  const { outlet, date, url } = source;
  const from = `${capitalised(LABELS[lang].kind.source)}: ${outlet}, “${worded(source.title, lang)}”, ${formatDay(date, lang)}. ${url}`;
  const { markup, height: inside } = stacked([
    gap(MARGIN + LINE),
    { ...text(title, "head"), height: 2 * LINE },
    ...parts,
    gap(LINE / 2),
    text(from, "faint"),
  ]);
  // Below the last baseline there is half a line already.
  const height = inside + MARGIN - LINE / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="rp" lang="${lang}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-told">
<title id="${id}-title">${escaped(title)}</title>
<desc id="${id}-told">${told.map(escaped).join(" ")}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${markup}
</svg>
`;
}
