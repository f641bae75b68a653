import { useState } from 'preact/hooks';
import type { Own } from '../own';
import { words, type WordKey } from '../words';
import { useStanding } from './standing';

type Choose = <K extends keyof Own>(name: K, value: Own[K]) => void;

/** Keeps the person's choices, and what to say of it: saved, or not. */
export function useKeeping(): [choose: Choose, told: WordKey | undefined] {
  const { keep } = useStanding();
  const [told, setTold] = useState<WordKey>();
  const choose: Choose = (name, value) => {
    setTold(undefined);
    keep(name, value).then(
      () => setTold('optionsSaved'),
      () => setTold('optionsNotSaved'),
    );
  };
  return [choose, told];
}

/** Says what became of a choice. */
export function Told({ told }: { told: WordKey | undefined }) {
  return (
    <p role="status" class="told">
      {told && words(told)}
    </p>
  );
}
