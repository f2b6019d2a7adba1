/** The styles of a citation, in CommonMark or in another markup; and lists for reference managers. */
import { languageOf } from "../factbook/factbook.ts";
import type { Lang } from "../factbook/model.ts";
import { fill, LABELS } from "../output/labels.ts";
import { text as markdownText } from "../output/markdown.ts";
import { capitalised, enumerate } from "../output/value.ts";
import { toJson, visible } from "../output/visible.ts";
import type { Citation, Work } from "./csl.ts";
import { biblatex, bibtex, ris } from "./entries.ts";
import { capitalisedTitle, ended, quoted, typeset } from "./title.ts";

export { createWorks } from "./csl.ts";

/** How a citation's parts are marked. */
export interface Markup {
  text(plain: string): string;
  /** Text that may be wrapped, since nobody copies it into another text. */
  prose(plain: string): string;
  title(plain: string): string;
  /** An address in one piece, to be copied. */
  link(url: string): string;
  readonly lineEnd: string;
}

const COMMONMARK: Markup = {
  text: markdownText,
  prose: markdownText,
  title: (plain) => `*${markdownText(plain)}*`,
  link: (url) => `<${visible(url)}>`,
  // Two spaces keep the next line from running on.
  lineEnd: "  \n",
};

/** An article as the styles word it. */
function partsOf({ source, title, item, citations, inferred, unchecked }: Work, lang: Lang) {
  const words = LABELS[lang].cite;
  const date = new Date(`${source.date.value}T00:00Z`);
  return {
    words,
    lang,
    outlet: typeset(source.outlet, lang),
    isEnglish: languageOf(source) === "en",
    own: title.own,
    translated: title.translated === undefined ? "" : ` [${title.translated}]`,
    iso: source.date.value,
    isInferred: inferred.length > 0,
    year: source.date.value.slice(0, 4),
    month: date.toLocaleDateString(lang, { month: "long", timeZone: "UTC" }),
    day: date.getUTCDate(),
    url: item.URL,
    unchecked,
    citations,
    /** "para. 6", after what comes before it; nothing in a headline or subhead. */
    at: ({ locator }: Citation) => (locator === undefined ? "" : `, ${words.paragraph} ${locator}`),
  };
}

/** Words an article and what is cited from it, block by block, line by line. */
type Style = (of: ReturnType<typeof partsOf>, markup: Markup) => string[][];

/** The facts, each with its own link where there are several, and below them where they are from. */
const text: Style = (of, { prose, link }) => {
  const inferred = of.isInferred ? ` (${of.words.dateInferred})` : "";
  const reference = [
    prose(`${of.outlet}, “${of.own}”${of.translated}, ${of.iso}${inferred}`),
    link(of.url),
    ...of.unchecked.map(prose),
  ];
  const passages = of.citations.map(({ passage, url }) =>
    url === of.url ? [prose(passage)] : [prose(passage), link(url)],
  );
  return passages.length > 1 ? [...passages, reference] : [[...passages.flat(), ...reference]];
};

/** The American Psychological Association's, 7th edition: the reference, and the citations in the text. */
const apa: Style = (of, { text, title, link }) => {
  const year = `${of.isInferred ? of.words.circa : ""}${of.year}`;
  const reference = text(`${ended(of.outlet, ".", of.lang)} (${year}, ${of.month} ${of.day}).`);
  const set = ended(typeset(`${of.own}${of.translated}`, of.lang), ".", of.lang);
  const inText = of.citations.map((citation) => {
    const who = typeset(citation.prefix ?? "", of.lang);
    return text(`${of.words.inText}: (${who}${of.outlet}, ${year}${of.at(citation)})`);
  });
  const stop = set.endsWith(".") ? "." : "";
  const italic = title(set.slice(0, set.length - stop.length)) + stop;
  return [[`${reference} ${italic} ${link(of.url)}`, ...inText]];
};

/** The Chicago Manual of Style's, 17th edition: the entry in a bibliography, and the notes, each in full. */
const chicago: Style = (of, { text, link }) => {
  const { day, month, year } = of;
  const date = fill(of.words.date, { day, month, year });
  const when = of.isInferred ? `[${date}?]` : date;
  const own = of.isEnglish ? capitalisedTitle(of.own) : of.own;
  const set = ended(quoted(`${own}${of.translated}`, of.lang), ",", of.lang);
  const entry = text(
    `${of.words.bibliography}: ${ended(of.outlet, ".", of.lang)} ${set} ${when}. `,
  );
  const notes = of.citations.map((citation) => {
    const who = typeset(capitalised(enumerate(citation.by, of.lang)), of.lang);
    const citedIn = citation.kind === "quote" ? of.words.quotedIn : of.words.mentionedIn;
    const where = `${of.outlet}, ${set} ${when}${of.at(citation)}, `;
    return `${text(`${of.words.inNote}: ${who && fill(citedIn, { who })}${where}`)}${link(of.url)}.`;
  });
  return [[`${entry}${link(of.url)}.`, ...notes]];
};

const STYLES = { text, apa, chicago };

/** Lists that reference managers read, which have each article once. */
const LISTS = {
  bibtex: (works: readonly Work[]) => works.map(bibtex).join("\n"),
  biblatex: (works: readonly Work[]) => works.map(biblatex).join("\n"),
  ris: (works: readonly Work[]) => works.map(ris).join(""),
  "csl-json": (works: readonly Work[]) =>
    toJson(
      works.map(({ item }) => item),
      2,
    ),
};

export type StyleName = keyof typeof STYLES | keyof typeof LISTS;

/** Whether a style is such a list. */
export function isList(style: StyleName): style is keyof typeof LISTS {
  return style in LISTS;
}

/** Such a list; in Markdown, a block of code. */
export function renderList(
  works: readonly Work[],
  style: keyof typeof LISTS,
  isMarkdown: boolean,
): string {
  const text = LISTS[style](works);
  return isMarkdown && text ? `\`\`\`${style}\n${text}\`\`\`\n` : text;
}

/** The citations in a style. */
export function renderCitations(
  works: readonly Work[],
  style: keyof typeof STYLES,
  lang: Lang,
  markup = COMMONMARK,
): string {
  const blocks = works.flatMap((work) => STYLES[style](partsOf(work, lang), markup));
  return `${blocks.map((lines) => lines.join(markup.lineEnd)).join("\n\n")}\n`;
}
