/** How far a run over many queries is. */
import type { IO } from "../io.ts";
import { fill, LABELS } from "../output/labels.ts";

/** How long a run may take before somebody wants to know, and how often they do, in milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR_LINE = "\r\x1b[K";

/** Counts queries on stderr, from a second on, where that is a terminal and stdout is not. */
export function createProgress(
  io: Pick<IO, "stderr" | "showsProgress" | "lang">,
  now: () => number = Date.now,
) {
  let count = 0;
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    /** Counts one query more; gives how many they are. */
    tick() {
      count++;
      // Asking the clock takes longer than a query.
      if (io.showsProgress && count % 100 === 0 && now() >= due) {
        const { progress } = LABELS[io.lang].remark;
        io.stderr.write(CLEAR_LINE + fill(progress, { count: count.toLocaleString(io.lang) }));
        isShown = true;
        due = now() + INTERVAL;
      }
      return count;
    },
    done() {
      if (isShown) io.stderr.write(CLEAR_LINE);
    },
  };
}
