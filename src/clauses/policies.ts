import { HEFT_POL014 } from './heft-pol014';
import { MCC } from './mcc';
import { MECCG139 } from './meccg139';
import { MHCC } from './mhcc';
import { MSE_ICB } from './mse-icb';
import type { ClauseRow } from './row';

/** What each of the five policies asks, by the id of its pack. Clauses on committees and procedure are not in it. */
export const POLICIES: readonly { readonly pack: string; readonly rows: readonly ClauseRow[] }[] = [
  { pack: 'mhcc', rows: MHCC },
  { pack: 'meccg139', rows: MECCG139 },
  { pack: 'heft-pol014', rows: HEFT_POL014 },
  { pack: 'mcc', rows: MCC },
  { pack: 'mse-icb', rows: MSE_ICB },
];
