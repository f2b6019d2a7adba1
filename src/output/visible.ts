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

/** In characters: what fits is on one line. */
const LINE = 100;

/** `value` as JSON, indented, but each list and object that has room there on one line. */
export function laidOut(value: unknown): string {
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

/** `text` as it stands between tags and in attributes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const LONGEST_SHOWN = 60;

/** A user's own words as a message shows them: visible, on one line, cut where they are long. */
export function shown(text: string, longest = LONGEST_SHOWN): string {
  const characters = [...visible(text)];
  if (characters.length <= longest) return characters.join("");
  return `${characters.slice(0, longest - 1).join("")}…`;
}
