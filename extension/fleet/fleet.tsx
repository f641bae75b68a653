import { rules } from 'virtual:second-look-rules';
import { useId, useState } from 'preact/hooks';
import { BROWSERS, SYSTEMS } from '../../src/deploy/products';
import { groundOf } from '../ground';
import { Choice } from '../ui/choice';
import { openPage } from '../ui/page';
import { Refusals } from '../ui/refusals';
import { words } from '../words';
import { Files } from './files';
import { makeFiles, type Form, type Made } from './make-files';

const EMPTY: Form = { settings: '', packs: '', browser: 'chrome', system: 'windows', updateUrl: '' };
const BROWSER_NAMES = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Firefox' } as const;
const SYSTEM_NAMES = { windows: 'Windows', macos: 'macOS', linux: 'Linux', intune: 'Windows (Intune)' } as const;

/** For administrators: the files that bring a policy to every machine, made on this one. */
function Fleet() {
  const [form, setForm] = useState(EMPTY);
  const [made, setMade] = useState<Made>();
  const fill = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
    setMade(undefined);
  };
  const make = (event: Event) => {
    event.preventDefault();
    void makeFiles(form, groundOf(rules)).then(setMade);
  };
  return (
    <>
      <h1>{words('fleetTitle')}</h1>
      <p class="soft">{words('fleetHelp')}</p>
      <form class="panel" onSubmit={make}>
        <Json
          label={words('fleetSettings')}
          value={form.settings}
          example='{"organisation": "our-council", "avoid": "justify"}'
          fill={(settings) => fill({ settings })}
        />
        <Json
          label={words('fleetPacks')}
          value={form.packs}
          example='[{"id": "our-council", "extends": "common", "version": "1.0.0", "rules": []}]'
          fill={(packs) => fill({ packs })}
        />
        <div class="pair">
          <Choice
            label={words('fleetBrowser')}
            value={form.browser}
            options={BROWSERS.map((each) => [each, BROWSER_NAMES[each]] as const)}
            choose={(value) => fill({ browser: BROWSERS.find((each) => each === value) ?? form.browser })}
          />
          <Choice
            label={words('fleetSystem')}
            value={form.system}
            options={SYSTEMS.map((each) => [each, SYSTEM_NAMES[each]] as const)}
            choose={(value) => fill({ system: SYSTEMS.find((each) => each === value) ?? form.system })}
          />
        </div>
        <Address value={form.updateUrl} fill={(updateUrl) => fill({ updateUrl })} />
        <button type="submit" class="safe">
          {words('fleetMake')}
        </button>
      </form>
      <div role="status">
        {made && made.refusals.length > 0 && <Refusals refusals={made.refusals} help={words('fleetRefused')} />}
        {made && made.files.length > 0 && <Files files={made.files} />}
      </div>
    </>
  );
}

interface JsonProps {
  readonly label: string;
  readonly value: string;
  readonly example: string;
  readonly fill: (text: string) => void;
}

function Json({ label, value, example, fill }: JsonProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        placeholder={example}
        value={value}
        onInput={(event) => fill(event.currentTarget.value)}
      />
    </div>
  );
}

function Address({ value, fill }: { value: string; fill: (address: string) => void }) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{words('fleetAddress')}</label>
      <input
        id={id}
        type="url"
        pattern="https://.+"
        placeholder="https://"
        value={value}
        onInput={(event) => fill(event.currentTarget.value)}
      />
    </div>
  );
}

openPage('fleetTitle', Fleet);
