import type { FactRecord, Lang } from "../factbook/model.ts";
import { headline } from "../render/headline.ts";

/** A record that comes near, as a line of a remark: what it says, and how to see it. */
export function suggestion(record: FactRecord, lang: Lang): string {
  return `  ${headline(record, lang)}  (recruits show ${record.id})`;
}
