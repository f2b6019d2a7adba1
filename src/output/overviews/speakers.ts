/** Who says how much: one symbol per fact, showing its status. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { worded } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import type { Speaker } from "../../overview/speakers.ts";
import { columnsFor, type Line, tableOf } from "../columns.ts";
import { fill, LABELS, STATUSES } from "../labels.ts";
import type { TableColumn } from "../table.ts";
import { isStacked, LONGEST, legend, narrowed, type Room, type Section } from "./sections.ts";

/** Width of the other columns. */
const OTHERS = 44;

/** A row for each speaker; if speakers were asked for by name, also everything they say. */
export function speakerSections(
  speakers: readonly Speaker[],
  isOne: boolean,
  room: Room,
): Section[] {
  const { lang } = room;
  const { heading, overview, says } = LABELS[lang];
  const isNarrow = isStacked(room);
  const most = Math.max(...speakers.map(({ facts }) => facts.length));
  const width = isNarrow ? room.width : room.width - OTHERS;
  const each = Math.ceil(most / Math.min(LONGEST, width));
  const rows = speakers.map((speaker) => {
    const { facts, alone } = speaker;
    const name = worded(speaker.name, lang);
    const signs = signsOf(speaker, each, lang);
    const counts = fill(overview.counts, { facts: facts.length, alone });
    const cells: Line[][] = isNarrow
      ? [[[`${name}: ${counts}`], [signs]]]
      : [
          [[name, "strong"]],
          [[signs]],
          [[String(facts.length).padStart(overview.total.length)]],
          [[String(alone).padStart(overview.alone.length)]],
        ];
    return { cells, importance: 2 };
  });
  const columns: TableColumn[] = isNarrow
    ? [{ head: "" }]
    : [
        { head: heading.speaker, most: (width) => Math.floor(width / 3) },
        { head: says },
        { head: overview.total, most: () => 6 },
        { head: overview.alone, most: () => 8 },
      ];
  const facts = speakers.flatMap((speaker) => speaker.facts);
  const scale = each > 1 ? [fill(overview.each, { count: each })] : [];
  const foot = [[legend(facts, lang), ...scale].join("  "), overview.aloneMeans];
  const summary: Section = { columns, rows, foot };
  return isOne && facts.length > 0 ? [summary, factSection(facts, room)] : [summary];
}

function signsOf({ status, quotes }: Speaker, each: number, lang: Lang): string {
  const { symbol } = LABELS[lang];
  const run = (sign: string, count = 0) => sign.repeat(Math.ceil(count / each));
  return STATUSES.map((name) => run(symbol[name], status[name])).join("") + run("“", quotes);
}

function factSection(facts: readonly JoinedFact[], room: Room): Section {
  const ids = room.width === Number.POSITIVE_INFINITY ? "beside" : "below";
  const shown = columnsFor(facts, false, ids).filter(({ head }) => head !== "source");
  const { columns, cells } = tableOf(shown, facts, room.lang);
  const rows = facts.map(({ key = false }, at) => ({
    cells: cells[at] ?? [],
    importance: Number(key),
  }));
  return narrowed({ columns, rows }, room);
}
