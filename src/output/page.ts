/** An answer for people: a page for one entity, a table for several records, or sentences. */
import type { CountedSource, Dossier, JoinedRecord, Result } from "../factbook/answer.ts";
import type { Answer, Look } from "./answer.ts";
import { type Column, columnsFor, LISTED, type Line, SECTIONS } from "./columns.ts";
import type { Flat } from "./data-forms.ts";
import { LABELS } from "./labels.ts";
import { hyperlink, type Row, renderTable, styled, type TableColumn, wrapped } from "./table.ts";
import { visible } from "./visible.ts";

export { lookFor } from "./table.ts";

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

/** Just some fields of each result, a column each. */
export function renderFields({ columns, rows }: Flat, look: Look): string {
  if (rows.length === 0) return "";
  return renderTable(
    columns.map((head) => ({ head: visible(head) })),
    rows.map((row) => row.map((cell) => [visible(cell)])),
    look,
  );
}

/** Name, role and summary; then the figures, quotations and claims. */
function entityPage(entity: Dossier, look: Look): string {
  const { lang, chalk } = look;
  const { kind, iso2, iso3, from } = entity;
  const codes = [iso2, iso3].filter((code) => code !== undefined);
  const about = [LABELS[lang].kind[kind], ...codes, ...(from ? [fromWords(from, look)] : [])];
  const head = [
    `${styled(entity.name[lang], "strong", look)}  ${styled(about.join(" · "), "faint", look)}`,
    styled(entity.role[lang], "accent", look),
    visible(entity.summary[lang]),
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
  const words = LABELS[lang].source;
  const { date } = source;
  const inferred = date.certainty === "inferred" ? ` (${LABELS[lang].inferred})` : "";
  const lines = [
    styled(source.title[lang], "strong", look),
    styled(`${source.outlet}, ${date.value}${inferred}`, "accent", look),
    ...date.basis.map((basis) => styled(`· ${basis[lang]}`, "faint", look)),
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
  return `${LABELS[lang].from} ${from}`;
}

/** A row for each record; where there are several factbooks, it says which the record is from. */
function renderRecords(
  columns: readonly Column<JoinedRecord>[],
  records: readonly JoinedRecord[],
  look: Look,
  overlong?: "cut",
): string {
  const { heading, from } = LABELS[look.lang];
  const isSeveral = records.some((record) => record.from !== undefined);
  const heads: TableColumn[] = columns.map(({ head, most }) => ({
    head: heading[head],
    most: most?.(look.width),
  }));
  // Below the text it costs no width, which a row of one line has no room for.
  const text = columns.findIndex(({ most }) => most === undefined);
  const rows = records.map((record): Row => {
    const row = rowOf(columns, record, look);
    if (!isSeveral) return row;
    if (overlong) return [...row, [styled(record.from ?? "", "faint", look)]];
    const below = styled(fromWords(record.from ?? "", look), "faint", look);
    return row.with(text, [...(row[text] ?? []), below]);
  });
  if (isSeveral && overlong) heads.push({ head: from, most: 20 });
  return renderTable(heads, rows, look, overlong);
}

/** The record's cells as text for a terminal, with the words underlined that a search met. */
function rowOf(columns: readonly Column<JoinedRecord>[], record: JoinedRecord, look: Look): Row {
  const mark = marker(record.match?.words ?? [], look);
  return columns.map(({ head, cell }) => {
    const lines = cell(record, look.lang).map((line) => textOf(line, look));
    if (head === "paragraph" && "selector" in record && look.link)
      return lines.map((text) => hyperlink(text, look.link?.(record.id, record.selector) ?? ""));
    return lines.map(mark);
  });
}

function textOf({ spans }: Line, look: Look): string {
  return spans.map(({ text, tone }) => styled(text, tone, look)).join("");
}

function marker(words: readonly string[], { chalk }: Look): (text: string) => string {
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(pattern, (word) => chalk.underline(word));
}
