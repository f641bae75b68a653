import { useId } from 'preact/hooks';
import { words } from '../words';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Whether the organisation has chosen for the person. */
  readonly locked?: boolean;
  readonly choose: (value: string) => void;
}

/** One thing to choose of several. What the organisation has set can be seen and not changed. */
export function Choice({ label, help, value, options, locked = false, choose }: Props) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      {(help || locked) && (
        <p id={`${id}-help`} class="soft">
          {help} {locked && <b>{words('optionsManaged')}</b>}
        </p>
      )}
      <select
        id={id}
        aria-describedby={help || locked ? `${id}-help` : undefined}
        value={value}
        disabled={locked}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
