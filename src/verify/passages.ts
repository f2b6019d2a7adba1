/** What a factbook says stands in the article: each selector of each record, and its wording. */
import { isEntity } from "../factbook/factbook.ts";
import type { FactbookData, FactRecord, Figure, Quote, Selector } from "../factbook/model.ts";
import { isSame } from "./words.ts";

/** One selector of a record. */
export interface Passage {
  readonly record: FactRecord;
  readonly selector: Selector;
}

/** Every passage of `data`, in its order. */
export function passagesOf(data: Omit<FactbookData, "source">): Passage[] {
  const records = [...data.entities, ...data.figures, ...data.quotes, ...data.claims];
  return records.flatMap((record) => selectorsOf(record).map((selector) => ({ record, selector })));
}

function selectorsOf(record: FactRecord): readonly Selector[] {
  return isEntity(record) ? record.mentions : [record.selector];
}

/** What the factbook has in other words than `found`; undefined where it agrees with that. */
export function disagreement(
  { record, selector }: Passage,
  found: string,
  articleLanguage: string,
): string | undefined {
  const { exact } = selector;
  if (exact !== undefined && !isSame(exact, found)) return exact;
  if (record.kind === "quote") {
    const verbatim = verbatimOf(record, articleLanguage);
    return isSame(verbatim, found) ? undefined : verbatim;
  }
  if (record.kind === "figure" && !reads(found, record.value)) return String(record.value.amount);
  return undefined;
}

/** The words as spoken: the translation of a quotation is into the language that the article lacks. */
export function verbatimOf({ text }: Pick<Quote, "text">, articleLanguage: string): string {
  return /^en\b/i.test(articleLanguage) ? text.en : text.nl;
}

/** Whether a number in digits is the figure's amount, in Dutch or in English notation. */
function reads(found: string, { amount }: Figure["value"]): boolean {
  if (!/^\d[\d.,]*$/.test(found)) return true;
  const whole = found.replace(/[.,](?=\d{3}(?!\d))/g, "");
  return [found.replaceAll(",", ""), found.replaceAll(".", ""), whole]
    .map((digits) => Number(digits.replace(",", ".")))
    .includes(amount);
}
