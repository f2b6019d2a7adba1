/** Rebuilds a factbook from its tables, to check that nothing is lost. */
import { TABLES } from "../../src/export/tables.ts";
import type { FactbookData } from "../../src/factbook/model.ts";
import type { Column } from "../../src/factbook/schema-fields.ts";
import { visible } from "../../src/output/visible.ts";

/** A cell by the path of its column; null if empty. */
export type Row = Readonly<Record<string, unknown>>;

/** The factbook with the source `id`, rebuilt from tables that may have others. */
export function rebuild(id: string, rowsIn: (table: string) => readonly Row[]): FactbookData {
  const rowsOf = (table: string) =>
    rowsIn(table).filter((row) => row[table === "source" ? "id" : "source"] === id);
  const records = (table: string) => rowsOf(table).map(({ source: _, ...row }) => nested(row));
  const mentions = groupBy(rowsOf("mentions"), "entity");
  const aliases = groupBy(rowsOf("aliases"), "entity");
  const sameAs = groupBy(rowsOf("same_as"), "entity");
  const about = groupBy(rowsOf("about"), "fact");
  const references = groupBy(rowsOf("time_references"), "fact");
  const relations = {
    claimedBy: groupBy(rowsOf("claimed_by"), "fact"),
    deniedBy: groupBy(rowsOf("denied_by"), "fact"),
  };
  const fact = (kind: string, record: Record<string, unknown>) => ({
    kind,
    ...record,
    about: (about.get(record.id) ?? []).map(({ entity, role }) => ({ id: entity, as: role })),
    ...Object.fromEntries(
      (["when", "said"] as const)
        .filter((time) => record[time] !== undefined)
        .map((time) => [time, withBasis(record[time] as object, time, references.get(record.id))]),
    ),
    ...Object.fromEntries(
      Object.entries(relations)
        // A quotation's claimant is its speaker.
        .filter(([name]) => kind !== "quote" || name !== "claimedBy")
        .map(([name, groups]) => [name, groups.get(record.id)?.map(({ entity }) => entity)])
        .filter(([, ids]) => ids !== undefined),
    ),
  });
  const [source] = records("source") as [{ date: object }];
  const outside = inOrder(rowsOf("date_references"));
  const basis = inOrder(rowsOf("date_basis")).map((row) => ({
    text: nested(row).basis,
    references: outside
      .filter(({ basis }) => basis === row.position)
      .map(({ reference }) => reference),
  }));
  const headings = inOrder(rowsOf("headings")).map(({ line }) => Number(line));
  return {
    source: {
      kind: "source",
      ...source,
      ...(headings.length > 0 && { headings }),
      date: { ...source.date, basis },
    },
    entities: records("entities").map((entity) => ({
      ...entity,
      ...(sameAs.has(entity.id) && { sameAs: sameAs.get(entity.id)?.map((row) => row.address) }),
      aliases: byLanguage(aliases.get(entity.id) ?? [], "alias"),
      mentions: mentions.get(entity.id)?.map((row) => nested(row).selector),
    })),
    figures: records("figures").map((record) => fact("figure", record)),
    quotes: records("quotes").map((record) => fact("quote", record)),
    claims: records("claims").map((record) => fact("claim", record)),
  } as unknown as FactbookData;
}

/** What the tables contain of a factbook: everything except questions. */
export function withoutQuestions(data: FactbookData): FactbookData {
  const isLeft = (key: string, value: unknown) => (key === "questions" ? undefined : value);
  return JSON.parse(JSON.stringify(data, isLeft));
}

/** What SQL contains: the same, with invisible characters shown as code points. */
export function inSql(data: FactbookData): FactbookData {
  return withTexts(withoutQuestions(data), visible);
}

/** What CSV contains: the same, with apostrophes in front of formulas. */
export function inCsv(data: FactbookData): FactbookData {
  return withTexts(inSql(data), (text) => text.replace(/^(?=[=+@-])(?![+-]?[\d.]+$)/, "'"));
}

function withTexts(data: FactbookData, change: (text: string) => string): FactbookData {
  const changed = (_: string, value: unknown) =>
    typeof value === "string" ? change(value) : value;
  return JSON.parse(JSON.stringify(data, changed));
}

function withBasis(when: object, time: string, rows: readonly Row[] = []) {
  const basis = rows.filter((row) => row.time === time).map(({ reference }) => reference);
  return basis.length > 0 ? { ...when, basis } : when;
}

function byLanguage(rows: readonly Row[], name: string): Record<string, unknown[]> {
  const words: Record<string, unknown[]> = { en: [], nl: [] };
  for (const row of rows) {
    const lang = String(row.lang);
    words[lang] = [...(words[lang] ?? []), row[name]];
  }
  return words;
}

/** The rows of each owner, in order of position. */
function groupBy(rows: readonly Row[], owner: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of inOrder(rows)) groups.set(row[owner], [...(groups.get(row[owner]) ?? []), row]);
  return groups;
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => Number(a.position) - Number(b.position));
}

/** Objects by dotted path, without empty cells. */
function nested(row: Row): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(row)) {
    if (value === null) continue;
    const steps = path.split(".");
    const last = steps.pop() as string;
    let node = root;
    for (const step of steps) {
      node[step] ??= {};
      node = node[step] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return root;
}

/** The columns of a table, named by `named`, without lists. */
export function columnsBy(table: string, named: (path: string) => string): Map<string, Column> {
  const columns = TABLES.find(({ name }) => name === table)?.columns ?? [];
  return new Map(
    columns.filter(({ type }) => type !== "ids").map((column) => [named(column.path), column]),
  );
}
