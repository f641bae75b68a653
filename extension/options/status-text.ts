import type { PolicyInForce } from '../protocol';

/** The policy status as plain text, to be sent to an admin. In English, the language of managed policy's own keys. */
export function statusText(policy: PolicyInForce): string {
  const { status } = policy;
  const time = (at: number | undefined) => (at === undefined ? 'no' : new Date(at).toISOString());
  return [
    `Second Look ${status.version}: policy status`,
    `pack: ${policy.pack} ${policy.packVersion} (chosen by: ${status.source})`,
    ...(status.label === undefined ? [] : [`label: ${status.label}`]),
    `in force since: ${time(status.since)}`,
    `read: ${time(status.readAt)}`,
    `settings: ${status.keys.join(', ') || 'none'}`,
    ...status.packs.map(({ id, version, signed, newer }) => {
      const notes = [signed ? 'signed' : 'not signed', ...(newer === undefined ? [] : [`older than ${newer} before`])];
      return `own pack: ${id} ${version} (${notes.join(', ')})`;
    }),
    ...status.refusals.map(
      ({ path, value, reason, allowed }) =>
        `refused: ${path}: ${value ?? 'nothing'}: ${reason}${reason.includes(allowed) ? '' : ` (allowed: ${allowed})`}`,
    ),
    ...status.keptOn.map((place) => `goes on as before: ${place}`),
    ...status.missing.map((key) => `sent, did not arrive: ${key}`),
    ...(status.fault === undefined ? [] : [`the browser said: ${status.fault}`]),
  ].join('\n');
}
