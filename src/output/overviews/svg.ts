/** Self-contained SVG pictures with a title, source line and text alternative. */
import { worded } from "../../factbook/factbook.ts";
import type { Lang, Source } from "../../factbook/model.ts";
import { LABELS } from "../labels.ts";
import { capitalised, formatDay } from "../value.ts";
import { escaped } from "../visible.ts";

const WIDTH = 760;
export const MARGIN = 20;
/** The width between the margins. */
export const INSIDE = WIDTH - 2 * MARGIN;
/** The height of a line of text, and the approximate width of a letter. */
export const LINE = 19;
const LETTER = 7.4;

/** A part of a picture: its elements relative to the first baseline, and its height. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/** For light and dark paper; certain is solid, possible is dashed, inferred is hollow. */
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
  // A URL may be longer than a line.
  for (const word of words.match(new RegExp(`[^ ]{1,${length}}`, "gu")) ?? []) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > length) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Vertical space. */
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
  /** The text alternative, one sentence each. */
  readonly told: readonly string[];
  readonly source: Source;
  readonly parts: readonly Part[];
}

/** The whole picture: title, parts and source line. */
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
  // Half a line is already free below the last baseline.
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
