import { hasAcknowledged } from '../../src/managed/acknowledgement';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words } from '../words';

/** The policy's summary, and the person's word that they have read it: once for each version of the pack (mcc 7.3). */
export function Acknowledge() {
  const { policy, own } = useStanding();
  const [keep, told] = useKeeping();
  const { pack, packVersion: version } = policy;
  return (
    <>
      <h2>{words('acknowledgeTitle')}</h2>
      <p class="soft">{words('acknowledgeHelp')}</p>
      <ol class="clauses">
        {policy.summary.map(({ section, words: clause, action }) => (
          <li key={section + clause} class={action}>
            {clause} <span class="soft">{section}</span>
          </li>
        ))}
      </ol>
      {hasAcknowledged(own.acknowledged, { pack, version }) ? (
        <p role="status">{words('acknowledgeDone')}</p>
      ) : (
        <button type="button" class="safe" onClick={() => keep('acknowledged', { pack, version, at: Date.now() })}>
          {words('acknowledge')}
        </button>
      )}
      {told === 'optionsNotSaved' && <Told told={told} />}
    </>
  );
}
