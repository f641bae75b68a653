import { fold } from './fold';

/**
 * The ways people say that what they write is theirs and not their employer's, as families of wordings: what is
 * spoken of (views, tweets ...), whose it is (my own, mine, personal ...), and what it is not (my employer's ...).
 * Everything is matched on folded text, so case, accents, styled letters and look-alikes do not matter.
 */

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const NOUN =
  "(?:views?|veiws?|veiw|viws|vews|viewpoints?|opinions?|opinons?|opnions?|opinion's|opions?|thoughts?|tweets?|posts?|postings?|words|comments?|content|remarks|ramblings?|rants?|musings?|statements?|takes|toots|skeets|beliefs|reflections|perspectives?|rambles?|waffle|nonsense|everything|anything said|anything i say)";
/** Of these, what 'personal' or 'own' before it makes a statement: 'personal views', and not 'personal statements'. */
const OPINION =
  '(?:views?|veiws?|viws|vews|viewpoints?|opinions?|opinons?|opnions?|thoughts?|tweets?|beliefs|musings?|ramblings?|rants?|perspectives?|nonsense)';
const ALSO = '(?:rts?|retweets?|likes|errors|typos|mistakes|spelling|shares|follows|bad jokes|jokes|puns|photos|pics)';
const SUBJECT = `${START}${NOUN}(?:\\s*(?:,|&|and|/|\\+|n|or)\\s*(?:${NOUN}|${ALSO}))*${END}`;

/** Words between the noun and whose it is: 'expressed here on this account'. */
const PLACE =
  '(?:site|account|page|profile|feed|platform|blog|channel|timeline|tl|twitter|x|facebook|fb|instagram|insta|linkedin)';
const FILLER = `(?:\\s+(?:expressed|shared|stated|posted|given|voiced|contained|made|held|tweeted|written|aired|offered|above|below|here|herein|hereon|within|all|by me|i (?:express|share|post|tweet|hold|make|give)|you (?:see|read)|(?:on|in|from|via) (?:here|(?:this|my|the) ${PLACE}|${PLACE}|these (?:tweets|posts))|this ${PLACE}))`;
const ARE = '(?:\\s*[=:~>|•·("“.,*–—-]+\\s*|\\s+(?:are|is|r|will be|remain|belong to|be)\\s+|\\s+|\'re\\s+)';
const WHOLLY =
  '(?:(?:all|both|entirely|solely|strictly|purely|completely|only|totally|very|much|absolutely|just|definitely|always|100%|exclusively|wholly|simply|clearly|obviously|utterly|fully|firmly|also|of course|obvs|v|are|is)\\s+){0,3}';

const MY_OWN = "(?:my|me|ma|mah|our|his|her|their|the \\p{L}+'?s?|\\p{L}+'s)\\s*(?:very\\s+)?(?:own|ain|onw)";
/** 'my own boss' is no disclaimer, whatever comes before it. */
const NO_OTHER_THING =
  '(?!\\s+(?:boss|worst|business|company|enemy|way|drum|thing|house|home|goals?|brand|garden|kids))';
/** 'Views own', and not 'Sea views. Own teeth.' */
const OWN_ALONE =
  'own(?=\\s*$|\\s*[^\\p{L}\\p{N}\\s]|[^\\S\\n]*\\n|\\s+(?:and|not|so|but|unless|only|obvs|obviously|rts?|retweets?|etc)(?!\\p{L}))';
const MINE = `(?:${MY_OWN}${END}${NO_OTHER_THING}|mine${END}|${OWN_ALONE}|personal${END}|those of (?:me|myself|the author|the account\\s*-?\\s*holder)|down to me)`;

const NOT =
  "(?:(?:(?:do|does|did|is|are|should|must|may|can|will|would)\\s*n[o']?t|not|never|cannot|nae|≠|!=|=/=)\\s*(?:(?:be|necessarily|always|in any way|in anyway|intended to|meant to|meant as|to be|taken as|taken to|seen as|even|just|really|neccessarily|necessarilly)\\s+){0,3})";
const EMPLOYER =
  "(?:(?:my|the|an|any|our|their)\\s+)?(?:(?:past|present|current|day)\\s+)?(?:employers?|employer'?s?|work|workplace|boss(?:es)?|job|company|organi[sz]ation|trust|nhs|council|ccg|icb|ics|university|team|government)(?:'?s)?";
const SOMEONES = "(?!(?:everyone|everybody|it|that|there|let|what|who|one)'s)(?:the\\s+)?[\\p{L}]+'s|[\\p{L}]+s'";
const THEIRS = `(?:represent|represents|representative of|reflect|reflects|a reflection of|express|speak for|those of|that of|the (?:views?|opinions?|words|thoughts) of|shared by|endorsed by|attributable to|on behalf of|for|of|theirs|anyone else|anybody else|${EMPLOYER}|${SOMEONES})${END}`;

function one(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** 'v i e w s  m y  o w n', and hashtags in small letters. */
function joined(words: string): string {
  return [...words].join('[\\s._-]{0,2}');
}

const TALK = '(?:speak|talk|tweet|post|writ|opinionat|here)';

/** Statements that what is written is the writer's. */
export const DISCLAIMERS: readonly RegExp[] = [
  // Views (expressed here) are (all) my own; opinions = mine; tweets personal.
  one(`${SUBJECT}${FILLER}{0,5}${ARE}${WHOLLY}${MINE}`),
  // Opinions = me.
  one(`${SUBJECT}\\s*=\\s*(?:all\\s+)?me${END}`),
  // Views do not represent my employer's; opinions not theirs.
  one(`${SUBJECT}${FILLER}{0,5}(?:${ARE})?${NOT}${THEIRS}`),
  // Personal views; all my own opinions; not '... on gravy', not 'I've my own views'.
  one(
    `${START}(?<!(?:not|have|i've|ive|got|for|share|sharing|with|your|their|her|his) (?:my )?)(?:(?:my|ma|me) )?(?:own|ain|personal|private) (?:\\p{L}+ )?${OPINION}${END}(?!\\s+(?:on(?! (?:here|this|my ${PLACE}))|about|of|regarding|available|trainer|training|blog|page|post)${END})`,
  ),
  one(
    `${START}(?:these|those|they|all)(?: are|'re|re)(?: all| just| only)? my ${NOUN}${END}(?!\\s+(?:on|about|of)${END})`,
  ),
  one(`${START}(?<!for )(?:just|only|all) my ${NOUN}${END}(?!\\s+(?:on|about|of)${END})`),
  one(
    `${START}my ${NOUN}\\s*[,;.:(–—-]*\\s*(?:and\\s+)?(?:only|alone|${NOT}|nobody|no one|noone|naebody|no-one)${END}`,
  ),
  one(`${START}my ${NOUN}\\s*(?:≠|!=)`),
  // Not (necessarily) the views of my employer; not representing them; I don't speak for the Trust.
  one(`${NOT}(?:the )?(?:views?|opinions?|thoughts|words|position) of${END}`),
  one(
    `${NOT}(?:represent|representing|speak for|speaking (?:for|on behalf of)|tweeting (?:for|on behalf of)|posting (?:for|on behalf of)|my employer'?s?|my work'?s|reflect)${END}`,
  ),
  one(
    `${START}nothing (?:here |i (?:say|post|tweet|write) |on here )?(?:here )?(?:represents|reflects|is on behalf of|speaks for)`,
  ),
  // Whatever I say here is me.
  one(
    `${START}(?:what(?:ever)?|anything|everything|all) i (?:say|post|tweet|write|share)(?: (?:on )?here| on this ${PLACE})? (?:is|are)\\s+${WHOLLY}(?:${MINE}|me${END})`,
  ),
  // In a personal capacity; speaking for myself.
  one(`${START}in (?:a|an|my) (?:\\p{L}+ )?(?:personal|private|own|individual)(?: \\p{L}+)? capacity`),
  one(
    `${START}${TALK}\\p{L}*\\s+(?:only |just |purely |solely |strictly )?(?:for|as) (?:only |just )?(?:myself|me)${END}`,
  ),
  // Thoughts of an analyst. Mine alone.
  one(`${SUBJECT}[^]{0,80}?(?<!not )${START}(?:mine (?:alone|only|and mine)|nobody else's|naebody else's)`),
  // 💭 all mine; 🗣️ = me.
  one(`(?:💭|🗣|💬|🗯|🧠|🐦|🐤|✍|📝|📢|📣)\\s*[=:>~➡👉–—-]*\\s*${WHOLLY}(?:my own|mine|me|own|personal)${END}`),
  one(joined('viewsmyown')),
  one(joined('opinionsmyown')),
  one(`#(?:all|any)?${NOUN}(?:expressed)?(?:are|r)?(?:all)?(?:myown|mine|own|personal)${END}`),
  ...inOtherLanguages(),
];

/** Statements about views that say something else: mostly, not, or somebody else's. */
export const OTHER_STATEMENTS: readonly RegExp[] = [
  one(
    `${SUBJECT}${FILLER}{0,5}${ARE}(?:not|never|mostly|largely|usually|partly|sometimes|mainly|often|occasionally|generally|probably|possibly|maybe|nearly|almost|some|half)\\s+(?:all |always |entirely |quite |really )?(?:my own|mine|own|personal)`,
  ),
  one(
    `${SUBJECT}${FILLER}{0,5}${ARE}(?:very much |entirely |all |always )?(?:those|that|the views|the opinions) of${END}`,
  ),
  one(
    `${SUBJECT}${FILLER}{0,5}\\s+(?:represent|reflect|are)\\s+(?:the |my |those of )?(?:employer|council|trust|nhs|ccg|icb|organi[sz]ation|company|board)`,
  ),
  one(`${SUBJECT}${FILLER}{0,5}${ARE}(?:my|the) (?!own)\\p{L}+'s${END}`),
  one(`${START}not (?:my own|my) ${NOUN}${END}`),
];

/** The same in other languages that are written and spoken in Britain: Welsh first, as the law has it. */
function inOtherLanguages(): RegExp[] {
  const latin = [
    // Welsh
    '(?:barn|safbwynt|sylwadau|safbwyntiau|barnau|trydariadau|geiriau|meddyliau)(?: \\p{L}+){0,2} (?:bersonol|personol|fy hun|fy hunan|i fy hun|i yn unig)',
    '(?:fy marn|fy safbwynt|fy safbwyntiau|fy ngeiriau|fy sylwadau)(?: i)?',
    'nid (?:barn|safbwynt|safbwyntiau) (?:fy|y|yr|eu)',
    // Irish and Scottish Gaelic
    '(?:tuairimi|beachdan)(?: \\p{L}+)? (?:pearsanta|fein|fhin)',
    'mo (?:thuairimi|bheachdan|chuid tuairimi)',
    // Polish, Romanian, Lithuanian, Czech and Slovak
    '(?:poglady|opinie|wpisy)(?: sa)?(?: tylko)? (?:wlasne|moje|prywatne|osobiste)',
    '(?:moje|wlasne|prywatne) (?:poglady|opinie)',
    '(?:opinii|opiniile|parerile)(?: sunt)? (?:personale|proprii|mele|imi apartin)',
    '(?:nuomone|nuomones)(?: yra)? (?:asmenine|mano|asmenines)|(?:nazory|nazor)(?: jsou| su)? (?:vlastni|moje|osobni|vlastne)',
    // French, Spanish, Portuguese, Italian
    "(?:opinions?|propos|tweets|avis|points de vue)(?: \\p{L}+)?(?: sont)? (?:personnels?|personnelles?|les miens|les miennes)|n'engage(?:nt)? que moi|mes propres (?:opinions|mots|avis)",
    '(?:opiniones|opinioes|opinioni|tuits|tweets)(?: son| sao| sono)?(?: solo| todas)? (?:personales|propias|mias|pessoais|proprias|minhas|personali|mie)|(?:mis|minhas|le mie) (?:propias |proprias )?(?:opiniones|opinioes|opinioni)',
    // German and Dutch
    '(?:meine|eigene|private|personliche) (?:eigene |private |personliche )?(?:meinung|ansichten|meinungen)|(?:meinung|meinungen|ansichten)(?: ist| sind)? (?:privat|meine|meine eigene|personlich)|(?:mijn|eigen) (?:eigen )?(?:mening|meningen)|op persoonlijke titel',
    // Turkish, Somali, Filipino
    "(?:kisisel|sahsi) (?:gorus|fikir)\\p{L}*|(?:gorusler|fikirler)\\p{L}* (?:sahsima|bana|kisisel)|(?:fikradayda|aragtidayda|ra'yigayga)|sariling (?:opinyon|pananaw)",
  ];
  const others = [
    'آراء شخصية', 'آرائي', 'رأيي الشخصي', 'ذاتی رائے', 'ذاتی خیالات', 'نظرات شخصی',
    'मेरे विचार', 'निजी विचार', 'विचार मेरे', 'व्यक्तिगत विचार', 'ਨਿੱਜੀ ਵਿਚਾਰ', 'ਮੇਰੇ ਵਿਚਾਰ',
    'ব্যক্তিগত মতামত', 'মতামত আমার', 'વ્યક્તિગત મંતવ્યો', 'தனிப்பட்ட கருத்து', 'личное мнение', 'мнение личное', 'мои взгляды',
    'особиста думка', '个人观点', '個人意見', '观点仅代表个人', '個人觀點',
  ]; // prettier-ignore
  return [
    ...latin.map((source) => one(`${START}(?:${source})${END}`)),
    ...others.map((phrase) => one(fold(phrase).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))),
  ];
}
