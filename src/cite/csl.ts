/** Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made. */
import type { JoinedRecord } from "../factbook/answer.ts";
import { type Factbook, firstSelector, isOutlet } from "../factbook/factbook.ts";
import { join, speakersOfJoined } from "../factbook/join.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import type { Link } from "../output/table.ts";
import { sentenceFor } from "../output/value.ts";
import { createLinker } from "./link.ts";

/** One citation of a passage, as reference managers import it. */
export type CslItem = ReturnType<typeof toCsl>;

/** A citation of each of `records`, worded in `lang`. */
export function toCitations(
  factbook: Factbook,
  records: readonly FactRecord[],
  lang: Lang,
): CslItem[] {
  const link = createLinker(factbook);
  return records.map((record) => toCsl(join(factbook, record), link, factbook, lang));
}

function toCsl(record: JoinedRecord, link: Link, factbook: Factbook, lang: Lang) {
  const { id, title, date, outlet, language, url, urlChecked } = factbook.sourceOf(record.id);
  const selector = firstSelector(record);
  const paragraph = selector?.paragraph ?? 0;
  const isInferred = date.certainty === "inferred";
  const original = language.startsWith("en") ? "en" : "nl";
  const words = LABELS[lang].cite;
  const notes = [
    words.noteParagraph(paragraph),
    isInferred && words.noteInferred,
    !urlChecked && words.unchecked,
  ];
  return {
    id: `${id}-${record.id}`,
    type: "article-newspaper",
    title: title[original],
    "translated-title": original === lang ? undefined : title[lang],
    // The outlet: the model names no author.
    author: [{ literal: outlet }],
    "container-title": outlet,
    issued: { "date-parts": datePartsOf(date.value), circa: isInferred ? true : undefined },
    language,
    URL: selector ? link(record.id, selector) : url,
    note: notes.filter(Boolean).join(" "),
    // What CSL has no variable for.
    custom: {
      passage: sentenceFor(record, factbook)[lang],
      // Who says so, where that isn't the outlet itself.
      by: speakersOfJoined(record)
        .filter((speaker) => !isOutlet(speaker.id, factbook))
        .map(({ name }) => name[lang]),
      isQuotation: record.kind === "quote",
      paragraph,
      urlChecked,
    },
  };
}

function datePartsOf(date: string): [[year: number, month: number, day: number]] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [[year, month, day]];
}
