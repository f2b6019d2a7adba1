/** Articles as reference managers import them: BibTeX, biblatex and RIS. */
import { languageOf } from "../factbook/factbook.ts";
import { visible } from "../output/visible.ts";
import type { Work } from "./csl.ts";

/**
 * An entry with its fields in a column, but those that it lacks. Names and titles stand in double braces:
 * they keep their capitals, and no name is taken apart.
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

/** A BibTeX entry. Passages stand in `annote`, which no bibliography prints; an inferred date is told. */
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

/** As every BibTeX style names them. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A biblatex entry; an inferred date is about (EDTF `~`), as CSL-JSON has it. */
export function biblatex(work: Work): string {
  return entry("online", work, {
    date: `{${work.source.date.value}${work.item.issued.circa ? "~" : ""}}`,
    langid: `{${languageOf(work.source) === "en" ? "english" : "dutch"}}`,
    annotation: `{${escaped(work.item.note)}}`,
  });
}

/** A RIS record (Research Information Systems): lines end with CR LF, an organisation with a comma. */
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
  // A line has one space wherever a reader would take several for those after a tag.
  const lineOf = ([tag, value = ""]: readonly string[]) =>
    `${tag}  - ${visible(value).replace(/ +/g, " ")}\r\n`;
  return lines.map(lineOf).join("");
}

/** What a backslash before it would make other characters of; all else that TeX acts on has one. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Braces that are no pairs: BibTeX counts an escaped one too, so that alone it would end nothing. */
const BRACES: typeof COMMANDS = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

/** `plain` with the characters escaped that TeX acts on. */
function escaped(plain: string): string {
  let braces = plain.replace(/[^{}]/g, "");
  while (braces.includes("{}")) braces = braces.replace("{}", "");
  const commands = braces === "" ? COMMANDS : { ...COMMANDS, ...BRACES };
  return visible(plain).replace(
    /[\\{}~^&%$#_]/g,
    (character) => commands[character] ?? `\\${character}`,
  );
}
