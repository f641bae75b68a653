import { useId } from 'preact/hooks';
import { offered, type Avoidance as Asked } from './holding';
import { words, type WordKey } from './words';

interface Props {
  readonly asked: Asked;
  /** What the person has said to it; undefined: nothing yet. */
  readonly said: string | undefined;
  readonly say: (said: string | undefined) => void;
}

/** What a person has to say before they post what is to be avoided. */
export function Avoidance({ asked, said, say }: Props) {
  switch (asked.kind) {
    case 'block':
      return <p class="blocked">{words('blocked')}</p>;
    case 'justify':
      return <Reasons reasons={asked.reasons} said={said} say={say} />;
    case 'confirm':
      return (
        <label class="confirm">
          <input
            type="checkbox"
            checked={said !== undefined}
            onChange={(event) => say(event.currentTarget.checked ? asked.label : undefined)}
          />
          {words(asked.label)}
        </label>
      );
  }
}

/** What most people would say: where the employer names no reasons, or adds to these. */
const USUAL: readonly WordKey[] = ['reasonPublic', 'reasonAgreed', 'reasonJob', 'reasonMisread'];

function Reasons({ reasons, said, say }: Pick<Props, 'said' | 'say'> & { reasons: readonly string[] }) {
  const name = useId();
  return (
    <fieldset class="reasons">
      <legend>{words('justify')}</legend>
      {offered(
        reasons,
        USUAL.map((key) => words(key)),
      ).map((reason) => (
        <label key={reason} class="confirm">
          <input type="radio" name={name} checked={said === reason} onChange={() => say(reason)} />
          {reason}
        </label>
      ))}
    </fieldset>
  );
}
