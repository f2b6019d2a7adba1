import type { Claim, Entity, Figure, Lang, Quote } from "../factbook/model.ts";
import { formatValue } from "./value.ts";
import { visible } from "./visible.ts";

type Headed =
  | Pick<Figure, "kind" | "label" | "value">
  | Pick<Quote, "kind" | "text">
  | Pick<Claim, "kind" | "statement">
  | Pick<Entity, "kind" | "name">;

/** A record in one short line. */
export function headline(record: Headed, lang: Lang): string {
  return visible(plainText(record, lang));
}

/** The same as it stands in the factbook. */
export function plainText(record: Headed, lang: Lang): string {
  switch (record.kind) {
    case "figure":
      return `${record.label[lang]}: ${formatValue(record.value, lang)}`;
    case "quote":
      return `“${record.text[lang]}”`;
    case "claim":
      return record.statement[lang];
    default:
      return record.name[lang];
  }
}
