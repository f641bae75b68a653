import { useState } from 'preact/hooks';
import { keepOwn, type Own } from '../own';
import { words, type WordKey } from '../words';

type Keep = <K extends keyof Own>(name: K, value: Own[K]) => void;

/** Keeps the person's choices, and what to say of it: saved, or not. */
export function useKeeping(): [keep: Keep, told: WordKey | undefined] {
  const [told, setTold] = useState<WordKey>();
  const keep: Keep = (name, value) => {
    setTold(undefined);
    keepOwn(name, value).then(
      () => setTold('optionsSaved'),
      () => setTold('optionsNotSaved'),
    );
  };
  return [keep, told];
}

/** Says what became of a choice. */
export function Told({ told }: { told: WordKey | undefined }) {
  return (
    <p role="status" class="told">
      {told && words(told)}
    </p>
  );
}
