/** What no run of the program may do, whatever its input. */
import { beforeDashes } from "../../src/commands/options.ts";
import { parseCsv, parseTsv } from "../helpers/flat.ts";
import { parseAnswers, parseLines } from "../helpers/recruits.ts";

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Colours (SGR) and links (OSC 8), which are allowed in a terminal. */
const ESC = "\u001b";
const STYLES = new RegExp(`${ESC}\\[[\\d;]*m|${ESC}\\]8;;[^${ESC}]*?(?:\u0007|${ESC}\\\\)`, "g");
/** Characters that control a terminal, reorder text or are invisible. */
const UNSEEN = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Separators of fields or lines in a format. */
const BETWEEN: Readonly<Record<string, string>> = { csv: "\r\n", tsv: "\t", postgres: "\t" };

/** The violation in a run; undefined if there is none. */
export function violationIn(
  words: readonly string[],
  { status, out, err }: Ended,
  mayStyle: boolean,
): string | undefined {
  if (![0, 1, 2].includes(status)) return `exit status ${status}`;
  if (/Something is wrong|iets mis met|^\s+at .*:\d+/m.test(err)) return "an internal error";
  if (status === 2 && err === "") return "silent misuse";
  const format = formatIn(words);
  const plain = mayStyle ? out.replace(STYLES, "") : out;
  const [unseen] = UNSEEN.exec(plain.replaceAll(BETWEEN[format] ?? "", "")) ?? [];
  if (unseen !== undefined) return `U+${unseen.codePointAt(0)?.toString(16)} on stdout`;
  const [told] = UNSEEN.exec(err) ?? [];
  if (told !== undefined) return `U+${told.codePointAt(0)?.toString(16)} on stderr`;
  if (status === 2 || out === "" || isHelp(words)) return undefined;
  try {
    READ[format]?.(out);
  } catch (error) {
    return `malformed ${format}: ${error}`;
  }
  return undefined;
}

/** Parsers of each format, which throw if it is malformed. */
const READ: Readonly<Record<string, (out: string) => unknown>> = {
  json: parseAnswers,
  ndjson: parseLines,
  csv: (out) => even(parseCsv(out)),
  tsv: (out) => even(parseTsv(out)),
};

function even(rows: readonly (readonly string[])[]): void {
  if (new Set(rows.map((row) => row.length)).size > 1) throw new Error("uneven rows");
}

/** The last format in the words, if any; there are no options after `--`. */
function formatIn(words: readonly string[]): string {
  const named = beforeDashes(words).flatMap((word, at) => {
    if (word === "--json") return "json";
    if (word === "--format" || word === "-f") return words[at + 1] ?? "";
    return /^(?:--format=|-f)(.+)$/s.exec(word)?.slice(1) ?? [];
  });
  return named.at(-1)?.toLowerCase() ?? "";
}

function isHelp(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:-[hv].*|--help|help|hulp|--version|version|versie)$/i.test(word),
  );
}
