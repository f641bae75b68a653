import { features, profile, rules, settings, silence, type ClauseRow } from './row';

export const MECCG139: readonly ClauseRow[] = [
  {
    sections: ['5'],
    asks: 'A profile that names the NHS or the CCG carries the disclaimer, word for word',
    does: [...profile('disclaimer-missing', 'disclaimer-wording'), ...features('copy-wording', 'room')],
  },
  {
    sections: ['5'],
    asks: 'Do not argue with or criticise customers, colleagues or rivals, nor defame anybody',
    does: rules('pause', 'heated', 'grievance', 'defamation'),
    lacks: 'what a link leads to is not looked at',
  },
  {
    sections: ['5'],
    asks: 'Nothing confidential, no internal workings, no plans that are not public yet',
    does: rules('avoid', 'confidential', 'personal-data', 'patient-care', 'announcement'),
  },
  {
    sections: ['5'],
    asks: 'Others’ pictures or words only with their leave, and with credit',
    does: rules('pause', 'copyright'),
  },
  // Section 5 asks for a pause where one argues and forbids to bully: the stricter holds for `abuse`.
  {
    sections: ['5'],
    asks: 'No discrimination, bullying or harassment',
    does: rules('avoid', 'discrimination', 'abuse'),
  },
  {
    sections: ['6'],
    asks: 'Only the communications team runs campaigns and official accounts',
    does: [...rules('escalate', 'official-voice'), ...settings('officialAccounts', 'departmentalAccounts')],
  },
  {
    sections: ['7'],
    asks: 'Official accounts are watched in office hours alone',
    does: features('hours'),
    lacks: 'it gives the hours, not when the team is there next',
  },
  {
    sections: ['8'],
    asks: 'Sharing is not endorsing',
    does: [silence(['Worth a read, from @DieWellEssex', 'Sharing this from our library, thanks to @EssexLibraries'])],
  },
  {
    sections: ['10'],
    asks: 'No party politics',
    does: [...rules('pause', 'politics'), ...rules('avoid', 'politics'), ...settings('preElection')],
  },
  {
    sections: ['11'],
    asks: 'In a crisis one agency leads: share what it says',
    does: [...rules('escalate', 'incident'), ...settings('incidents')],
  },
];
