import type { Span } from '../../finding';
import { after, before, spansOfMatches } from './matches';

/** Since 2001: an area's two letters, the half year (02 to 30, 51 to 80), three letters; no I, Q in the first, no I, Q, Z before. */
const CURRENT = /\b[A-HK-PRSVWY][A-HJ-PR-Y](?:0[2-9]|[12]\d|30|5[1-9]|[67]\d|80) ?[A-HJ-PR-Z]{3}\b/gi;
/** Prefix (1983-2001), suffix (1963-1983), Northern Ireland and dateless ones (DVLA, INF104 Vehicle registration numbers). */
const OLDER = /\b(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{3} ?\d{2,4})\b/gi;

const VEHICLE = String.raw`reg|regs|registration|number ?plates?|plates?|licence plate|rego|vrm`;
const CAR = String.raw`cars?|van|vans|motor|motorbike|moped|taxi|minibus|4x4|suv|hatchback|estate|audi|bmw|merc|mercedes|vw|golf|polo|ford|fiesta|focus|transit|kuga|puma|corsa|astra|vauxhall|mokka|toyota|yaris|aygo|nissan|juke|micra|qashqai|kia|picanto|sportage|hyundai|tucson|skoda|fabia|octavia|seat|ibiza|leon|mini|honda|civic|jazz|peugeot|renault|clio|citroen|fiat|panda|volvo|tesla|land rover|range rover|jaguar|dacia|sandero|duster|parked|parks|parking|drives|driving|driver|blocking|blocked in`;
const LABEL_BEFORE = new RegExp(String.raw`\b(?:${VEHICLE})\b[^.!?\n]{0,24}$`, 'i');
const CAR_BEFORE = new RegExp(String.raw`\b(?:${VEHICLE}|${CAR})\b[^.!?\n]{0,40}$`, 'i');
const CAR_AFTER = new RegExp(String.raw`^[^.!?\n]{0,30}\b(?:${VEHICLE}|${CAR})\b`, 'i');
/** 'Use code NH24 SPR': a discount has the same form. */
const CODE_BEFORE = /\b(?:code|voucher|promo|discount|coupon|hashtag|model|flight|part|bus|route)\b[^.!?\n]{0,16}$|#$/i;

/** Vehicle registration marks: current ones in capitals, others and small ones only where a vehicle is spoken of. */
export function findNumberPlates(text: string): Span[] {
  return [
    ...spansOfMatches(text, CURRENT, (match) => {
      const left = before(text, match.index, 64);
      if (CODE_BEFORE.test(left)) return false;
      return match[0] === match[0].toUpperCase() || isOfVehicle(match, left);
    }),
    ...spansOfMatches(text, OLDER, (match) => {
      const left = before(text, match.index, 64);
      const isLabelled = LABEL_BEFORE.test(left);
      return isLabelled || (match[0] === match[0].toUpperCase() && /\d{2}/.test(match[0]) && isOfVehicle(match, left));
    }),
  ];
}

function isOfVehicle(match: RegExpExecArray, left: string): boolean {
  return CAR_BEFORE.test(left) || CAR_AFTER.test(after(match, 50));
}
