/** Citations of records as one text, for the library. */
import type { Factbook } from "../factbook/factbook.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { createWorks, isList, renderCitations, renderList, type StyleName } from "./styles.ts";

/** The citations of `records` in a style: a list for reference managers, or CommonMark. */
export function citationsOf(
  records: readonly FactRecord[],
  factbook: Factbook,
  style: StyleName,
  lang: Lang,
): string {
  const works = createWorks(factbook, lang)(records);
  return isList(style) ? renderList(works, style, false) : renderCitations(works, style, lang);
}
