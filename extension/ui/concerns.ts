import { words, type WordKey } from '../words';

const NAMES: Readonly<Record<string, WordKey>> = {
  abuse: 'concernAbuse',
  accuracy: 'concernAccuracy',
  'alt-text': 'concernAltText',
  announcement: 'concernAnnouncement',
  confidential: 'concernConfidential',
  copyright: 'concernCopyright',
  defamation: 'concernDefamation',
  discrimination: 'concernDiscrimination',
  grievance: 'concernGrievance',
  heated: 'concernHeated',
  incident: 'concernIncident',
  jargon: 'concernJargon',
  'legal-complaint': 'concernLegalComplaint',
  'medical-advice': 'concernMedicalAdvice',
  'official-comment': 'concernOfficialComment',
  'official-voice': 'concernOfficialVoice',
  'patient-approach': 'concernPatientApproach',
  'patient-care': 'concernPatientCare',
  'personal-data': 'concernPersonalData',
  'photo-check': 'concernPhotoCheck',
  'photo-consent': 'concernPhotoConsent',
  politics: 'concernPolitics',
  press: 'concernPress',
  promotion: 'concernPromotion',
  repetition: 'concernRepetition',
  'safety-concern': 'concernSafetyConcern',
  'working-hours': 'concernWorkingHours',
};

/** A concern in the words of the interface; one that only an organisation has goes by its id. */
export function concernName(concern: string): string {
  const name = Object.hasOwn(NAMES, concern) ? NAMES[concern] : undefined;
  return name ? words(name) : concern.replace(/^(?:own|incident)-/, '').replaceAll('-', ' ');
}
