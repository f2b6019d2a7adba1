/** Whether two wordings are the same but for typesetting. */

/** Undoes each kind of typesetting within a line. */
export const UNSET = {
  spaces: (text: string) => text.replace(/[^\S\r\n]+/g, " "),
  hyphens: (text: string) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ""),
  marks: (text: string) => straightened(text).replaceAll("…", "..."),
} as const;

/** `text` with straight quotation marks and plain hyphens; offsets stay the same. */
export function straightened(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

/**
 * `text` without typesetting: straight quotation marks, plain hyphens, single spaces, NFC, no soft
 * hyphens.
 */
export function withoutTypesetting(text: string): string {
  // A hyphen left at the end of a line belongs to the word.
  const joined = text.normalize("NFC").replace(/(?<=\p{L}[-\u2010])\s*[\r\n]\s*(?=\p{L})/gu, "");
  return UNSET.hyphens(UNSET.marks(joined).replace(/\s/g, " ")).replace(/ +/g, " ");
}

/** Whether two passages differ only in typesetting. */
export function isSame(a: string, b: string): boolean {
  return a === b || withoutTypesetting(a) === withoutTypesetting(b);
}
