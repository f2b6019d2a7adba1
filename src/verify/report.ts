/** What `verify` found, for people: as tables, and as Markdown. */
import type { Lang, Source } from "../factbook/model.ts";
import type { Look } from "../render/answer.ts";
import { renderGrid } from "../render/grid.ts";
import { renderText } from "../render/look.ts";
import { table } from "../render/markdown.ts";
import { HEADINGS } from "../render/phrases.ts";
import type { Harm } from "./findings.ts";
import { PHRASES } from "./phrases.ts";
import { type HarmRow, harmRows, headLines, tallyRows } from "./rows.ts";
import type { Verification } from "./verify.ts";

const COLOURS = {
  moved: "cyan",
  unchecked: "yellow",
  changed: "red",
  gone: "red",
} as const satisfies Record<Harm, string>;

/** Whether the text is the article, the records by kind, and whatever isn't unharmed. */
export function renderReport(verification: Verification, source: Source, look: Look): string {
  const { lang, chalk } = look;
  const [verdict, ...details] = headLines(verification, source, lang);
  const colour = verification.differing.length === 0 ? chalk.green : chalk.yellow;
  const rows = harmRows(verification, lang);
  const parts = [
    renderText([colour(verdict), ...details].join("\n"), look),
    tallyTable(verification, look),
  ];
  // What moved takes a line each: apart from the others, it needs no blank lines between.
  const isMoved = ({ state }: HarmRow) => state === "moved";
  for (const part of [rows.filter((row) => !isMoved(row)), rows.filter(isMoved)])
    if (part.length > 0) parts.push(harmGrid(part, look));
  return parts.join("\n");
}

/** So narrow that it stays a table where others don't. */
function tallyTable(verification: Verification, look: Look): string {
  const { lang, chalk } = look;
  const phrases = PHRASES[lang];
  const head = [HEADINGS[lang].kind, phrases.records, phrases.result] as const;
  const rows = tallyRows(verification, lang);
  const kinds = Math.max(...[head, ...rows].map(([kind]) => kind.length));
  const counts = Math.max(...[head, ...rows].map(([, count]) => count.length));
  const indent = kinds + counts + 4;
  const line = ([kind, count, result]: readonly [string, string, string]) => {
    const wrapped = renderText(result, { ...look, width: look.width - indent }).trimEnd();
    const hung = wrapped.replaceAll("\n", `\n${" ".repeat(indent)}`);
    return `${kind.padEnd(kinds)}  ${count.padStart(counts)}  ${hung}`;
  };
  return `${[chalk.gray(line(head)), ...rows.map(line)].join("\n")}\n`;
}

function harmGrid(rows: readonly HarmRow[], look: Look): string {
  const { lang, chalk } = look;
  const phrases = PHRASES[lang];
  return renderGrid(
    [
      { head: HEADINGS[lang].status, most: 14 },
      { head: "id", most: 32 },
      { head: phrases.passage },
    ],
    rows.map(({ state, id, passages }) => [
      chalk[COLOURS[state]](phrases.states[state]),
      id,
      passages,
    ]),
    look,
  );
}

/** The same as `renderReport` in CommonMark with GFM tables. */
export function renderMarkdownReport(
  verification: Verification,
  source: Source,
  lang: Lang,
): string {
  const phrases = PHRASES[lang];
  const head = HEADINGS[lang];
  const [verdict, ...details] = headLines(verification, source, lang);
  const rows = harmRows(verification, lang);
  const parts = [
    `${verdict}\n`,
    details.map((line) => `- ${line}\n`).join(""),
    table([head.kind, phrases.records, phrases.result], tallyRows(verification, lang)),
  ];
  if (rows.length > 0)
    parts.push(
      table(
        [head.status, head.kind, "id", phrases.passage],
        rows.map(({ state, kind, id, passages }) => [
          phrases.states[state],
          kind,
          id,
          passages.replaceAll("\n", "; "),
        ]),
      ),
    );
  return parts.filter(Boolean).join("\n");
}
