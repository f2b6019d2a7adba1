import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TABLES } from "../../src/export/tables.ts";
import { complete } from "../factbook/generated.ts";
import { bundledData, exportedCsv } from "./exported.ts";
import { hostileLike, hostileOnce } from "./hostile.ts";
import { columnsBy, inCsv, type Row, rebuild, withoutQuestions } from "./rebuild.ts";

const data = bundledData();

describe("csv", () => {
  test("is a file a table, with the factbook's records in its order", () => {
    const files = exportedCsv(data);
    expect([...files.keys()]).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    const ids = (name: string) => parseCsv(files.get(name) ?? "").map(([, id]) => id);
    expect(ids("entities.csv")).toEqual(["id", ...data.entities.map(({ id }) => id)]);
    expect(ids("figures.csv")).toEqual(["id", ...data.figures.map(({ id }) => id)]);
    expect(ids("claims.csv")).toEqual(["id", ...data.claims.map(({ id }) => id)]);
  });

  test("names its columns by dotted path, and lists ids in a cell", () => {
    const [head, ...rows] = parseCsv(exportedCsv(data).get("figures.csv") ?? "");
    const row = rows.find(([, id]) => id === "volunteers-from-north-korea") ?? [];
    const cell = (column: string) => row[head?.indexOf(column) ?? -1];
    expect(cell("value.amount")).toBe("100000");
    expect(cell("status")).toBe("denied");
    expect(cell("deniedBy")).toBe("kremlin");
    const { about = [] } =
      data.figures.find(({ id }) => id === "volunteers-from-north-korea") ?? {};
    expect(cell("about")).toBe(about.map(({ id, as }) => `${id} (${as})`).join("; "));
    expect(cell("value.per.en")).toBe("");
  });

  test.each([
    ["the one that ships", data],
    ["one with every field", complete()],
  ])("holds everything but the questions: %s can be made of it again", (_, book) => {
    expect(reread(book.source.id, exportedCsv(book))).toEqual(withoutQuestions(book));
  });

  test("holds several factbooks, each row with its source, though their records share ids", () => {
    const other = { ...complete(), source: { ...complete().source, id: "another" } };
    const files = exportedCsv(complete(), other);
    for (const book of [complete(), other])
      expect(reread(book.source.id, files)).toEqual(withoutQuestions(book));
    for (const [name, text] of files) {
      const [head, ...rows] = parseCsv(text);
      const at = name === "source.csv" ? 0 : (head?.indexOf("source") ?? -1);
      expect([...new Set(rows.map((row) => row[at]))], name).toEqual(
        rows.length === 0 ? [] : ["made", "another"],
      );
    }
  });

  test("has what all facts have in one table, with the paragraph as a reader counts", () => {
    const [head, ...rows] = parseCsv(exportedCsv(data).get("facts.csv") ?? "");
    const cells = (id: string) => rows.find((row) => row[1] === id);
    expect(head).toEqual("source id kind text.en text.nl status paragraph".split(" "));
    expect(cells("volunteers-from-north-korea")?.slice(2)).toEqual([
      "figure",
      "100,000 people: Volunteers whom North Korea would allegedly supply to the Russian army",
      "100.000 mensen: Vrijwilligers die Noord-Korea aan het Russische leger zou leveren",
      "denied",
      "16",
    ]);
    expect(cells("headline")?.at(-1)).toBe("");
  });

  test("survives every hostile text", () => {
    const hostile = hostileOnce(data);
    expect(reread(hostile.source.id, exportedCsv(hostile))).toEqual(inCsv(hostile));
  });

  test("survives any text", () => {
    fc.assert(
      fc.property(hostileLike(data), (hostile) => {
        expect(reread(hostile.source.id, exportedCsv(hostile))).toEqual(inCsv(hostile));
      }),
      { numRuns: 20 },
    );
  });
});

function reread(source: string, files: ReadonlyMap<string, string>) {
  return rebuild(source, (table) => {
    const [head = [], ...rows] = parseCsv(files.get(`${table}.csv`) ?? "");
    const columns = columnsBy(table, (path) => path);
    return rows.map((cells) => {
      const row: Record<string, unknown> = {};
      for (const [at, path] of head.entries()) {
        const column = columns.get(path);
        if (column) row[path] = cellValue(cells[at] ?? "", column.type);
      }
      return row as Row;
    });
  });
}

function cellValue(text: string, type: string): unknown {
  if (text === "") return null;
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

/** Strict RFC 4180. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const match = field.exec(text);
    if (match === null) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
