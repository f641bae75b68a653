import { event, features, profile, rules, settings, type ClauseRow } from './row';

const IN_6_7: readonly ClauseRow[] = [
  { asks: 'Nothing confidential, nobody’s details', does: rules('avoid', 'confidential', 'personal-data') },
  {
    asks: 'No pictures of people who have not agreed, in the background too',
    does: [...rules('avoid', 'photo-consent'), ...rules('pause', 'photo-check')],
  },
  {
    asks: 'Nothing defamatory or discriminatory',
    does: rules('avoid', 'defamation', 'discrimination'),
  },
  { asks: 'Grievances go through the procedures', does: rules('pause', 'grievance') },
  {
    asks: 'Journalists go to the communications team',
    does: [...rules('escalate', 'press'), ...features('ready-reply')],
  },
  { asks: 'A disclaimer is useful', does: [...profile('disclaimer-missing'), ...features('copy-wording')] },
  {
    asks: 'Say who you are, and speak for yourself',
    does: [...rules('escalate', 'official-voice'), ...profile('no-role-stated')],
  },
  {
    asks: 'Few abbreviations, no jargon, good spelling',
    does: rules('tip', 'jargon'),
    lacks: 'spelling is left to the browser',
  },
  {
    asks: 'No name of the ICB or ICS in a personal handle; it is wanted in a departmental one',
    does: profile('employer-in-handle', 'employer-missing-in-handle'),
  },
  {
    asks: 'Nothing one would not say in a crowded room: no swearing, no politics',
    does: rules('pause', 'abuse', 'politics'),
  },
  { asks: 'Do not discuss patients or their care', does: rules('avoid', 'patient-care') },
  {
    asks: 'Patients and relatives who write are shown the right way',
    does: [...rules('escalate', 'patient-approach'), ...features('ready-reply')],
  },
  { asks: 'Never comment on legal matters or complaints', does: rules('escalate', 'legal-complaint') },
  {
    asks: 'A major incident has one official source, and is not filmed',
    does: [...rules('escalate', 'incident'), ...settings('incidents')],
  },
  { asks: 'Credit the source', does: rules('pause', 'copyright') },
  { asks: 'Own up to mistakes, and do not delete in the hope they go away', does: [event('delete-post')] },
  {
    asks: 'Pause, and have somebody look',
    does: [...rules('pause', 'heated'), ...features('countdown', 'colleague', 'whom-to-ask')],
  },
  {
    asks: 'No big announcements, least of all before an election',
    does: [...rules('escalate', 'announcement'), ...settings('preElection')],
  },
].map((row) => ({ sections: ['6.7'], ...row }));

export const MSE_ICB: readonly ClauseRow[] = [
  {
    sections: ['6.2'],
    asks: 'Posts from work are accessible to all',
    does: rules('tip', 'alt-text'),
  },
  {
    sections: ['6.4'],
    asks: 'What is a risk to patients’ safety goes to the manager on call',
    does: [...rules('escalate', 'safety-concern'), ...features('out-of-hours')],
  },
  {
    sections: ['6.5'],
    asks: 'No medical advice: the GP, NHS 111, 999',
    does: [...rules('avoid', 'medical-advice'), ...features('ready-reply')],
  },
  {
    sections: ['6.6'],
    asks: 'The same on the internal network',
    does: [],
    lacks: 'it needs no rule: Viva Engage is one of the five sites, and all that follows holds there as said',
  },
  ...IN_6_7,
  {
    sections: ['6.8', '6.10'],
    asks: 'Departmental accounts need approval',
    does: [...profile('official-claim'), ...settings('officialAccounts', 'departmentalAccounts')],
    lacks: 'until the employer lists its accounts, one that the site says is an organisation’s is taken to be approved',
  },
];
