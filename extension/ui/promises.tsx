import { words, type WordKey } from '../words';

const PROMISES = [
  'optionsPrivacyComputer',
  'optionsPrivacyNetwork',
  'optionsPrivacyStored',
  'optionsPrivacyEmployer',
  'optionsPrivacyYours',
] as const satisfies readonly WordKey[];

/** The privacy promise in five sentences. */
export function Promises() {
  return (
    <ul>
      {PROMISES.map((promise) => (
        <li key={promise}>{words(promise)}</li>
      ))}
    </ul>
  );
}
