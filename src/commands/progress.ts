import type { IO } from "../io.ts";

export interface Progress {
  /** One query more. */
  tick(): void;
  /** Takes the line away again. */
  done(): void;
}

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Counts queries on stderr, from a second on, where that is a terminal and stdout is not. */
export function createProgress({ stderr, showsProgress }: IO, now = Date.now): Progress {
  let count = 0;
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    tick() {
      count++;
      // The clock is dearer than a query.
      if (!showsProgress || count % 100 !== 0 || now() < due) return;
      stderr.write(`${CLEAR_LINE}${count.toLocaleString("en")} queries`);
      isShown = true;
      due = now() + INTERVAL;
    },
    done() {
      if (isShown) stderr.write(CLEAR_LINE);
    },
  };
}
