/** Parses flat formats as other tools do. */

/** Parses CSV according to RFC 4180; throws if it deviates. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const [, text = "", end] = field.exec(csv) ?? fail(at);
    row.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return row.length === 0 ? rows : fail(csv.length);
}

/** Parses TSV in which tabs, line breaks and backslashes are escaped by a backslash. */
export function parseTsv(tsv: string): string[][] {
  if (!tsv.endsWith("\n")) fail(tsv.length);
  return tsv
    .slice(0, -1)
    .split("\n")
    .map((line) => line.split("\t").map(unescaped));
}

const ESCAPED: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };

function unescaped(cell: string): string {
  return cell.replace(/\\(.)/g, (_all, letter) => ESCAPED[letter] ?? fail(0));
}

function fail(at: number): never {
  throw new Error(`malformed at ${at}`);
}
