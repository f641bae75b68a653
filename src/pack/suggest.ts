import { nearest } from './nearest';

/** What people write for a word of ours: no misspelling, another name. The first that is allowed where it stands is meant. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  x: ['twitter', 'x.com', 'twitter.com', 'tweets'],
  facebook: ['fb', 'meta', 'facebook.com'],
  instagram: ['ig', 'insta', 'instagram.com'],
  linkedin: ['linked-in', 'linkedin.com'],
  'viva-engage': ['yammer', 'viva', 'engage', 'workplace', 'intranet'],
  tip: ['warn', 'warning', 'advise', 'hint', 'inform', 'nudge', 'note'],
  pause: ['hold', 'delay', 'wait', 'slow'],
  escalate: ['ask', 'refer', 'ask-comms', 'comms', 'approve', 'approval'],
  avoid: ['block', 'stop', 'ban', 'forbid', 'deny', 'never', 'prohibit', 'not-allowed'],
  post: ['tweet', 'status', 'update', 'story', 'quote', 'repost', 'retweet'],
  reply: ['answer', 'response', 'replies'],
  message: ['dm', 'direct-message', 'private-message', 'chat', 'inbox'],
  article: ['blog', 'newsletter'],
  bio: ['profile', 'about'],
  photo: ['picture', 'image', 'photograph', 'pic', 'jpg'],
  video: ['film', 'clip', 'reel'],
  link: ['url', 'website', 'web-address'],
  personal: ['private', 'own', 'individual'],
  professional: ['work', 'staff', 'employee'],
  departmental: ['team', 'ward', 'service', 'department'],
  corporate: ['official', 'organisation', 'trust', 'council'],
  required: ['must', 'mandatory', 'compulsory', 'yes'],
  advised: ['should', 'recommended', 'optional', 'advisory'],
  'views-own': ['own-views', 'any', 'views-are-my-own'],
  say: ['headline', 'message', 'text', 'warning'],
  instead: ['guidance', 'advice', 'alternatives', 'suggestions'],
  clause: ['policy', 'section', 'quote'],
  where: ['sites', 'surfaces', 'accounts', 'during'],
  during: ['when', 'while', 'occasions'],
  'pre-election': ['election', 'purdah', 'pre-election-period'],
  incident: ['incidents', 'major-incident', 'emergency'],
  also: ['phrases', 'words', 'keywords', 'add', 'match'],
  except: ['unless', 'ignore', 'allow', 'exclude', 'exceptions'],
  find: ['address', 'location'],
  phone: ['telephone', 'tel', 'mobile'],
  name: ['title'],
};

/** The word that was meant, by likeness or because people call it so; undefined where nobody could tell. */
function meantBy(word: unknown, options: Iterable<string>): string | undefined {
  if (typeof word !== 'string') return undefined;
  const all = [...options];
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  // Another name is certain where a likeness is a guess, so it comes first.
  return all.find((option) => OTHER_NAMES[option]?.includes(plain)) ?? nearest(word, all);
}

/** To be put behind a message: `; did you mean action?`, or nothing. */
export function didYouMean(word: unknown, options: Iterable<string>): string {
  const meant = meantBy(word, options);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
