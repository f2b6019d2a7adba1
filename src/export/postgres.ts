/** PostgreSQL's words, as its program psql reads them: full text, names with typing errors, rows by COPY. */
import { visible } from "../output/visible.ts";
import { type Dialect, index } from "./sql.ts";

const words = (column: string, language: string) =>
  `${language} TSVECTOR GENERATED ALWAYS AS (to_tsvector('${language}', coalesce(${column}, ''))) STORED`;

export const POSTGRES: Dialect = {
  head: `-- Factbooks of recruits for PostgreSQL (12 or newer); what the database has of other articles stays:
--   psql facts < factbook.sql
\\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
`,
  ofFacts: [words("text_en", "english"), words("text_nl", "dutch")],
  // COPY checks when it has all rows; what is deferred would be held in memory until the end.
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

/** As COPY's text format has it; visible text has no tab or line end. */
function copyValue(value: unknown): string {
  if (value === undefined) return "\\N";
  return typeof value === "string" ? visible(value).replaceAll("\\", "\\\\") : String(value);
}
