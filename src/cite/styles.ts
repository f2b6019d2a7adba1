/** The styles of a citation for people to read, each made from its CSL-JSON. */
import type { Lang } from "../factbook/model.ts";
import { enumerate } from "../render/phrases.ts";
import type { CslItem } from "./csl.ts";
import type { Markup } from "./markup.ts";

/** Words one citation, line by line. */
export type Style = (item: CslItem, lang: Lang, markup: Markup) => string[];

/** The fact, and below it where it is from. */
export const text: Style = (item, lang, { prose, link }) => {
  const words = WORDS[lang];
  const inferred = item.issued.circa ? ` (${words.inferred})` : "";
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
export const apa: Style = (item, lang, { text, title, link }) => {
  const words = WORDS[lang];
  const outlet = item["container-title"];
  const [[year, month, day]] = item.issued["date-parts"];
  const inferredYear = `${item.issued.circa ? "ca. " : ""}${year}`;
  const date = `${inferredYear}, ${words.day(day, monthName(month, lang))}`;
  const inText = `${by(item, words.citedIn, lang)}${outlet}, ${inferredYear}, ${words.paragraph} ${item.custom.paragraph}`;
  return [
    `${text(`${outlet}. (${date}).`)} ${title(item.title)}${text(`${translated(item)}.`)} ${link(item.URL)}`,
    text(`${words.inText}: (${inText})`),
  ];
};

/** The Chicago Manual of Style's, 17th edition: a note. An inferred date has brackets and a question mark. */
export const chicago: Style = (item, lang, { text, link }) => {
  const words = WORDS[lang];
  const [[year, month, day]] = item.issued["date-parts"];
  const date = words.date(words.day(day, monthName(month, lang)), year);
  const parts = [
    `${by(item, words.quotedIn(item.custom.isQuotation), lang)}“${item.title}”${translated(item)}`,
    item["container-title"],
    item.issued.circa ? `[${date}?]` : date,
    `${words.paragraph} ${item.custom.paragraph}`,
  ];
  return [`${text(`${parts.join(", ")}, `)}${link(item.URL)}.`];
};

/** Who says so in the article, if it isn't the article itself: "Jeroen Akkermans, quoted in ". */
function by({ custom }: CslItem, citedIn: string, lang: Lang): string {
  return custom.by.length === 0 ? "" : `${enumerate(custom.by, lang)}, ${citedIn} `;
}

function translated(item: CslItem): string {
  const title = item["translated-title"];
  return title === undefined ? "" : ` [${title}]`;
}

function monthName(month: number, lang: Lang): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleDateString(lang, {
    month: "long",
    timeZone: "UTC",
  });
}

const WORDS = {
  en: {
    inferred: "date inferred",
    unchecked: "Nobody has opened this address, so it is unchecked.",
    day: (day: number, month: string) => `${month} ${day}`,
    date: (day: string, year: number) => `${day}, ${year}`,
    citedIn: "as cited in",
    quotedIn: (isQuotation: boolean) => (isQuotation ? "quoted in" : "cited in"),
    paragraph: "para.",
    inText: "In the text",
  },
  nl: {
    inferred: "datum afgeleid",
    unchecked: "Niemand heeft dit adres geopend: het is niet nagegaan.",
    day: (day: number, month: string) => `${day} ${month}`,
    date: (day: string, year: number) => `${day} ${year}`,
    citedIn: "aangehaald in",
    quotedIn: (isQuotation: boolean) => (isQuotation ? "geciteerd in" : "aangehaald in"),
    paragraph: "al.",
    inText: "In de tekst",
  },
};
