import { features, profile, rules, settings, type ClauseRow } from './row';

export const HEFT_POL014: readonly ClauseRow[] = [
  {
    sections: ['1'],
    asks: 'Nothing offensive',
    does: rules('pause', 'abuse'),
  },
  {
    sections: ['1'],
    asks: 'Nothing libellous, nothing personal of patients, visitors or staff',
    does: rules('avoid', 'defamation', 'personal-data', 'patient-care'),
  },
  {
    sections: ['2'],
    asks: 'Keep what is confidential to staff, patients and the Trust',
    does: rules('avoid', 'confidential'),
  },
  { sections: ['2'], asks: 'Do not bring the Trust into disrepute', does: rules('pause', 'grievance') },
  {
    sections: ['4'],
    asks: 'Personal use in breaks or outside working hours',
    does: rules('tip', 'working-hours'),
  },
  {
    sections: ['4'],
    asks: 'Not for profit, nor for others than the NHS',
    does: rules('pause', 'promotion'),
  },
  {
    sections: ['4', '5.1', '5.5.1'],
    asks: 'Trust accounts only as approved and registered',
    does: [...profile('official-claim'), ...settings('officialAccounts', 'departmentalAccounts')],
    lacks: 'until the employer lists its accounts, one that the site says is an organisation’s is taken to be approved',
  },
  { sections: ['5.4'], asks: 'Follow one’s professional body as well', does: features('profession') },
  {
    sections: ['5.5.2'],
    asks: 'Who misuses an account loses it',
    does: [],
    lacks: 'out of a browser’s reach: whoever keeps the accounts does it',
  },
];
