import type { FactRecord, Lang } from "../factbook/model.ts";
import { headline } from "../render/headline.ts";

/** Records that come near, each as a line of a remark: what it says, and how to see it. */
export function suggestions(records: readonly FactRecord[], lang: Lang): string[] {
  return records.map((record) => `  ${headline(record, lang)}  (recruits show ${record.id})`);
}
