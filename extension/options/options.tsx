import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { rules } from 'virtual:second-look-rules';
import type { RunningPack } from '../../src/pack/schema';
import { resolvePolicy, type PolicySource } from '../background/policy';
import { browser } from '../browser';
import { direction, words, type WordKey } from '../notice/words';
import { Profiles } from '../popup/profiles';
import { choose, managedSource, ownSource } from './organisation';

const PACKS = rules.packs.map(({ id }) => id);

function Options() {
  const [own, managed] = useSources();
  const chosen = own && resolvePolicy(managed, own).pack;
  const pack = rules.packs.find(({ id }) => id === chosen);
  return (
    <>
      <h1>{words('optionsTitle')}</h1>
      {pack && <Organisation pack={pack} managed={managed.organisation !== undefined} />}
      {pack && <Policy pack={pack} />}
      <Profiles />
      <Privacy />
    </>
  );
}

/** The person's choice and the employer's, kept up with whatever changes them. */
function useSources(): [own: PolicySource | undefined, managed: PolicySource] {
  const [own, setOwn] = useState<PolicySource>();
  const [managed, setManaged] = useState<PolicySource>({});
  useEffect(() => {
    const read = () => {
      void ownSource(PACKS).then(setOwn);
      void managedSource(PACKS).then(setManaged);
    };
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return [own, managed];
}

function Organisation({ pack, managed }: { pack: RunningPack; managed: boolean }) {
  const [told, setTold] = useState<WordKey>();
  const pick = (id: string) => {
    setTold(undefined);
    choose(id).then(
      () => setTold('optionsSaved'),
      () => setTold('optionsNotSaved'),
    );
  };
  return (
    <section>
      <label for="organisation">{words('optionsOrganisation')}</label>
      <p id="organisation-help" class="soft">
        {words('optionsOrganisationHelp')} {managed && words('optionsManaged')}
      </p>
      <select
        id="organisation"
        aria-describedby="organisation-help"
        value={pack.id}
        disabled={managed}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {rules.packs.map(({ id, organisation }) => (
          <option key={id} value={id}>
            {organisation.name}
          </option>
        ))}
      </select>
      <p role="status">{told && words(told)}</p>
    </section>
  );
}

function Policy({ pack: { organisation, policy, version } }: { pack: RunningPack }) {
  const rows: (readonly [WordKey, string | undefined])[] = [
    ['optionsPolicyName', `${organisation.name} · ${policy.title}${policy.reference ? ` (${policy.reference})` : ''}`],
    ['optionsPolicyVersion', policy.version],
    ['optionsPolicyPack', version],
  ];
  return (
    <section>
      <h2>{words('optionsPolicy')}</h2>
      <dl>
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{words(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

const PROMISES = [
  'optionsPrivacyComputer',
  'optionsPrivacyNetwork',
  'optionsPrivacyStored',
  'optionsPrivacyEmployer',
  'optionsPrivacyYours',
] as const satisfies readonly WordKey[];

function Privacy() {
  return (
    <section>
      <h2>{words('optionsPrivacy')}</h2>
      <ul>
        {PROMISES.map((promise) => (
          <li key={promise}>{words(promise)}</li>
        ))}
      </ul>
    </section>
  );
}

function start(): void {
  document.title = words('optionsTitle');
  document.documentElement.lang = words('language');
  document.documentElement.dir = direction();
  const main = document.querySelector('main');
  if (main) render(<Options />, main);
}

start();
