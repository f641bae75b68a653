import type { Profile } from '../../../src/profile/profile';

/** Profiles as people write them, all invented, with what each policy named is to find. */
interface Case extends Omit<Profile, 'site'> {
  readonly site?: Profile['site'];
  readonly expect: Readonly<Record<string, readonly string[]>>;
}

const MISSING = ['disclaimer-missing'];
const WORDING = ['disclaimer-wording'];

/** Statements that views are one's own, after a bio that names the employer. */
export const OWN_VIEWS = [
  'Views my own',
  'views are mine',
  'All views expressed here are entirely my own',
  'All opinions own.',
  'tweets = my own',
  'Tweets & RTs my own',
  'Opinions: mine',
  'thoughts are just mine tbh, nobody else’s',
  'Opinions expressed on this account are personal',
  'Views don’t represent those of my employer',
  'posts do not reflect the views of anyone I work for',
  'Opinions not necessarily those of the Trust',
  'views not my employer’s',
  'Here in a purely personal capacity',
  'I only speak for myself',
  'tweeting as myself',
  'strictly personal views',
  'These are my opinions',
  'My views only',
  'my own opinions, obviously',
  'None of this is official. Opinions are entirely mine.',
  '#OpinionsAreMyOwn',
  '#viewsmyown',
  'V I E W S  M Y  O W N',
  '🅥🅘🅔🅦🅢 🅜🅨 🅞🅦🅝',
  'ⓥⓘⓔⓦⓢ ⓜⓨ ⓞⓦⓝ',
  'Any views\nor opinions\nare\nmy own',
  '🗣️ my own',
  '💭 = mine',
  'Opinions ≠ employer',
  'Nothing I post represents my employer',
  'Mae’r farn yn bersonol / Barn bersonol',
  'Fy safbwyntiau i fy hun',
  'Nid barn fy nghyflogwr',
  'opinie własne',
  'Opinions personnelles',
  'Opiniones personales',
  'opinii personale',
  'मेरे विचार',
  'ma ain opinions',
];

/** What sounds like it and is not. */
export const NO_STATEMENT = [
  'RTs are not endorsements',
  'Likes ≠ agreement',
  'My own worst critic',
  'Growing my own veg, posts about chickens',
  'my own views on the offside rule available free',
  'Great views from the Peaks',
  'Sea views. Own teeth.',
  'Loves interviews, hates personal statements',
  'Opinionated gardener',
  'Happy to share my thoughts on coffee',
  'Personal trainer at weekends',
  'Personal account',
  'Ask me for my opinions on biscuits',
];

/** Says something about its views, and not that they are one's own. */
export const OTHER_VIEWS = [
  'Views are those of my employer',
  'opinions mostly mine',
  'Not my own views, ask the wife',
  'Tweets usually my own',
];

export const CASES: readonly Case[] = [
  // Handles
  { handle: 'mhcc_ravi', bio: 'Analyst. Opinions own', expect: { mhcc: ['employer-in-handle'], mcc: [] } },
  { handle: 'RaviMHCC2', bio: 'tea first', expect: { mhcc: ['disclaimer-missing', 'employer-in-handle'] } },
  { handle: 'SamHCCarter', bio: 'cellist', expect: { mhcc: [] } },
  { handle: 'tomhcclark', bio: 'cellist', expect: { mhcc: [] } },
  { handle: 'the.real.mse.dave', bio: 'views mine', site: 'instagram', expect: { 'mse-icb': ['employer-in-handle'] } },
  { handle: 'DaveFromMSEICB', bio: 'opinions my own', expect: { 'mse-icb': ['employer-in-handle'] } },
  { handle: 'mid_south_essex_meg', bio: 'my own opinions', expect: { 'mse-icb': ['employer-in-handle'] } },
  { handle: 'TeamSelby', bio: 'rugby', expect: { 'mse-icb': [] } },
  { handle: 'JamesEllis', bio: 'drums', expect: { 'mse-icb': [] } },
  { handle: 'AdamSEvans', bio: 'drums', expect: { 'mse-icb': [] } },
  { handle: 'clumsey_kate', bio: 'falls over', expect: { 'mse-icb': [] } },
  { handle: 'kate_mse', bio: 'MSE in materials engineering, Leeds', expect: { 'mse-icb': ['employer-in-handle'] } },
  { handle: 'nhs_nurse_kay', bio: 'Cats', expect: { meccg139: MISSING } },
  { handle: 'johnhsmith', bio: 'Cats', expect: { meccg139: [] } },
  { handle: 'KayNHS', bio: 'Views mine', expect: { meccg139: WORDING } },
  // Names
  { displayName: 'Kay 🐝 MHCC', handle: 'kay_b', bio: 'views own', expect: { mhcc: ['employer-in-name'] } },
  { displayName: '𝑀𝐻𝐶𝐶 Kay', handle: 'kay_b', bio: 'views own', expect: { mhcc: ['employer-in-name'] } },
  { displayName: 'Kay (MSE ICB)', handle: 'kay_b', bio: 'views own', expect: { 'mse-icb': [] } },
  // References
  { bio: 'Planner @ManCityCouncil', handle: 'p', expect: { mcc: MISSING, 'heft-pol014': [] } },
  { bio: 'Planner, #ManchesterCityCouncil', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'Cyngor Dinas Manceinion. Swyddog cynllunio', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'Contact: a.person@manchester.gov.uk', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'Trees', website: 'https://www.manchester.gov.uk/trees', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'Мanchester Сity Соuncil, trees', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'MCC housing by day', handle: 'p', expect: { mcc: MISSING } },
  { bio: 'MCC member, village cricketer, gin', handle: 'p', expect: { mcc: [] } },
  { bio: 'Melbourne cricket tragic. MCC since 1988', handle: 'p', expect: { mcc: [] } },
  { bio: 'Manchester City till I die', handle: 'p', expect: { mcc: [], mhcc: [] } },
  { bio: 'Salford City Council officer', handle: 'p', expect: { mcc: [] } },
  { bio: 'Retired from Manchester City Council, now gardening', handle: 'p', expect: { mcc: [] } },
  { bio: 'Former commissioner at MHCC', handle: 'p', expect: { mhcc: [] } },
  { bio: 'N.H.S. dietitian', handle: 'p', expect: { meccg139: MISSING } },
  { bio: 'Physio yn y GIG', handle: 'p', expect: { meccg139: MISSING } },
  { bio: 'Here for every gig in Leeds', handle: 'p', expect: { meccg139: [] } },
  { bio: 'Save our NHS! Grandad', handle: 'p', expect: { meccg139: [] } },
  { bio: 'Forever grateful to the NHS', handle: 'p', expect: { meccg139: [] } },
  { bio: '#LoveOurNHS', handle: 'p', expect: { meccg139: [] } },
  { bio: 'Proud NHS midwife 👶', handle: 'p', expect: { meccg139: MISSING } },
  { bio: 'Florist delivering across Mid and South Essex', handle: 'p', expect: { 'mse-icb': [] } },
  { bio: 'Quality team at Mid & South Essex ICB', handle: 'p', expect: { 'mse-icb': MISSING } },
  { bio: 'South Essex born, mid life', handle: 'p', expect: { 'mse-icb': [] } },
  // Exact wording
  {
    bio: 'NHS. “The postings on this site\nare my own opinion, and do not represent NHS or CCG policy or opinion.”',
    handle: 'p',
    expect: { meccg139: [] },
  },
  {
    bio: 'NHS. The postings on this page are my own opinion and do not represent NHS or CCG policy or opinion',
    handle: 'p',
    expect: { meccg139: WORDING },
  },
  // Official claims
  { displayName: 'Good Hope Maternity', handle: 'ghm', bio: 'Official page of Good Hope maternity', expect: { 'heft-pol014': ['official-claim'] } },
  { handle: 'p', bio: 'Tweeting on behalf of Heart of England cardiology', expect: { 'heft-pol014': ['official-claim'] } },
  { handle: 'p', bio: 'Not the official HEFT account', expect: { 'heft-pol014': [] } },
  { handle: 'p', bio: 'HEFT nurse. Official page of Erdington Morris is over there. Hi', expect: { 'heft-pol014': [] } },
  { handle: 'p', bio: 'Official scorer. Manchester City Council gritter. Opinions own', expect: { mcc: [] } },
  { handle: 'p', bio: 'Manchester City Council press spokeswoman. Views own', expect: { mcc: ['official-claim'] } },
  { handle: 'p', bio: 'MSE ICB. Views own. Spokesperson for Canvey parkrun', expect: { 'mse-icb': [] } },
  { handle: 'p', bio: 'The voice of MHCC. Opinions mine', expect: { mhcc: ['official-claim'] } },
  // Departments and roles
  { handle: 'Essex_Stewards', bio: 'Stewardship team, Mid and South Essex ICS', accountKind: 'departmental', expect: { 'mse-icb': ['employer-missing-in-handle'] } },
  { handle: 'MSEStewards', bio: 'Stewardship team, MSE ICS', accountKind: 'departmental', expect: { 'mse-icb': [] } },
  { handle: 'p', bio: 'Mid and South Essex ICB. Views own.', accountKind: 'professional', expect: { 'mse-icb': ['no-role-stated'] } },
  { handle: 'p', bio: 'Curry. Crosswords. Opinions my own', accountKind: 'professional', expect: { 'mse-icb': ['no-role-stated'] } },
  { handle: 'p', bio: 'Pharmacist at MSE ICB. Views own.', accountKind: 'professional', expect: { 'mse-icb': [] } },
  { handle: 'p', bio: 'Mid and South Essex ICB. Views own.', accountKind: 'personal', expect: { 'mse-icb': [] } },
]; // prettier-ignore
