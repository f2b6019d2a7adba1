/** The prompt of `browse`: a list that narrows while you type, with a preview of the chosen record. */
import { getColumns, getRows, isCancel, Prompt } from "@clack/core";
import { ALL_KINDS, ENTITY_KINDS, type Factbook, recordsOf } from "../factbook/factbook.ts";
import { join } from "../factbook/join.ts";
import type { FactRecord, Lang } from "../factbook/model.ts";
import { keyOf, LONGEST_QUERY } from "../find/normalise.ts";
import { findByName } from "../find/resolve.ts";
import { findByText } from "../find/search.ts";
import type { IO } from "../io.ts";
import { fill, LABELS } from "../output/labels.ts";
import { type Answer, renderAnswer } from "../output/page.ts";
import { chalkFor, type Look, styled } from "../output/style.ts";
import { oneLine } from "../output/value.ts";
import { shown, visible } from "../output/visible.ts";
import type { Terminal } from "../terminal.ts";

/** The record somebody picked, and what to do with it. */
export interface Picked {
  readonly action: "show" | "cite" | "open";
  readonly record: FactRecord;
}

/** Single-letter commands. They work once somebody has moved into the list; until then they are just typed. */
const ACTIONS: Readonly<Record<string, Picked["action"]>> = { c: "cite", o: "open" };

/** Clears the screen: after a resize the terminal may have rewrapped what was on it. */
const CLEAR = "\u001b[2J\u001b[H";

/** Maximum number of lines in the list. */
const LISTED = 8;

class BrowsePrompt extends Prompt<Picked> {
  #matches: readonly FactRecord[];
  #at = 0;
  #isChoosing = false;
  #typed = "";
  #resizes = 0;

  constructor(typed: string, factbook: Factbook, look: Look, { stdin, stdout }: Terminal) {
    const frame = (prompt: BrowsePrompt) => prompt.#frame(factbook, look);
    super({
      input: stdin,
      output: stdout,
      initialUserInput: typed,
      render() {
        return this instanceof BrowsePrompt ? frame(this) : "";
      },
    });
    const clear = () => {
      this.#resizes++;
      stdout.write(CLEAR);
    };
    stdout.on("resize", clear);
    this.on("finalize", () => void stdout.off("resize", clear));
    this.#matches = matchesOf("", factbook, look.lang);
    this.on("userInput", (typed) => {
      if (typed === this.#typed) return;
      this.#typed = typed;
      this.#matches = matchesOf(typed, factbook, look.lang);
      this.#at = 0;
    });
    this.on("key", (character, { name }) => this.#press(name ?? character ?? ""));
  }

  /** Whether a key is a command, and so must not end up in the input. */
  protected override _isActionKey(character: string | undefined): boolean {
    return character === "\t" || (this.#isChoosing && Object.hasOwn(ACTIONS, character ?? ""));
  }

  #press(key: string): void {
    const record = this.#matches[this.#at];
    const action = this.#isChoosing ? ACTIONS[key] : undefined;
    const step = { up: -1, down: 1, pageup: -LISTED, pagedown: LISTED }[key];
    if (step !== undefined) {
      const last = Math.max(0, this.#matches.length - 1);
      this.#at = Math.min(last, Math.max(0, this.#at + step));
      this.#isChoosing = true;
    } else if (record && (action ?? key === "return")) {
      this.value = { action: action ?? "show", record };
      this.state = "submit";
    } else {
      this.#isChoosing = false;
      // Enter clears the input in @clack/core; put it back if there is nothing to pick.
      if (key === "return") this._setUserInput(this.userInput, true);
    }
  }

  /** Don't submit when nothing matches. */
  protected override _shouldSubmit(): boolean {
    return this.#matches.length > 0;
  }

  #frame(factbook: Factbook, look: Look): string {
    if (this.state === "submit" || this.state === "cancel") return "";
    const { lang } = look;
    const { browse, kind } = LABELS[lang];
    const [width, height] = [getColumns(this.output), getRows(this.output)];
    const chosen = this.#matches[this.#at];
    const most = Math.max(1, Math.min(LISTED, height - 3));
    const from = Math.min(Math.max(0, this.#at - most + 1), this.#matches.length);
    const list = this.#matches.slice(from, from + most).map((record) => {
      const line = shown(`${kind[record.kind]}: ${oneLine(record, lang)}`, width - 2);
      return record === chosen ? `> ${chalkFor(look).bold(line)}` : `  ${line}`;
    });
    const counts = { count: this.#matches.length, at: this.#matches.length && this.#at + 1 };
    // @clack/core only redraws lines that changed; alternating a no-op escape forces a full redraw.
    const redrawn = "\u001b[0m".repeat(this.#resizes % 2);
    const head = `${redrawn}recruits: ${visible(this.userInput)}${chalkFor(look).inverse(" ")}`;
    const hints = this.#isChoosing ? browse.choosing : browse.typing;
    const found = chosen ? `${fill(browse.counts, counts)} · ${hints}` : browse.nothing;
    const state = styled(shown(found, width), look, "faint");
    const room = Math.max(0, height - list.length - 4);
    return [
      head,
      state,
      ...list,
      "",
      ...previewOf(chosen, factbook, { ...look, width }, room),
    ].join("\n");
  }
}

/** As many lines of the record as fit. */
function previewOf(
  record: FactRecord | undefined,
  factbook: Factbook,
  look: Look,
  room: number,
): string[] {
  if (record === undefined) return [];
  const results = [join(factbook, record)];
  const answer: Answer = { query: "", results, shape: "full", lang: look.lang, isCut: true };
  return renderAnswer(answer, look).text.split("\n").slice(0, room);
}

/** Lets somebody pick a record; undefined if they leave without picking one. */
export async function pick(
  typed: string,
  factbook: Factbook,
  look: Look,
  io: IO,
): Promise<Picked | undefined> {
  const picked = await io.onOtherScreen((streams) =>
    new BrowsePrompt(typed, factbook, look, streams).prompt(),
  );
  return isCancel(picked) ? undefined : picked;
}

/** Records matching by name, then by search, then by substring; all records for an empty input. */
function matchesOf(typed: string, factbook: Factbook, lang: Lang): FactRecord[] {
  const query = typed.trim().slice(0, LONGEST_QUERY);
  const all = recordsOf(factbook, ALL_KINDS);
  if (query === "") return all;
  const named = findByName(factbook, query, ENTITY_KINDS).hits.map(({ entity }) => entity);
  const found = findByText(factbook, query, ALL_KINDS).hits.map(({ record }) => record);
  const letters = keyOf(query);
  const spelled = all.filter((record) => keyOf(oneLine(record, lang)).includes(letters));
  return [...new Set([...named, ...found, ...spelled])];
}
