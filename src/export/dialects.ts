/** The differences between SQLite and PostgreSQL. */
import { visible } from "../output/visible.ts";

export interface Dialect {
  /** Comments that explain how to load the script, and initial settings. */
  readonly head: string;
  /** Additions after the columns of `facts`. */
  readonly ofFacts: readonly string[];
  /** The end of a foreign key. */
  readonly deferrable: string;
  readonly createView: string;
  /** The aggregate function that joins texts. */
  readonly joined: string;
  readonly indexes: readonly string[];
  /**
   * The statements that insert rows into a table. There is at least one row; each cell is a value or
   * undefined.
   */
  insert(table: string, names: readonly string[], rows: readonly unknown[][]): string[];
}

const ROWS_PER_STATEMENT = 500;

export const SQLITE: Dialect = {
  head: `-- Factbooks of recruits for SQLite; what the database has of other articles stays:
--   sqlite3 -bail facts.db < factbook.sql
-- Each connection that changes rows has to turn the foreign keys on, as this one does.
PRAGMA foreign_keys = ON;
`,
  ofFacts: [],
  // An entity may be inserted before the one it belongs to.
  deferrable: " DEFERRABLE INITIALLY DEFERRED",
  createView: "CREATE VIEW IF NOT EXISTS",
  joined: "group_concat",
  indexes: [index("names", "name", "(name)")],
  insert(table, names, rows) {
    const lines = rows.map((row) => `  (${row.map(sqlValue).join(", ")})`);
    const starts = [...lines.keys()].filter((at) => at % ROWS_PER_STATEMENT === 0);
    return starts.map((at) => {
      const some = lines.slice(at, at + ROWS_PER_STATEMENT).join(",\n");
      return `INSERT INTO ${table} (${names.join(", ")}) VALUES\n${some};\n`;
    });
  },
};

function sqlValue(value: unknown): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? sqlText(value) : String(value).toUpperCase();
}

const words = (column: string, language: string) =>
  `${language} TSVECTOR GENERATED ALWAYS AS (to_tsvector('${language}', coalesce(${column}, ''))) STORED`;

/** For psql, with full-text and trigram indexes and rows loaded by COPY. */
export const POSTGRES: Dialect = {
  head: `-- Factbooks of recruits for PostgreSQL (12 or newer); what the database has of other articles stays:
--   psql facts < factbook.sql
\\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
`,
  ofFacts: [words("text_en", "english"), words("text_nl", "dutch")],
  // COPY checks at its end anyway; deferred checks would be kept in memory until the commit.
  deferrable: "",
  createView: "CREATE OR REPLACE VIEW",
  joined: "string_agg",
  indexes: [
    index("names", "name", "USING gin (name gin_trgm_ops)"),
    index("facts", "english", "USING gin (english)"),
    index("facts", "dutch", "USING gin (dutch)"),
  ],
  insert(table, names, rows) {
    const lines = rows.map((row) => `${row.map(copyValue).join("\t")}\n`);
    return [`COPY ${table} (${names.join(", ")}) FROM stdin;\n`, lines.join(""), "\\.\n"];
  },
};

/** A cell in COPY's text format; visible text contains no tabs or line breaks. */
function copyValue(value: unknown): string {
  if (value === undefined) return "\\N";
  return typeof value === "string" ? visible(value).replaceAll("\\", "\\\\") : String(value);
}

/** Creates an index, named after its table and columns. */
export function index(table: string, name: string, by: string): string {
  return `CREATE INDEX IF NOT EXISTS ${table}_by_${name} ON ${table} ${by};`;
}

/** A standard SQL string literal. */
export function sqlText(text: string): string {
  return `'${visible(text).replaceAll("'", "''")}'`;
}
