/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) of the article: one for each fact and each
 * mention of an entity, as a page of a collection.
 */
import { type Factbook, isEntity, rangeOf, selectorsOf, worded } from "../factbook/factbook.ts";
import { joinAny } from "../factbook/join.ts";
import type { FactRecord, Lang, Selector } from "../factbook/model.ts";
import { LABELS } from "../output/labels.ts";
import { oneLine, sentenceFor, summaryOf } from "../output/value.ts";
import { toJson } from "../output/visible.ts";

/** The annotations of `records` from `factbook`, in `lang`. */
export function toAnnotations(
  records: readonly FactRecord[],
  factbook: Factbook,
  lang: Lang,
): string {
  const { source } = factbook;
  const id = `urn:recruits:${source.id}:annotations`;
  const selectors = selectorsFor(records);
  const items = records.flatMap((record) =>
    selectorsOf(record).map((selector, at) => ({
      id: `${id}:${record.id}:${at}`,
      type: "Annotation",
      motivation: isEntity(record) ? "identifying" : "describing",
      body: {
        type: "TextualBody",
        value: told(record, factbook, lang),
        format: "text/plain",
        language: lang,
      },
      target: { source: source.url, selector: selectors(selector) },
    })),
  );
  return toJson(
    {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id,
      type: "AnnotationCollection",
      label: worded(source.title, lang),
      total: items.length,
      first: { id: `${id}:1`, type: "AnnotationPage", partOf: id, startIndex: 0, items },
    },
    2,
  );
}

/** The entity that a mention names; or a fact as a sentence with its speaker and status. */
function told(record: FactRecord, factbook: Factbook, lang: Lang): string {
  const { kind: kinds, status: statuses } = LABELS[lang];
  if (isEntity(record))
    return [`${oneLine(record, lang)} (${kinds[record.kind]}).`, ...summaryOf(record, lang)].join(
      " ",
    );
  const sentence = worded(sentenceFor(joinAny(factbook, record), factbook), lang);
  return "status" in record ? `${sentence} (${statuses[record.status]})` : sentence;
}

/**
 * Returns a function for the selectors of a passage: by text, if the factbook has it, and by position in
 * UTF-16 code units. Text that stands in several places, without context, would select the first of them.
 */
function selectorsFor(records: readonly FactRecord[]): (selector: Selector) => readonly object[] {
  const counts = new Map<string, number>();
  for (const { exact = "" } of records.flatMap(selectorsOf))
    counts.set(exact, 1 + (counts.get(exact) ?? 0));
  return (selector) => {
    const { exact, prefix, suffix } = selector;
    const range = rangeOf(selector);
    const isKnown = exact !== undefined && (counts.get(exact) === 1 || (prefix ?? suffix));
    return [
      ...(isKnown || !range ? [{ type: "TextQuoteSelector", exact, prefix, suffix }] : []),
      ...(range ? [{ type: "TextPositionSelector", ...range }] : []),
    ];
  };
}
