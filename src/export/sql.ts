/** The tables as an SQL script that can be loaded repeatedly, into one database with other factbooks. */
import { recordsIn } from "../factbook/factbook.ts";
import type { FactbookData } from "../factbook/model.ts";
import type { Column } from "../factbook/schema-fields.ts";
import { type Dialect, index, sqlText } from "./dialects.ts";
import { TABLES, type Table } from "./tables.ts";

/** A table's columns without lists of ids, which become tables of their own. */
const SQL_TABLES = TABLES.map(({ columns, ...table }) => ({
  ...table,
  columns: columns.filter(({ type }) => type !== "ids"),
}));

const TYPES = { text: "TEXT", integer: "BIGINT", number: "NUMERIC", boolean: "BOOLEAN", ids: "" };

/**
 * The script in pieces: creates the tables, indexes and the view if they don't exist; then replaces the rows of
 * the same sources, in one transaction, so a script that fails changes no row.
 */
export function* toScript(books: Iterable<FactbookData>, dialect: Dialect): Generator<string> {
  const tables = SQL_TABLES.map((table) => createTable(table, dialect));
  const schema = [...tables, ...createIndexes(dialect), createView(dialect)];
  yield `${[dialect.head, "BEGIN;", ...schema, "COMMIT;"].join("\n")}\n\nBEGIN;\n`;
  for (const batch of batches(books)) {
    const sources = batch.map(({ source }) => sqlText(source.id)).join(", ");
    for (const { name } of SQL_TABLES.toReversed())
      yield `DELETE FROM ${name} WHERE ${name === "source" ? "id" : "source"} IN (${sources});\n`;
    for (const table of SQL_TABLES) yield* insertRows(table, batch, dialect);
  }
  yield "COMMIT;\n";
}

/** Records per batch: a statement for each article would take longer than its rows. */
const BATCH = 5000;

function* batches(books: Iterable<FactbookData>): Generator<FactbookData[]> {
  let batch: FactbookData[] = [];
  let size = 0;
  for (const book of books) {
    batch.push(book);
    size += recordsIn(book).length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function insertRows({ name, columns, rowsOf }: Table, batch: FactbookData[], dialect: Dialect) {
  const paths = columns.map(({ path }) => path);
  const rows = batch.flatMap(rowsOf).map((row) => paths.map((path) => valueAt(row, path)));
  return rows.length === 0 ? [] : dialect.insert(name, paths.map(sqlName), rows);
}

function valueAt(row: object, path: string): unknown {
  return path.split(".").reduce<unknown>((node, step) => Object(node)[step], row);
}

function createTable({ name, columns }: Table, { ofFacts, deferrable }: Dialect): string {
  const lines = [
    ...columns.map(columnDefinition),
    ...(name === "facts" ? ofFacts : []),
    `PRIMARY KEY (${keyOf(columns).join(", ")})`,
    ...linksOf(columns).map(({ path, references }) =>
      references === "source"
        ? `FOREIGN KEY (source) REFERENCES source (id)${deferrable}`
        : `FOREIGN KEY (source, ${sqlName(path)}) REFERENCES ${references} (source, id)${deferrable}`,
    ),
  ];
  return `CREATE TABLE IF NOT EXISTS ${name} (\n${lines.map((line) => `  ${line}`).join(",\n")}\n);\n`;
}

function columnDefinition({ path, type, optional, oneOf }: Column): string {
  const name = sqlName(path);
  const needed = optional ? "" : " NOT NULL";
  const check = oneOf ? ` CHECK (${name} IN (${oneOf.map(sqlText).join(", ")}))` : "";
  return `${name} ${TYPES[type]}${needed}${check}`;
}

/** The primary key: the source with a record's id or, in a list table, the owner and the position. */
function keyOf(columns: readonly Column[]): string[] {
  const names = columns.map(({ path }) => sqlName(path));
  return names.slice(0, names.indexOf(names.includes("position") ? "position" : "id") + 1);
}

/** The foreign keys; a direct one to the source is redundant if another leads there. */
function linksOf(columns: readonly Column[]): Column[] {
  const links = columns.filter(({ references }) => references !== undefined);
  const isHeld = links.some(({ path, optional }) => path !== "source" && !optional);
  return links.filter(({ path }) => path !== "source" || !isHeld);
}

/** Indexes for common queries: names, measures and references. */
function createIndexes({ indexes }: Dialect): string[] {
  const references = SQL_TABLES.flatMap(({ name, columns }) =>
    linksOf(columns)
      .filter(({ path }) => !keyOf(columns).slice(0, 2).includes(path))
      .map(({ path }) => index(name, path, `(source, ${sqlName(path)})`)),
  );
  return [...references, index("figures", "measure", "(measure)"), ...indexes, ""];
}

function createView({ createView, joined }: Dialect): string {
  // The SQL equivalent of languageOf.
  const inItsLanguage = (text: string) =>
    `CASE WHEN lower(s.language) || '-' LIKE 'en-%' THEN coalesce(${text}_en, ${text}_nl) ELSE coalesce(${text}_nl, ${text}_en) END`;
  return `${createView} fact AS
SELECT f.source, f.id, f.kind, ${inItsLanguage("f.text")} AS text, f.text_en, f.text_nl, f.status,
  (SELECT ${joined}(name, '; ') FROM (
    SELECT ${inItsLanguage("e.name")} AS name
    FROM claimed_by c JOIN entities e ON e.source = c.source AND e.id = c.entity
    WHERE c.source = f.source AND c.fact = f.id ORDER BY c.position) AS names) AS speaker,
  f.paragraph
FROM facts f JOIN source s ON s.id = f.source;
`;
}

/** `value.amount` becomes value_amount, `urlChecked` url_checked. */
function sqlName(path: string): string {
  return path.replaceAll(".", "_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
