import { ACCOUNT_KINDS, type SiteId } from '../../src/draft';
import { ACCOUNT_SITES } from '../own';
import { words, type WordKey } from '../words';
import { Choice } from './choice';
import { Told, useKeeping } from './keeping';
import { SITE_NAMES } from './names';
import { useStanding } from './standing';

const KINDS: Record<(typeof ACCOUNT_KINDS)[number], WordKey> = {
  personal: 'kindPersonal',
  professional: 'kindProfessional',
  departmental: 'kindDepartmental',
  corporate: 'kindCorporate',
};

/** What kind of account the person has on each site: some rules are for some kinds only. */
export function Accounts() {
  const { accounts = {} } = useStanding().own;
  const [keep, told] = useKeeping();
  const choose = (site: SiteId, chosen: string) => {
    const kind = ACCOUNT_KINDS.find((each) => each === chosen);
    if (kind) keep('accounts', { ...accounts, [site]: kind });
  };
  return (
    <fieldset>
      <legend>{words('accountsTitle')}</legend>
      <p class="soft">{words('accountsHelp')}</p>
      <div class="pair">
        {ACCOUNT_SITES.map((site) => (
          <Choice
            key={site}
            label={SITE_NAMES[site]}
            value={accounts[site] ?? 'personal'}
            options={ACCOUNT_KINDS.map((kind) => [kind, words(KINDS[kind])] as const)}
            choose={(kind) => choose(site, kind)}
          />
        ))}
      </div>
      <Told told={told} />
    </fieldset>
  );
}
