/** Citation styles, in CommonMark or another markup, and lists for reference managers. */
import { languageOf } from "../factbook/factbook.ts";
import type { Lang, Source } from "../factbook/model.ts";
import { fill, LABELS } from "../output/labels.ts";
import { text as markdownText } from "../output/markdown.ts";
import { aside, capitalised, enumerate } from "../output/value.ts";
import { toJson, visible } from "../output/visible.ts";
import type { Work } from "./csl.ts";
import { biblatex, bibtex, ris } from "./entries.ts";
import { capitalisedTitle, ended, quoted, typeset } from "./title.ts";

export { createWorks } from "./csl.ts";

/** How the parts of a citation are marked up. */
export interface Markup {
  text(plain: string): string;
  /** Text that may be wrapped, because nobody copies it elsewhere. */
  prose(plain: string): string;
  title(plain: string): string;
  /** A URL, kept in one piece so that it can be copied. */
  link(url: string): string;
  readonly lineEnd: string;
}

const COMMONMARK: Markup = {
  text: markdownText,
  prose: markdownText,
  title: (plain) => `*${markdownText(plain)}*`,
  link: (url) => `<${visible(url)}>`,
  // Two trailing spaces are a hard line break.
  lineEnd: "  \n",
};

/** Formats an article and its citations as blocks of lines. */
type Style = (work: Work, lang: Lang, markup: Markup) => string[][];

/** The facts, each with its own link if there are several, followed by their source. */
const text: Style = (work, lang, { prose, link }) => {
  const { source, item, citations, title, inferred, unchecked } = work;
  const { dateInferred } = LABELS[lang].cite;
  const day = `${source.date.value}${inferred.length > 0 ? ` (${dateInferred})` : ""}`;
  const outlet = typeset(source.outlet, lang);
  const reference = [
    prose(`${outlet}, “${title.own}”${title.translated}, ${day}`),
    link(item.URL),
    ...unchecked.map(prose),
  ];
  const passages = citations.map(({ passage, note, url }) => [
    ...[passage, ...aside("note", note, lang)].map(prose),
    ...(url === item.URL ? [] : [link(url)]),
  ]);
  return passages.length > 1 ? [...passages, reference] : [[...passages.flat(), ...reference]];
};

/** APA, 7th edition: the reference, then the in-text citations. */
const apa: Style = (work, lang, { text, title, link }) => {
  const { circa, inText } = LABELS[lang].cite;
  const { year, month, day } = dateOf(work.source, lang);
  const about = `${work.inferred.length > 0 ? circa : ""}${year}`;
  const outlet = typeset(work.source.outlet, lang);
  const reference = text(`${ended(outlet, ".", lang)} (${about}, ${month} ${day}).`);
  const set = ended(typeset(work.title.own + work.title.translated, lang), ".", lang);
  const italic = title(set.replace(/\.$/, "")) + (set.endsWith(".") ? "." : "");
  const cited = work.citations.map(({ prefix = "", locator }) => {
    const who = typeset(prefix, lang);
    return text(`${inText}: (${who}${outlet}, ${about}${placeOf(locator, lang)})`);
  });
  return [[`${reference} ${italic} ${link(work.item.URL)}`, ...new Set(cited)]];
};

/** Chicago Manual of Style, 17th edition: the bibliography entry, then full notes. */
const chicago: Style = ({ source, item, citations, title, inferred }, lang, { text, link }) => {
  const words = LABELS[lang].cite;
  const date = fill(words.date, dateOf(source, lang));
  const when = inferred.length > 0 ? `[${date}?]` : date;
  const outlet = typeset(source.outlet, lang);
  const own = languageOf(source) === "en" ? capitalisedTitle(title.own) : title.own;
  const set = ended(quoted(own + title.translated, lang), ",", lang);
  const entry = text(`${ended(outlet, ".", lang)} ${set} ${when}. `);
  const notes = citations.map(({ by, kind, locator }) => {
    const who = typeset(capitalised(enumerate(by, lang)), lang);
    const citedIn = who && fill(kind === "quote" ? words.quotedIn : words.mentionedIn, { who });
    const where = `${outlet}, ${set} ${when}${placeOf(locator, lang)}, `;
    return `${text(`${words.inNote}: ${citedIn}${where}`)}${link(item.URL)}.`;
  });
  return [[`${entry}${link(item.URL)}.`, ...new Set(notes)]];
};

function dateOf({ date }: Source, lang: Lang) {
  const day = new Date(`${date.value}T00:00Z`);
  const month = day.toLocaleDateString(lang, { month: "long", timeZone: "UTC" });
  return { year: date.value.slice(0, 4), month, day: day.getUTCDate() };
}

/** ", para. 6"; empty for a headline or subhead. */
function placeOf(locator: string | undefined, lang: Lang): string {
  return locator === undefined ? "" : `, ${LABELS[lang].cite.paragraph} ${locator}`;
}

const STYLES = { text, apa, chicago };

/** Lists for reference managers, with each article once. */
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

type StyleName = keyof typeof STYLES | keyof typeof LISTS;

/** Whether a style is a list for reference managers. */
export function isList(style: StyleName): style is keyof typeof LISTS {
  return style in LISTS;
}

/** Renders a list for reference managers; in Markdown as a code block. */
export function renderList(
  works: readonly Work[],
  style: keyof typeof LISTS,
  isMarkdown = false,
): string {
  const text = LISTS[style](works);
  return isMarkdown && text ? `\`\`\`${style}\n${text}\`\`\`\n` : text;
}

/** Renders citations in a style. */
export function renderCitations(
  works: readonly Work[],
  style: keyof typeof STYLES,
  lang: Lang,
  markup = COMMONMARK,
): string {
  const blocks = works.flatMap((work) => STYLES[style](work, lang, markup));
  return `${blocks.map((lines) => lines.join(markup.lineEnd)).join("\n\n")}\n`;
}
