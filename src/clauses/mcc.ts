import { event, features, profile, rules, settings, type ClauseRow } from './row';

/** Sections 5.x bind official accounts, 6.x personal ones. */
export const MCC: readonly ClauseRow[] = [
  {
    sections: ['5.2'],
    asks: 'No official account without agreement',
    does: [...profile('official-claim'), ...settings('officialAccounts', 'departmentalAccounts')],
    lacks: 'until the employer lists its accounts, one that the site says is an organisation’s is taken to be agreed',
  },
  {
    sections: ['5.4'],
    asks: 'Official accounts leave some accounts alone',
    does: settings('notForOfficialAccounts'),
    lacks: 'what is shared without a word is not held',
  },
  { sections: ['5.6'], asks: 'Check facts before an official account states them', does: rules('tip', 'accuracy') },
  {
    sections: ['5.7'],
    asks: 'Official accounts keep to data protection',
    does: rules('avoid', 'confidential', 'personal-data', 'patient-care'),
  },
  {
    sections: ['5.8'],
    asks: 'Official accounts are professional at all times',
    does: rules('pause', 'abuse', 'heated'),
  },
  { sections: ['5.9'], asks: 'No copied content', does: rules('pause', 'copyright') },
  { sections: ['5.10'], asks: 'Not the same again and again', does: rules('pause', 'repetition') },
  {
    sections: ['5.11'],
    asks: 'Official accounts are never political',
    does: [...rules('avoid', 'politics'), ...settings('preElection')],
  },
  {
    sections: ['5.12'],
    asks: 'What is inappropriate is taken down and reported to three',
    does: [event('delete-post')],
  },
  { sections: ['5.13'], asks: 'No advertising unless it is approved', does: rules('pause', 'promotion') },
  {
    sections: ['5.15', '5.16'],
    asks: 'Follow no links from strangers',
    does: [],
    lacks: 'it is about reading, and Second Look looks at what is written',
  },
  {
    sections: ['5.17'],
    asks: 'Encrypted sessions',
    does: [],
    lacks: 'Second Look is on https addresses alone, and the five sites have no others',
  },
  {
    sections: ['6.3'],
    asks: 'Who names the Council is advised to say that views are their own',
    does: [...profile('disclaimer-missing'), ...features('copy-wording')],
  },
  { sections: ['6.5'], asks: 'Opinions that do the Council no harm', does: rules('pause', 'grievance') },
  {
    sections: ['6.6'],
    asks: 'Opinions that are not taken for the Council’s',
    does: [...rules('escalate', 'official-voice'), ...features('ready-reply')],
  },
  {
    sections: ['6.7'],
    asks: 'Nothing confidential under any circumstances',
    does: rules('avoid', 'confidential', 'personal-data', 'patient-care'),
  },
  { sections: ['6.8'], asks: 'No work address for an account of one’s own', does: [event('sign-up-email')] },
  { sections: ['6.9'], asks: 'No customers or service users as friends', does: [event('accept-request')] },
  { sections: ['6.10'], asks: 'Personal use at work in breaks alone', does: rules('tip', 'working-hours') },
  {
    sections: ['7.3'],
    asks: 'Who posts has read the policy and says so',
    does: settings('acknowledgement'),
  },
  { sections: ['8.2'], asks: 'Whom to ask', does: features('whom-to-ask') },
];
