/** Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made. */
import type { JoinedRecord, Ref } from "../factbook/answer.ts";
import { type Factbook, firstSelector, isOutlet } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { sentenceFor } from "../output/value.ts";
import { createLinker } from "./link.ts";

/** One citation of a passage, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly "translated-title"?: string;
  /** The outlet: the model names no author. */
  readonly author: readonly [{ readonly literal: string }];
  readonly "container-title": string;
  /** `circa` where the date is inferred. */
  readonly issued: {
    readonly "date-parts": readonly [readonly [year: number, month: number, day: number]];
    readonly circa?: true;
  };
  readonly language: string;
  readonly URL: string;
  readonly note: string;
  /** What CSL has no variable for. */
  readonly custom: {
    readonly passage: string;
    /** Who says so, where that isn't the outlet itself. */
    readonly by: readonly string[];
    readonly isQuotation: boolean;
    readonly paragraph: number;
    readonly urlChecked: boolean;
  };
}

/** A citation of each of `records`, worded in `lang`. */
export function toCitations(
  factbook: Factbook,
  records: readonly FactRecord[],
  lang: Lang,
): CslItem[] {
  const link = createLinker(factbook);
  return records.map((record) => {
    const selector = firstSelector(record);
    const { url } = factbook.sourceOf(record.id);
    const address = selector ? link(record.id, selector) : url;
    return toCsl(join(factbook, record), address, factbook, lang);
  });
}

function toCsl(record: JoinedRecord, url: string, factbook: Factbook, lang: Lang): CslItem {
  const source = factbook.sourceOf(record.id);
  const { date, outlet, urlChecked } = source;
  const isInferred = date.certainty === "inferred";
  const paragraph = firstSelector(record)?.paragraph ?? 0;
  const original = source.language.startsWith("en") ? "en" : "nl";
  const words = LABELS[lang].cite;
  const notes = [
    words.noteParagraph(paragraph),
    isInferred && words.noteInferred,
    !urlChecked && words.unchecked,
  ];
  return {
    id: `${source.id}-${record.id}`,
    type: "article-newspaper",
    title: source.title[original],
    ...(original !== lang && { "translated-title": source.title[lang] }),
    author: [{ literal: outlet }],
    "container-title": outlet,
    issued: { "date-parts": [datePartsOf(date.value)], ...(isInferred && { circa: true }) },
    language: source.language,
    URL: url,
    note: notes.filter(Boolean).join(" "),
    custom: {
      passage: sentenceFor(record, factbook)[lang],
      by: speakersOf(record)
        .filter(({ id }) => !isOutlet(id, factbook))
        .map(({ name }) => name[lang]),
      isQuotation: record.kind === "quote",
      paragraph,
      urlChecked,
    },
  };
}

function speakersOf(record: JoinedRecord): readonly Ref[] {
  if (record.kind === "quote") return [record.speaker];
  return "claimedBy" in record ? record.claimedBy : [];
}

function datePartsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}
