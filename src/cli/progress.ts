const STEP = 500;

/** Counts on the terminal's error stream while drafts pass; silent where there is no terminal. */
export function createProgress(what: string): { step(): void; end(): void } {
  const out = process.stderr;
  const started = performance.now();
  let count = 0;
  return {
    step() {
      if (++count % STEP !== 0 || !out.isTTY) return;
      const rate = Math.round(count / ((performance.now() - started) / 1000));
      out.write(`\r${count.toLocaleString('en-GB')} ${what}, ${rate.toLocaleString('en-GB')} a second `);
    },
    end() {
      if (count >= STEP && out.isTTY) out.write('\n');
    },
  };
}
