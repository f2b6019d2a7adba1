const BATCH = 64 * 1024;

/** The pieces joined to some 64 Ki code units each, so that writing takes few calls and little memory. */
export function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
