const PLAIN = /^[\x20-\x7e]*$/;

/**
 * `text` with each character that a terminal would act on instead of showing (control, format and
 * bidi characters) as its code point, `<U+001B>`, and lone surrogates replaced by U+FFFD. Joiners
 * inside words (U+200C, U+200D) stay: several scripts spell with them.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  // Here, since reading Unicode's classes takes longer than a lookup.
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === "\u200c" || character === "\u200d") return character;
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

const LONGEST_SHOWN = 60;

/** A user's own words as a message shows them: visible, on one line, cut where they are long. */
export function shown(text: string): string {
  const characters = [...visible(text)];
  if (characters.length <= LONGEST_SHOWN) return characters.join("");
  return `${characters.slice(0, LONGEST_SHOWN - 1).join("")}…`;
}
