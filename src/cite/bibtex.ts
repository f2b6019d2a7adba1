/** A citation as a BibTeX entry, which biblatex reads too. */
import { visible } from "../render/visible.ts";
import type { Style } from "./styles.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Names and titles in double braces: they keep their capitals, and no name is taken apart. */
export const bibtex: Style = (item) => {
  const [[year, month, day]] = item.issued["date-parts"];
  const fields = {
    author: `{{${escaped(item.author[0].literal)}}}`,
    title: `{{${escaped(item.title)}}}`,
    howpublished: `{${escaped(item["container-title"])}}`,
    year: `{${year}}`,
    month: MONTHS[month - 1],
    day: `{${day}}`,
    language: `{${escaped(item.language)}}`,
    url: `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`,
    note: `{${escaped(`${item.custom.passage} ${item.note}`)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = ${value}`);
  return [`@misc{${item.id},\n${lines.join(",\n")}\n}`];
};

/** Commands, since an escaped brace would still count as one. */
const COMMANDS = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

/** `text` with the characters escaped that TeX acts on. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\{}~^]/g, (character) => COMMANDS.get(character) as string)
    .replace(/[&%$#_]/g, "\\$&");
}
