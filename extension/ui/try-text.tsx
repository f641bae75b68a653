import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../src/draft';
import type { Verdict } from '../../src/finding';
import { createChecks } from '../content/checks';
import { words } from '../words';
import { VerdictOn } from './verdict';
import { tryOut } from './worker';

interface Judged {
  readonly text: string;
  readonly verdict: Verdict | undefined;
}

/** A box to try a text in. It is judged by the worker as it is written, and kept nowhere. */
export function TryText({ start = '' }: { start?: string }) {
  const [text, setText] = useState(start);
  const judged = useVerdict(text);
  const id = useId();
  return (
    <>
      <label for={id}>{words('tryLabel')}</label>
      <textarea id={id} rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="verdict" aria-live="polite">
        {judged && judged.text.trim() !== '' && <Answer {...judged} />}
      </div>
    </>
  );
}

function Answer({ text, verdict }: Judged) {
  return verdict ? <VerdictOn text={text} verdict={verdict} /> : <p>{words('tryNoAnswer')}</p>;
}

/** The latest verdict on what is being written, with the very text it is on. */
function useVerdict(text: string): Judged | undefined {
  const checks = useMemo(() => createChecks(tryOut, () => undefined), []);
  const [judged, setJudged] = useState<Judged>();
  useEffect(() => {
    let isLatest = true;
    const draft: Draft = { text, site: 'other', surface: 'post' };
    void checks.ask(draft).then((verdict) => isLatest && setJudged({ text, verdict }));
    return () => void (isLatest = false);
  }, [text, checks]);
  return judged;
}
