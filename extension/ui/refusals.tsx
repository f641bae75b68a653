import type { Refusal } from '../../src/managed/refusal';
import { words } from '../words';

/** What of a policy cannot be used: where it is, what it says, why not, what is allowed. */
export function Refusals({ refusals, help }: { refusals: readonly Refusal[]; help: string }) {
  return (
    <section class="refused" aria-labelledby="refused">
      <h3 id="refused">{words('statusRefused', String(refusals.length))}</h3>
      <p>{help}</p>
      {refusals.map(({ path, value, reason, allowed }) => (
        <dl key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          {value !== undefined && (
            <dd>
              {words('statusSays')}: <code>{value}</code>
            </dd>
          )}
          <dd>
            {words('statusWhy')}: {reason}
          </dd>
          {!reason.includes(allowed) && (
            <dd>
              {words('statusAllowed')}: {allowed}
            </dd>
          )}
        </dl>
      ))}
    </section>
  );
}
