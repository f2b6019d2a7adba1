/** What happens to an article's text on its way: in mail, in layout, at somebody's desk. */

/** An altered text. */
export type Alter = (text: string) => string;

/** Edits the lines of a text. */
export function byLine(edit: (lines: string[]) => readonly string[]): Alter {
  return (text) => edit(text.split("\n")).join("\n");
}

export function without(...indexes: number[]): Alter {
  return byLine((lines) => lines.filter((_, i) => !indexes.includes(i)));
}

export function swapped(one: number, other: number): Alter {
  return byLine((lines) => lines.with(one, lines[other] ?? "").with(other, lines[one] ?? ""));
}

/** Replaces each word or phrase by another; throws if the text doesn't contain it. */
export function replaced(...pairs: [before: string, after: string][]): Alter {
  return (text) =>
    pairs.reduce((text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`the text lacks ${before}`);
      return text.replace(before, after);
    }, text);
}

/** Wraps lines at some column, also after hyphens, as mail programs and Python's textwrap do. */
export function wrapped(columns: number, end = "\n"): Alter {
  const broken = (line: string) => {
    let column = 0;
    return line
      .split(/(?<=[ -])/)
      .map((part) => {
        const isNext = column + part.trimEnd().length > columns;
        column = isNext ? part.length : column + part.length;
        return (isNext ? "\n" : "") + part;
      })
      .join("")
      .replaceAll(" \n", "\n");
  };
  return (text) => text.split("\n").map(broken).join(end);
}

/** Hyphenates every seventh long word at the end of a line. */
export function hyphenated(text: string): string {
  let count = 0;
  return text.replace(/(\p{Ll}{4})(\p{Ll}{4})/gu, (word, head, tail) =>
    ++count % 7 === 0 ? `${head}-\n${tail}` : word,
  );
}

/** Typographic quotation marks, apostrophes and dashes. */
export function printed(text: string): string {
  return text
    .replace(/"([^"\n]*)"/g, "“$1”")
    .replaceAll("'", "’")
    .replaceAll(" - ", " – ");
}

/** Alterations that no reader would call a change, and the verdict on them. */
export const TYPESETTING: readonly [name: string, alter: Alter, verdict: string][] = [
  ["nothing", (text) => text, "The article, to the letter."],
  ["Windows' line ends", (text) => text.replaceAll("\n", "\r\n"), "Only line ends differ."],
  ["an old Mac's line ends", (text) => text.replaceAll("\n", "\r"), "Only line ends differ."],
  ["a line end at the end", (text) => `${text}\n`, "Only line ends differ."],
  ["blank lines between", (text) => text.replaceAll("\n", "\n\n"), "Only line ends differ."],
  ["wrapped at 72 columns", wrapped(72, "\n\n"), "Only line ends differ."],
  ["wrapped, no blank lines", wrapped(60), "Only line ends differ."],
  ["all in one line", (text) => text.replaceAll("\n", " "), "Only line ends differ."],
  ["no-break spaces", (text) => text.replace(/ (?=\d)/g, "\u00a0"), "Only spaces differ."],
  ["thin spaces", (text) => text.replace(/(?<=\d) /g, "\u202f"), "Only spaces differ."],
  ["words broken at line ends", hyphenated, "Only line ends and hyphens within words differ."],
  [
    "soft hyphens",
    (text) => text.replace(/(?<=\p{Ll}{5})(?=\p{Ll}{5})/gu, "\u00ad"),
    "Only hyphens within words differ.",
  ],
  ["typographic marks", printed, "Only quotation marks and dashes differ."],
  [
    "all of these",
    (text) => printed(hyphenated(wrapped(72, "\r\n\r\n")(text))).replace(/ (?=\d)/g, "\u00a0"),
    "Only line ends, spaces, hyphens within words and quotation marks and dashes differ.",
  ],
];
