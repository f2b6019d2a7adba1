/** Typesetting of titles as CSL processors do it: quotation marks, capitals, and the punctuation after them. */
import type { Lang } from "../factbook/model.ts";

/** Outer and inner quotation marks of each language. */
const MARKS: Readonly<Record<Lang, readonly [outer: string, inner: string]>> = {
  en: ["“”", "‘’"],
  nl: ["‘’", "“”"],
};

/** Quotation marks around words, but not apostrophes as in "'t". */
const QUOTED = /(^|[\s([])["'“‘](?![\stsn]\b)(.+?)(?<=\S)["'”’](?![\p{L}\p{N}])/gu;

/** Replaces the quotation marks in a title by those of the language. */
export function typeset(title: string, lang: Lang, [open, close] = MARKS[lang][0]): string {
  return title.replace(QUOTED, `$1${open}$2${close}`).replaceAll("'", "’");
}

/** Puts a title in the language's quotation marks. */
export function quoted(title: string, lang: Lang): string {
  const [[open, close], inner] = MARKS[lang];
  return `${open}${typeset(title, lang, inner)}${close}`;
}

/**
 * Appends a punctuation mark: in English inside the closing quotation mark, and no full stop after
 * another.
 */
export function ended(text: string, mark: "." | ",", lang: Lang): string {
  const marks = lang === "en" ? (/[”’]*$/.exec(text)?.[0] ?? "") : "";
  const words = text.slice(0, text.length - marks.length);
  return `${words}${mark === "." && /[.?!]$/.test(words) ? "" : mark}${marks}`;
}

/** Words that stay in lower case in English titles. */
const SMALL = new Set(
  "a about above across after against along among an and around as at before behind below beneath beside between beyond but by de despite down during except for from in inside into like near nor of off on onto or out outside over past per since so than the through throughout till to toward towards under underneath until up upon van versus via von vs with within without yet".split(
    " ",
  ),
);

/** Title case as in the Chicago Manual of Style; words with capitals of their own keep them. */
export function capitalisedTitle(title: string): string {
  return title.replace(
    /(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}\p{M}'’]*(?![\p{L}\p{N}])/gu,
    (word, at: number) => {
      const isFirst = at === 0 || /[:?!.]["'”’]* ["'“‘]*$/.test(title.slice(0, at));
      const isLast = at + word.length === title.length;
      if (SMALL.has(word) && !isFirst && !isLast) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    },
  );
}
