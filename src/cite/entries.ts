/** Articles in the formats reference managers import: BibTeX, biblatex and RIS. */
import { languageOf } from "../factbook/factbook.ts";
import { visible } from "../output/visible.ts";
import type { Work } from "./csl.ts";

/**
 * An entry with aligned fields, leaving out empty ones. Names and titles get double braces, so that
 * capitals are kept and names aren't split.
 */
function entry(type: string, { source, title, item }: Work, fields: Fields): string {
  const all: Fields = {
    author: `{{${escaped(source.outlet)}}}`,
    title: `{{${escaped(title.own + title.translated)}}}`,
    url: `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`,
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)} = ${value}`],
  );
  return `@${type}{${source.id},\n${lines.join(",\n")}\n}\n`;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** A BibTeX entry. Passages go into `annote`, which bibliographies don't print; an inferred date is noted. */
export function bibtex(work: Work): string {
  const { date, language } = work.source;
  const [year, month = "", day] = date.value.split("-");
  const [inferred] = work.inferred;
  return entry("misc", work, {
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1],
    day: `{${Number(day)}}`,
    language: `{${escaped(language)}}`,
    note: inferred && `{${escaped(inferred)}}`,
    annote: `{${escaped(work.item.note)}}`,
  });
}

/** Month macros that every BibTeX style defines. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A biblatex entry; an inferred date is approximate (EDTF `~`), as in the CSL-JSON. */
export function biblatex(work: Work): string {
  return entry("online", work, {
    date: `{${work.source.date.value}${work.item.issued.circa ? "~" : ""}}`,
    langid: `{${languageOf(work.source) === "en" ? "english" : "dutch"}}`,
    annotation: `{${escaped(work.item.note)}}`,
  });
}

/** A RIS record (Research Information Systems): CR LF line ends, and a comma after an organisation's name. */
export function ris({ source, title, item, citations, inferred, unchecked }: Work): string {
  const notes = [...citations.map(({ passage }) => passage), ...inferred, ...unchecked];
  const lines = [
    ["TY", "ELEC"],
    ["ID", source.id],
    ["AU", `${source.outlet},`],
    ["TI", title.own + title.translated],
    ["PY", source.date.value.slice(0, 4)],
    ["DA", `${source.date.value.replaceAll("-", "/")}/`],
    ["LA", source.language],
    ["UR", item.URL],
    ...notes.map((note) => ["N1", note]),
    ["ER", ""],
  ];
  // Collapse spaces: a line that looked like "XX  - " would be read as a tag.
  const lineOf = ([tag, value = ""]: readonly string[]) =>
    `${tag}  - ${visible(value).replace(/ +/g, " ")}\r\n`;
  return lines.map(lineOf).join("");
}

/** Characters that a backslash would turn into a different command; the rest are escaped with a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Unpaired braces. BibTeX counts even escaped braces, so a lone one would unbalance the entry. */
const BRACES: typeof COMMANDS = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

/** Escapes the characters that are special in TeX. */
function escaped(plain: string): string {
  let braces = plain.replace(/[^{}]/g, "");
  while (braces.includes("{}")) braces = braces.replace("{}", "");
  const commands = braces === "" ? COMMANDS : { ...COMMANDS, ...BRACES };
  return visible(plain).replace(
    /[\\{}~^&%$#_]/g,
    (character) => commands[character] ?? `\\${character}`,
  );
}
