import { useEffect, useState } from 'preact/hooks';

/** A screen reader tells what changes in a region it already knows, so the words come a moment after the region. */
const MOMENT = 150;

/** Says `text` aloud once, when there is nothing more urgent to say. */
export function Aloud({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), MOMENT);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="unseen">
      {said}
    </p>
  );
}
