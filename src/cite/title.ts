/** How a title is set, as processors of CSL do it: its quotation marks, its capitals, what follows it. */
import type { Lang } from "../factbook/model.ts";

/** A language's quotation marks, and those inside of such. */
const MARKS: Readonly<Record<Lang, readonly [outer: string, inner: string]>> = {
  en: ["“”", "‘’"],
  nl: ["‘’", "“”"],
};

/** Marks around words, but not an apostrophe: "'t". */
const QUOTED = /(^|[\s([])["'“‘](?![\stsn]\b)(.+?)(?<=\S)["'”’](?![\p{L}\p{N}])/gu;

/** `title` with its own quotation marks as a language has them. */
export function typeset(title: string, lang: Lang, [open, close] = MARKS[lang][0]): string {
  return title.replace(QUOTED, `$1${open}$2${close}`).replaceAll("'", "’");
}

/** `title` in the quotation marks of a language. */
export function quoted(title: string, lang: Lang): string {
  const [[open, close], inner] = MARKS[lang];
  return `${open}${typeset(title, lang, inner)}${close}`;
}

/** `text` and the mark that ends it: in English inside its quotation marks, and no stop after a stop. */
export function ended(text: string, mark: "." | ",", lang: Lang): string {
  const marks = lang === "en" ? (/[”’]*$/.exec(text)?.[0] ?? "") : "";
  const words = text.slice(0, text.length - marks.length);
  return `${words}${mark === "." && /[.?!]$/.test(words) ? "" : mark}${marks}`;
}

/** What English titles have in small letters. */
const SMALL = new Set(
  "a about above across after against along among an and around as at before behind below beneath beside between beyond but by de despite down during except for from in inside into like near nor of off on onto or out outside over past per since so than the through throughout till to toward towards under underneath until up upon van versus via von vs with within without yet".split(
    " ",
  ),
);

/** An English title with capitals, as the Chicago Manual of Style has it; words with some keep theirs. */
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
