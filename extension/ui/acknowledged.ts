import type { Own } from '../own';
import type { PolicyInForce } from '../protocol';

/** Whether the person has acknowledged this very version of the policy pack (mcc 7.3). */
export function isAcknowledged({ pack, packVersion }: PolicyInForce, { acknowledged }: Own): boolean {
  return acknowledged?.pack === pack && acknowledged.version === packVersion;
}
