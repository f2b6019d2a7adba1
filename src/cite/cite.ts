/** Citations as the text to print. */
import type { Lang } from "../factbook/model.ts";
import type { Look } from "../render/answer.ts";
import { bibtex } from "./bibtex.ts";
import type { CslItem } from "./csl.ts";
import { MARKDOWN, type Markup, terminalMarkup } from "./markup.ts";
import type { ProseStyle } from "./style-names.ts";
import { apa, chicago, type Style, text } from "./styles.ts";

const STYLES: Readonly<Record<ProseStyle, Style>> = { text, apa, chicago, bibtex };

/** The items in a style, for a terminal. */
export function renderCitations(items: readonly CslItem[], style: ProseStyle, look: Look): string {
  return render(items, style, look.lang, terminalMarkup(look));
}

/** The items in a style, in CommonMark. */
export function renderMarkdownCitations(
  items: readonly CslItem[],
  style: ProseStyle,
  lang: Lang,
): string {
  const citations = render(items, style, lang, MARKDOWN);
  return style === "bibtex" ? `\`\`\`bibtex\n${citations}\`\`\`\n` : citations;
}

function render(items: readonly CslItem[], style: ProseStyle, lang: Lang, markup: Markup): string {
  const citations = items.map((item) => STYLES[style](item, lang, markup).join(markup.lineEnd));
  return `${citations.join("\n\n")}\n`;
}
