/** Who says how much: a sign for each fact, which tells how sure it is. */
import type { JoinedFact } from "../../factbook/answer.ts";
import { statusOf } from "../../factbook/factbook.ts";
import type { Lang } from "../../factbook/model.ts";
import { worded } from "../../factbook/worded.ts";
import type { Speaker } from "../../overview/speakers.ts";
import { FACTS, type Line } from "../columns.ts";
import { fill, LABELS, STATUSES } from "../labels.ts";
import type { TableColumn } from "../table.ts";
import { isStacked, LONGEST, legend, type Room, type Section } from "./sections.ts";

/** In columns: what names and numbers take beside signs. */
const OTHERS = 44;

/** A row for each speaker; below, of one alone, all that they say. */
export function speakerSections(
  speakers: readonly Speaker[],
  isOne: boolean,
  room: Room,
): Section[] {
  const { lang } = room;
  const { heading, overview } = LABELS[lang];
  const most = Math.max(...speakers.map(({ facts }) => facts.length));
  const isNarrow = isStacked(room);
  const width = isNarrow ? room.width : room.width - OTHERS;
  const each = Math.ceil(most / Math.min(LONGEST, width));
  const rows = speakers.map((speaker) => {
    const { name, facts, alone } = speaker;
    const signs = signsOf(speaker, each, lang);
    const counts = { facts: facts.length, alone };
    const cells: Line[][] = isNarrow
      ? [[[`${worded(name, lang)}: ${fill(overview.counts, counts)}`], [signs]]]
      : [
          [[worded(name, lang), "strong"]],
          [[signs]],
          [[String(facts.length).padStart(overview.total.length)]],
          [[String(alone).padStart(overview.alone.length)]],
        ];
    return { cells, importance: 2 };
  });
  const columns: TableColumn[] = isNarrow
    ? [{ head: heading.speaker }]
    : [
        { head: heading.speaker, most: (width) => Math.floor(width / 3) },
        { head: overview.says },
        { head: overview.total, most: () => 6 },
        { head: overview.alone, most: () => 8 },
      ];
  const summary: Section = {
    columns,
    rows,
    foot: [signs(speakers, each, lang), overview.aloneMeans],
  };
  const facts = isOne ? speakers.flatMap((speaker) => speaker.facts) : [];
  return [summary, ...(facts.length > 0 ? [factSection(facts, lang)] : [])];
}

function signsOf({ status, quotes }: Speaker, each: number, lang: Lang): string {
  const { symbol } = LABELS[lang];
  const run = (sign: string, count = 0) => sign.repeat(Math.ceil(count / each));
  return STATUSES.map((name) => run(symbol[name], status[name])).join("") + run("“", quotes);
}

/** What the signs say. */
function signs(speakers: readonly Speaker[], each: number, lang: Lang): string {
  const used = new Set(speakers.flatMap(({ facts }) => facts.map(statusOf)));
  const { each: told } = LABELS[lang].overview;
  return [legend(used, lang), ...(each > 1 ? [fill(told, { count: each })] : [])].join("  ");
}

function factSection(facts: readonly JoinedFact[], lang: Lang): Section {
  const columns = FACTS.filter(({ head }) => head !== "source");
  return {
    columns: columns.map(({ head, most }) => ({ head: LABELS[lang].heading[head], most })),
    rows: facts.map((fact) => ({
      cells: columns.map(({ cell }) => cell(fact, lang)),
      importance: Number(fact.key ?? false),
    })),
  };
}
