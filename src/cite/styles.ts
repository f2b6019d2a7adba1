/** The styles of a citation, each made from its CSL-JSON, for a terminal or in Markdown. */
import type { Lang } from "../factbook/model.ts";
import { fill, LABELS } from "../output/labels.ts";
import { text as markdownText } from "../output/markdown.ts";
import { chalkFor, type Look } from "../output/style.ts";
import { wrapped } from "../output/table.ts";
import { enumerate } from "../output/value.ts";
import { visible } from "../output/visible.ts";
import type { CslItem } from "./csl.ts";

export { createCiter } from "./csl.ts";

/** How a citation's parts are marked: for a terminal of this look; without one, in CommonMark. */
function markupFor(look: Look | undefined) {
  const text = look ? visible : markdownText;
  return {
    text,
    /** Text that may be wrapped, since nobody copies it into another text. */
    prose: (plain: string) => (look ? wrapped(text(plain), look).trimEnd() : text(plain)),
    title: (plain: string) => (look ? chalkFor(look).italic(text(plain)) : `*${text(plain)}*`),
    /** An address in one piece, to be copied. */
    link: (url: string) => (look ? visible(url) : `<${visible(url)}>`),
    // In Markdown two spaces keep the next line from running on.
    lineEnd: look ? "\n" : "  \n",
  };
}

/** A citation as the styles word it. */
function partsOf(item: CslItem, lang: Lang) {
  const { issued, custom, "translated-title": translation } = item;
  const [[year, month, day]] = issued["date-parts"];
  const date = new Date(Date.UTC(year, month - 1, day));
  const words = LABELS[lang].cite;
  return {
    ...item,
    words,
    outlet: item["container-title"],
    translated: translation === undefined ? "" : ` [${translation}]`,
    year,
    /** "sep", as BibTeX names it. */
    month: date.toLocaleDateString("en", { month: "short", timeZone: "UTC" }).toLowerCase(),
    day,
    iso: date.toISOString().slice(0, 10),
    /** "September 6". */
    dayOfMonth: date.toLocaleDateString(lang, { month: "long", day: "numeric", timeZone: "UTC" }),
    at: `${words.paragraph} ${custom.paragraph}`,
    /** Who says so in the article, if it isn't the article itself: "Jeroen Akkermans, quoted in ". */
    by: (citedIn: string) =>
      custom.by.length === 0 ? "" : `${enumerate(custom.by, lang)}, ${citedIn} `,
  };
}

/** Words one citation, line by line. */
type Style = (parts: ReturnType<typeof partsOf>, markup: ReturnType<typeof markupFor>) => string[];

/** The fact, and below it where it is from. */
const text: Style = (of, { prose, link }) => {
  const inferred = of.issued.circa ? ` (${of.words.dateInferred})` : "";
  return [
    prose(of.custom.passage),
    prose(`${of.outlet}, “${of.title}”${of.translated}, ${of.iso}${inferred}`),
    link(of.URL),
    ...(of.custom.urlChecked ? [] : [prose(of.words.unchecked)]),
  ];
};

/** The American Psychological Association's, 7th edition: the reference, and the citation in the text. */
const apa: Style = (of, { text, title, link }) => {
  const year = `${of.issued.circa ? "ca. " : ""}${of.year}`;
  const reference = text(`${of.outlet}. (${year}, ${of.dayOfMonth}).`);
  const inText = `${of.by(of.words.citedIn)}${of.outlet}, ${year}, ${of.at}`;
  return [
    `${reference} ${title(of.title)}${text(`${of.translated}.`)} ${link(of.URL)}`,
    text(`${of.words.inText}: (${inText})`),
  ];
};

/** The Chicago Manual of Style's, 17th edition: a note. An inferred date has brackets and a question mark. */
const chicago: Style = (of, { text, link }) => {
  const by = of.by(of.custom.isQuotation ? of.words.quotedIn : of.words.mentionedIn);
  const date = fill(of.words.date, { day: of.dayOfMonth, year: of.year });
  const when = of.issued.circa ? `[${date}?]` : date;
  const note = `${by}“${of.title}”${of.translated}, ${of.outlet}, ${when}, ${of.at}, `;
  return [`${text(note)}${link(of.URL)}.`];
};

/**
 * A BibTeX entry, which biblatex reads too. Names and titles stand in double braces: they keep their
 * capitals, and no name is taken apart.
 */
const bibtex: Style = (of) => {
  const fields = {
    author: `{{${escaped(of.outlet)}}}`,
    title: `{{${escaped(of.title)}}}`,
    howpublished: `{${escaped(of.outlet)}}`,
    year: `{${of.year}}`,
    month: of.month,
    day: `{${of.day}}`,
    language: `{${escaped(of.language)}}`,
    url: `{${of.URL.replace(/[{}\\]/g, encodeURIComponent)}}`,
    note: `{${escaped(`${of.custom.passage} ${of.note}`)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = ${value}`);
  return [`@misc{${of.id},\n${lines.join(",\n")}\n}`];
};

/** Commands, since an escaped brace would still count as one. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** `plain` with the characters escaped that TeX acts on. */
function escaped(plain: string): string {
  return visible(plain).replace(
    /[\\{}~^&%$#_]/g,
    (character) => COMMANDS[character] ?? `\\${character}`,
  );
}

const STYLES = { text, apa, chicago, bibtex };

/** The citations in a style, for a terminal of this look; without one, in CommonMark. */
export function renderCitations(
  items: readonly CslItem[],
  style: keyof typeof STYLES,
  lang: Lang,
  look?: Look,
): string {
  const markup = markupFor(look);
  const citations = items.map((item) =>
    STYLES[style](partsOf(item, lang), markup).join(markup.lineEnd),
  );
  const text = `${citations.join("\n\n")}\n`;
  return style === "bibtex" && !look ? `\`\`\`bibtex\n${text}\`\`\`\n` : text;
}
