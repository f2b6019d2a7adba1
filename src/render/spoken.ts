import type { Answer, Look } from "./answer.ts";
import { renderText } from "./look.ts";
import { HEADINGS } from "./phrases.ts";
import { visible } from "./visible.ts";

/** The sentence of each result, for people; where there are several factbooks, it says which it is from. */
export function renderSpoken({ results }: Answer, look: Look): string {
  return results
    .map((result) => {
      const from = "from" in result ? `\n${HEADINGS[look.lang].from} ${result.from}` : "";
      return renderText(visible(result.sentence?.[look.lang] ?? "") + look.chalk.gray(from), look);
    })
    .join("\n");
}
