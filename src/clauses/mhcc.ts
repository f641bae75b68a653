import { features, profile, rules, settings, silence, type ClauseRow } from './row';

export const MHCC: readonly ClauseRow[] = [
  {
    sections: ['4.3'],
    asks: 'It holds on every kind of social site',
    does: [],
    lacks: 'Second Look is on five sites; another is data and a small adapter, in an organisation’s own build',
  },
  {
    sections: ['5.2', '6.2'],
    asks: 'Professional use, and questions about one’s own work, are welcome',
    does: [
      silence([
        'Really enjoyed the integrated care seminar today, lots to think about',
        'I lead on falls prevention, happy to share what we learned about exercise classes',
      ]),
    ],
  },
  {
    sections: ['5.3'],
    asks: 'Do not attack or embarrass MHCC, its work or its people, nor air grievances',
    does: rules('pause', 'grievance', 'defamation', 'abuse'),
  },
  {
    sections: ['5.4'],
    asks: 'Give nothing away that is confidential or held in trust, even by accident',
    does: rules('avoid', 'confidential', 'personal-data', 'patient-care'),
  },
  {
    sections: ['5.5'],
    asks: 'Think first of accuracy, sensitivity and consequences; ask if unsure',
    does: [...rules('pause', 'heated'), ...features('whom-to-ask')],
  },
  {
    sections: ['6.1'],
    asks: 'Do not answer for MHCC: pass it on',
    does: [...rules('escalate', 'official-comment', 'official-voice', 'press'), ...features('ready-reply')],
  },
  { sections: ['6.3'], asks: 'The communications team’s address', does: features('whom-to-ask') },
  {
    sections: ['7.2 (a)'],
    asks: 'No logo in a picture of one’s own profile',
    does: profile('pictures'),
    lacks: 'no picture is judged',
  },
  {
    sections: ['7.2 (b)'],
    asks: 'No name of the employer in handle or display name',
    does: profile('employer-in-handle', 'employer-in-name'),
  },
  {
    sections: ['7.2 (c)'],
    asks: 'Nothing on a profile that says it is official',
    does: profile('official-claim'),
  },
  {
    sections: ['7.3'],
    asks: 'The bio may say where one works',
    does: [silence([], ['Falls nurse at Manchester Health and Care Commissioning. Views are my own.'])],
  },
  {
    sections: ['7.4'],
    asks: 'A profile that names the employer says that views are one’s own',
    does: [...profile('disclaimer-missing'), ...features('copy-wording')],
  },
  {
    sections: ['7.5'],
    asks: 'Dispensation for named accounts',
    does: settings('dispensedAccounts'),
  },
];
