/** An answer for people: a page for one entity, a table for several records, or sentences. */
import type { CountedSource, Dossier, JoinedRecord, Result } from "../factbook/answer.ts";
import type { Lang } from "../factbook/model.ts";
import { type Column, columnsFor, FROM, LISTED, SECTIONS } from "./columns.ts";
import { LABELS } from "./labels.ts";
import { hyperlink, type Look, renderTable, styled, wrapped } from "./table.ts";
import { noteLine, outsideLine } from "./value.ts";
import { visible } from "./visible.ts";

export { lookFor, renderTable } from "./table.ts";

/**
 * How people see the results: each in full where there is room, as one line that is cut where it is
 * long, or as a sentence.
 */
export type Shape = "full" | "line" | "sentence";

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly results: readonly Result[];
  /** Of a question: the records nearest to it, where none answers it. */
  readonly nearest?: readonly Result[];
  readonly shape: Shape;
  /** The language of people's output, where that is not the reader's. */
  readonly lang?: Lang;
}

/** The answer as text; nothing for an answer without results. */
export function renderAnswer({ results, shape, lang }: Answer, reader: Look): string {
  const look = lang === undefined ? reader : { ...reader, lang };
  if (results.length === 0) return "";
  if (shape === "sentence") return results.map((result) => sentence(result, look)).join("\n");
  const records = results.filter((result) => result.kind !== "source");
  if (shape === "line") return renderRecords(LISTED, records, look, "cut");
  const sources = results.filter((result) => result.kind === "source");
  if (sources.length > 0) return sources.map((source) => sourcePage(source, look)).join("\n");
  const [only] = records;
  if (records.length === 1 && only && "mentions" in only) return entityPage(only, look);
  return renderRecords(columnsFor(records), records, look);
}

/** Name, role and summary; then the figures, quotations and claims. */
function entityPage(entity: Dossier, look: Look): string {
  const { lang, chalk } = look;
  const { kind, iso2, iso3, from } = entity;
  const about = [LABELS[lang].kind[kind], iso2, iso3, from && fromWords(from, look)];
  const head = [
    `${styled(entity.name[lang], "strong", look)}  ${styled(about.filter(Boolean).join(" · "), "faint", look)}`,
    styled(entity.role[lang], "accent", look),
    visible(entity.summary[lang]),
    ...noteLine(entity, lang).map((note) => styled(note, "faint", look)),
  ];
  const sections = SECTIONS.filter(({ part }) => entity[part].length > 0).map(
    ({ part, columns }) => {
      const title = chalk.bold.underline(LABELS[lang].heading[part]);
      return `${title}\n${renderRecords(columns, entity[part], look)}`;
    },
  );
  return [wrapped(head.join("\n"), look), ...sections].join("\n");
}

/** The article that the facts come from, its date and address with how sure they are. */
function sourcePage(source: CountedSource, look: Look): string {
  const { lang } = look;
  const { source: words, inferred } = LABELS[lang];
  const { date } = source;
  const certainty = date.certainty === "inferred" ? ` (${inferred})` : "";
  const lines = [
    styled(source.title[lang], "strong", look),
    styled(`${source.outlet}, ${date.value}${certainty}`, "accent", look),
    ...date.basis
      .flatMap(({ text, references }) => [`· ${text[lang]}`, ...outsideLine(references, lang)])
      .map((line) => styled(line, "faint", look)),
    `sha256 ${source.sha256}`,
    words.holds(source.records),
    styled(source.rights[lang], "faint", look),
    `${words.address} (${source.urlChecked ? words.checked : words.unchecked}):`,
  ];
  // The address stays in one piece, so that it can be copied.
  return `${wrapped(lines.join("\n"), look)}${visible(source.url)}\n`;
}

function sentence(result: Result, look: Look): string {
  const from = "from" in result ? `\n${fromWords(result.from, look)}` : "";
  const text = visible(("sentence" in result && result.sentence?.[look.lang]) || "");
  return wrapped(text + look.chalk.gray(from), look);
}

/** Which factbook a record is from, where there are several. */
function fromWords(from: string, { lang }: Look): string {
  return `${LABELS[lang].heading.from} ${from}`;
}

/** A row for each record; where there are several factbooks, it says which the record is from. */
function renderRecords(
  columns: readonly Column[],
  records: readonly JoinedRecord[],
  look: Look,
  overlong?: "cut",
): string {
  const isSeveral = records.some(({ from }) => from !== undefined);
  const shown = isSeveral && overlong ? [...columns, FROM] : columns;
  const heads = shown.map(({ head, most }) => ({
    head: LABELS[look.lang].heading[head],
    most: most?.(look.width),
  }));
  const rows = records.map((record) => {
    const mark = marker(record.match?.words ?? [], look);
    const { from = "" } = record;
    return shown.map(({ head, most, cell }) => {
      const texts = cell(record, look.lang).map(({ spans }) =>
        spans.map(([text, tone]) => styled(text, tone, look)).join(""),
      );
      if (head === "paragraph" && "selector" in record && look.link) {
        const url = look.link(record.id, record.selector);
        return texts.map((text) => hyperlink(text, url));
      }
      // Below the text it costs no width, which a row of one line has no room for.
      const below = isSeveral && !overlong && most === undefined;
      return [...texts.map(mark), ...(below ? [styled(fromWords(from, look), "faint", look)] : [])];
    });
  });
  return renderTable(heads, rows, look, overlong);
}

/** Underlines the words that a search met. */
function marker(words: readonly string[], { chalk }: Look): (text: string) => string {
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (word) => chalk.underline(word));
}
