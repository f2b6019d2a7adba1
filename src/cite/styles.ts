/** The styles of a citation, each made from its CSL-JSON, for a terminal or in Markdown. */
import type { Lang } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { text as markdownText } from "../output/markdown.ts";
import { type Look, wrapped } from "../output/table.ts";
import { enumerate } from "../output/value.ts";
import { visible } from "../output/visible.ts";
import type { CslItem } from "./csl.ts";

export { lookFor } from "../output/table.ts";
export { toCitations } from "./csl.ts";

/** How Markdown marks a citation's parts. */
const MARKDOWN = {
  /** Text within a line. */
  text: markdownText,
  /** Text that may be wrapped, since nobody copies it into another text. */
  prose: markdownText,
  title: (plain: string) => `*${markdownText(plain)}*`,
  link: (url: string) => `<${visible(url)}>`,
  // Two spaces keep the next line from running on.
  lineEnd: "  \n",
};

type Markup = typeof MARKDOWN;

/** For a terminal: titles in italics where it has them; addresses in one piece, to be copied. */
function terminalMarkup(look: Look): Markup {
  return {
    text: visible,
    prose: (plain) => wrapped(visible(plain), look).trimEnd(),
    title: (plain) => look.chalk.italic(visible(plain)),
    link: visible,
    lineEnd: "\n",
  };
}

/** Words one citation, line by line. */
type Style = (item: CslItem, lang: Lang, markup: Markup) => string[];

/** The fact, and below it where it is from. */
const text: Style = (item, lang, { prose, link }) => {
  const words = LABELS[lang].cite;
  const inferred = item.issued.circa ? ` (${words.dateInferred})` : "";
  const [date] = item.issued["date-parts"];
  const iso = date.map((part) => String(part).padStart(2, "0")).join("-");
  return [
    prose(item.custom.passage),
    prose(`${item["container-title"]}, “${item.title}”${translated(item)}, ${iso}${inferred}`),
    link(item.URL),
    ...(item.custom.urlChecked ? [] : [prose(words.unchecked)]),
  ];
};

/** The American Psychological Association's, 7th edition: the reference, and the citation in the text. */
const apa: Style = (item, lang, { text, title, link }) => {
  const words = LABELS[lang].cite;
  const outlet = item["container-title"];
  const [[year]] = item.issued["date-parts"];
  const inferredYear = `${item.issued.circa ? "ca. " : ""}${year}`;
  const reference = text(`${outlet}. (${inferredYear}, ${dayOf(item, lang)}).`);
  const inText = `${by(item, words.citedIn, lang)}${outlet}, ${inferredYear}, ${words.paragraph} ${item.custom.paragraph}`;
  return [
    `${reference} ${title(item.title)}${text(`${translated(item)}.`)} ${link(item.URL)}`,
    text(`${words.inText}: (${inText})`),
  ];
};

/** The Chicago Manual of Style's, 17th edition: a note. An inferred date has brackets and a question mark. */
const chicago: Style = (item, lang, { text, link }) => {
  const words = LABELS[lang].cite;
  const [[year]] = item.issued["date-parts"];
  const date = words.date(dayOf(item, lang), year);
  const citedIn = item.custom.isQuotation ? words.quotedIn : words.mentionedIn;
  const parts = [
    `${by(item, citedIn, lang)}“${item.title}”${translated(item)}`,
    item["container-title"],
    item.issued.circa ? `[${date}?]` : date,
    `${words.paragraph} ${item.custom.paragraph}`,
  ];
  return [`${text(`${parts.join(", ")}, `)}${link(item.URL)}.`];
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * A BibTeX entry, which biblatex reads too. Names and titles stand in double braces: they keep their
 * capitals, and no name is taken apart.
 */
const bibtex: Style = (item) => {
  const [[year, month, day]] = item.issued["date-parts"];
  const fields = {
    author: `{{${escaped(item["container-title"])}}}`,
    title: `{{${escaped(item.title)}}}`,
    howpublished: `{${escaped(item["container-title"])}}`,
    year: `{${year}}`,
    month: MONTHS[month - 1],
    day: `{${day}}`,
    language: `{${escaped(item.language)}}`,
    url: `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`,
    note: `{${escaped(`${item.custom.passage} ${item.note}`)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = ${value}`);
  return [`@misc{${item.id},\n${lines.join(",\n")}\n}`];
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
  return visible(plain)
    .replace(/[\\{}~^]/g, (character) => COMMANDS[character] ?? character)
    .replace(/[&%$#_]/g, "\\$&");
}

const STYLES = { text, apa, chicago, bibtex };

/** A style that people read. */
export type ProseStyle = keyof typeof STYLES;

/** The citations in a style, for a terminal of this look; without one, in CommonMark. */
export function renderCitations(
  items: readonly CslItem[],
  style: ProseStyle,
  lang: Lang,
  look?: Look,
): string {
  const markup = look ? terminalMarkup(look) : MARKDOWN;
  const citations = items.map((item) => STYLES[style](item, lang, markup).join(markup.lineEnd));
  const text = `${citations.join("\n\n")}\n`;
  return style === "bibtex" && !look ? `\`\`\`bibtex\n${text}\`\`\`\n` : text;
}

/** Who says so in the article, if it isn't the article itself: "Jeroen Akkermans, quoted in ". */
function by({ custom }: CslItem, citedIn: string, lang: Lang): string {
  return custom.by.length === 0 ? "" : `${enumerate(custom.by, lang)}, ${citedIn} `;
}

function translated(item: CslItem): string {
  const title = item["translated-title"];
  return title === undefined ? "" : ` [${title}]`;
}

/** The day and the month: "September 6". */
function dayOf({ issued }: CslItem, lang: Lang): string {
  const [[, month, day]] = issued["date-parts"];
  // 2000 has every day of a year.
  const date = new Date(Date.UTC(2000, month - 1, day));
  return date.toLocaleDateString(lang, { month: "long", day: "numeric", timeZone: "UTC" });
}
