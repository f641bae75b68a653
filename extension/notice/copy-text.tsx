import { useState } from 'preact/hooks';
import { words, type WordKey } from './words';

type Copying = 'waiting' | 'copied' | 'failed';

const TOLD: Record<Copying, WordKey | undefined> = { waiting: undefined, copied: 'copied', failed: 'copyFailed' };

/** A button that copies a text and says whether it could: a site may forbid it. */
export function CopyText({ text, label = 'copy' }: { text: string; label?: WordKey }) {
  const [copying, setCopying] = useState<Copying>('waiting');

  function copy(): void {
    navigator.clipboard.writeText(text).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    );
  }

  const told = TOLD[copying];
  return (
    <div class="copy">
      <button type="button" class="small" onClick={copy}>
        {words(label)}
      </button>
      <span role="status">{told && words(told)}</span>
    </div>
  );
}
