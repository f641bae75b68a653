import { useState } from 'preact/hooks';
import { words, type WordKey } from './words';

type Copying = 'waiting' | 'copied' | 'failed';

const TOLD: Record<Copying, WordKey | undefined> = { waiting: undefined, copied: 'copied', failed: 'copyFailed' };

/** A ready reply. We never write into the editor: the person copies it and pastes it. */
export function Reply({ text }: { text: string }) {
  const [copying, setCopying] = useState<Copying>('waiting');

  function copy(): void {
    navigator.clipboard.writeText(text).then(
      () => setCopying('copied'),
      // The site may forbid it; the words are there to be copied by hand.
      () => setCopying('failed'),
    );
  }

  const told = TOLD[copying];
  return (
    <div class="reply">
      <p>{words('reply')}</p>
      <p class="ready">{text}</p>
      <div class="copy">
        <button type="button" class="small" onClick={copy}>
          {words('copy')}
        </button>
        <span role="status">{told && words(told)}</span>
      </div>
    </div>
  );
}
