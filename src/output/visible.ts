/** What text may leave: in no format anything that steers a terminal, reorders text or is not to be seen. */

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Control and format characters, and separators of lines and paragraphs, but for the joiners with
 * which several scripts spell.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** `text` for people: each such character as its code point, `<U+001B>`; U+FFFD for lone surrogates. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.toWellFormed().replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** `value` as JSON, on one line or indented by `indent` spaces, with such characters as escapes. */
export function toJson(value: unknown, indent?: number): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const json = JSON.stringify(value, null, indent).replace(UNSEEN, (character) =>
    character === "\n" ? character : character.split("").map(escaped).join(""),
  );
  return `${json}\n`;
}

const LONGEST_SHOWN = 60;

/** A user's own words as a message shows them: visible, on one line, cut where they are long. */
export function shown(text: string, longest = LONGEST_SHOWN): string {
  const characters = [...visible(text)];
  if (characters.length <= longest) return characters.join("");
  return `${characters.slice(0, longest - 1).join("")}…`;
}
