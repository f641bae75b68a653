import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

/** These name a street in any spelling. */
const PLAIN = 'street|road|lane|avenue|crescent|terrace|mews';
/** These do only with a capital: everything else is a drive, a close or a park, too. */
const CAPITALISED =
  'Street|Road|Lane|Avenue|Crescent|Terrace|Mews|St|Rd|Ln|Ave|Av|Cres|Tce|Ct|Close|Court|Row|Drive|Dr|Place|Pl|Grove|Gardens|Gdns|Way|Walk|Square|Hill|View|Rise|Parade|Gate|Bank|Fold|Brow|Green|House|Croft|Wynd|Loan|Brae|Mount|Meadows?|Villas|Cottages|Lodge|Mansions|Heights|Towers?|Point|Path|Chase|Spinney|Wharf|Quay|End|Vale|Ridge|Mead|Leys|Orchard|Heol|Ffordd|Stryd';
const HOUSE = String.raw`(?<![\d.,:/£$€%#+-])(?:(?:flat|apartment|apt|unit|room|caravan|plot|pitch)\.? ?\d{0,4}[a-z]?,? )?\d{1,4}[a-d]?,? `;
const NAME = String.raw`(?:the |st\.? )?[A-Z][\p{L}'’-]{1,20}\.? `;
const ADDRESS = new RegExp(String.raw`${HOUSE}(?:${NAME}){1,3}(?:${CAPITALISED})\b(?!['’]s)`, 'gu');
const SMALL_NAME = String.raw`(?!(?:a|an|and|at|by|day|days|down|for|from|hour|hours|in|is|metres?|miles?|min|mins|minutes?|more|mph|new|of|off|on|or|other|people|per|pm|am|roads?|staff|the|to|up|way|week|weeks|year|years|ton|tonne|busy|quiet|main|local|different|lanes?|streets?) )[a-z][a-z'-]{2,20} `;
const SMALL = new RegExp(
  String.raw`${HOUSE}(?:${SMALL_NAME}){1,2}(?:${PLAIN})\b(?! (?:map|maps|show|block|closures?|works|food|party|parties|cred|runs?|race|sweeper|signs?)\b)`,
  'gi',
);
/** A home within a house: 'Flat 3, Kestrel Court', 'Plot 9 Ashdown Park'. */
const FLAT = new RegExp(
  String.raw`\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Cc]aravan|[Pp]lot|[Pp]itch)\.? \d{1,4}[A-Da-d]?,? (?:(?:in|at|of|on) )?(?:${NAME}){1,3}(?:${CAPITALISED}|Park)\b`,
  'gu',
);

/** A house number and a street, as an address is written. Whether it is somebody's home, the words around it say. */
export function findStreetAddresses(text: string): Span[] {
  return [ADDRESS, SMALL, FLAT].flatMap((pattern) => spansOfMatches(text, pattern));
}
