/** Citations as CSL-JSON (Citation Style Language 1.0.2), from which every style is made. */
import { type Factbook, firstSelector, isOutlet, languageOf } from "../factbook/factbook.ts";
import { join, speakersOfJoined } from "../factbook/join.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { worded } from "../factbook/worded.ts";
import { fill, LABELS } from "../output/labels.ts";
import { sentenceFor } from "../output/value.ts";
import { createLinker } from "./link.ts";

/** One citation of a passage, as reference managers import it. */
export type CslItem = ReturnType<ReturnType<typeof createCiter>>;

/** Makes what cites a record of `factbook`, worded in `lang`. */
export function createCiter(factbook: Factbook, lang: Lang) {
  const link = createLinker(factbook);
  return (record: FactRecord) => {
    const joined = join(factbook, record);
    const source = factbook.sourceOf(record.id);
    const { title, date, outlet, language, url, urlChecked } = source;
    const selector = firstSelector(record);
    const paragraph = selector?.paragraph ?? 0;
    const [year = 0, month = 1, day = 1] = date.value.split("-").map(Number);
    const isInferred = date.certainty === "inferred";
    const original = languageOf(source);
    const words = LABELS[lang].cite;
    const notes = [
      fill(words.noteParagraph, { paragraph }),
      isInferred && words.noteInferred,
      !urlChecked && words.unchecked,
    ];
    return {
      id: `${source.id}-${record.id}`,
      type: "article-newspaper",
      title: worded(title, original),
      "translated-title": original === lang ? undefined : title[lang],
      // The outlet: the model names no author.
      author: [{ literal: outlet }],
      "container-title": outlet,
      issued: {
        "date-parts": [[year, month, day]] as const,
        circa: isInferred ? true : undefined,
      },
      language,
      URL: selector ? link(record.id, selector) : url,
      note: notes.filter(Boolean).join(" "),
      // What CSL has no variable for.
      custom: {
        passage: worded(sentenceFor(joined, factbook), lang),
        // Who says so, where that isn't the outlet itself.
        by: speakersOfJoined(joined)
          .filter((speaker) => !isOutlet(speaker.id, factbook))
          .map(({ name }) => worded(name, lang)),
        isQuotation: record.kind === "quote",
        paragraph,
        urlChecked,
      },
    };
  };
}
