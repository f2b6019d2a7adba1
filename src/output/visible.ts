/**
 * Decides which text may be printed: in no format anything that controls a terminal, reorders text or is
 * invisible.
 */

const PLAIN = /^[\x20-\x7e]*$/;

/** Control and format characters and line separators, except for the joiners that several scripts need. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text for people: such a character is shown as its code point, `<U+001B>`; lone surrogates become U+FFFD. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.toWellFormed().replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** JSON with such characters escaped, on one line or indented. */
export function toJson(value: unknown, indent?: number): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const json = JSON.stringify(value, null, indent).replace(UNSEEN, (character) =>
    character === "\n" ? character : character.split("").map(escaped).join(""),
  );
  return `${json}\n`;
}

/** In characters; anything that fits stays on one line. */
const LINE = 100;

/** Indented JSON where lists and objects that fit stay on one line. */
export function prettyJson(value: unknown): string {
  return `${linesOf(value, "")}\n`;
}

function linesOf(value: unknown, margin: string): string {
  const lines = toJson(value, 1)
    .trimEnd()
    .replace(/\[\n */g, "[")
    .replace(/\n *\]/g, "]");
  const flat = lines.replace(/\n */g, " ");
  if (typeof value !== "object" || value === null || margin.length + flat.length <= LINE)
    return flat;
  const inner = `${margin}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Object.entries(value).map(([name, item]) => {
    const key = Array.isArray(value) ? "" : `${JSON.stringify(name)}: `;
    return `${inner}${key}${linesOf(item, inner)}`;
  });
  return `${open}\n${items.join(",\n")}\n${margin}${close}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for HTML and XML content and attributes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const LONGEST_SHOWN = 60;

/** The user's own words in a message: visible, on one line, shortened. */
export function shown(text: string, longest = LONGEST_SHOWN): string {
  const characters = [...visible(text)];
  if (characters.length <= longest) return characters.join("");
  return `${characters.slice(0, longest - 1).join("")}…`;
}
