import { CopyText } from '../notice/copy-text';
import { Refusals } from '../ui/refusals';
import { useStanding } from '../ui/standing';
import { words, type WordKey } from '../words';
import type { PolicyStatus } from '../protocol';
import { Doctor } from './doctor';
import { statusText } from './status-text';

const CHOSEN: Record<PolicyStatus['source'], WordKey> = {
  employer: 'statusEmployer',
  person: 'statusPerson',
  nobody: 'statusNobody',
};

/** Which policy is live, from where, since when, and what of it was refused and why. */
export function Status() {
  const { policy } = useStanding();
  const { status, organisation, title, reference } = policy;
  const rows: (readonly [WordKey, string | undefined])[] = [
    ['optionsPolicyName', `${organisation} · ${title}${reference ? ` (${reference})` : ''}`],
    ['optionsPolicyVersion', policy.version],
    ['optionsPolicyPack', `${policy.pack} ${policy.packVersion}`],
    ['statusChosen', words(CHOSEN[status.source])],
    ['statusLabel', status.label],
    ['statusSince', timeOf(status.since)],
    ['statusRead', timeOf(status.readAt) ?? words('statusReading')],
    ['statusKeys', status.keys.join(', ')],
    ['statusPacks', status.packs.map(packOf).join('; ')],
    ['statusVersion', status.version],
  ];
  return (
    <>
      <h2>{words('statusTitle')}</h2>
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
      <Troubles status={status} />
      <Doctor />
      <CopyText text={statusText(policy)} label="statusCopy" />
      <p class="soft">{words('statusCopyHelp')}</p>
      <p>
        <a href="../fleet/fleet.html">{words('statusFleet')}</a>
      </p>
    </>
  );
}

/** What of the policy does not do what its author wanted. */
function Troubles({ status: { refusals, keptOn, missing, fault } }: { status: PolicyStatus }) {
  return (
    <>
      {refusals.length > 0 && <Refusals refusals={refusals} help={words('statusRefusedHelp')} />}
      {keptOn.length > 0 && <p>{words('statusKept', keptOn.join(', '))}</p>}
      {missing.length > 0 && <p>{words('statusMissing', missing.join(', '))}</p>}
      {fault !== undefined && <p>{words('statusFault', fault)}</p>}
    </>
  );
}

function packOf({ id, version, signed, newer }: PolicyStatus['packs'][number]): string {
  const name = `${id} ${version}`;
  const told = newer === undefined ? name : words('statusOlder', name, newer);
  return signed ? words('statusSigned', told) : told;
}

function timeOf(at: number | undefined): string | undefined {
  return at === undefined
    ? undefined
    : new Date(at).toLocaleString(words('language'), { dateStyle: 'medium', timeStyle: 'medium' });
}
