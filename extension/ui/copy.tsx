import { useState } from 'preact/hooks';
import { words, type WordKey } from '../words';

/** A button that copies a text, and says whether it did. */
export function Copy({ text, label = 'copy' }: { text: () => string; label?: WordKey }) {
  const [told, setTold] = useState<WordKey>();
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setTold('copied'),
      () => setTold('copyFailed'),
    );
  };
  return (
    <div class="copy">
      <button type="button" class="small" onClick={copy}>
        {words(label)}
      </button>
      <span role="status">{told && words(told)}</span>
    </div>
  );
}
