import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

/** A full postcode: outward and inward code (Royal Mail, PAF Programmers' Guide; the letters each place allows). */
const POSTCODE =
  /\b(?:GIR {0,3}0AA|(?<area>[A-PR-UWYZ][A-HK-Y]?)(?:\d{1,2}|(?<=\b[A-Z])\d[A-HJKPSTUW]|(?<=\b[A-Z]{2})\d[ABEHMNPRVWXY]) {0,3}\d[ABD-HJLNP-UW-Z]{2})\b/gi;

/** The areas in use; typed small or with no space, other letters are more likely something else ('b12 3rd'). */
const AREAS = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G
   GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL
   OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN
   WR WS WV YO ZE`.split(/\s+/),
);
const ORDINAL = /(?:1ST|2ND|3RD|\dTH)$/i;

export function findPostcodes(text: string): Span[] {
  return spansOfMatches(text, POSTCODE, ({ 0: written, groups }) => {
    if (written === written.toUpperCase() && written.includes(' ')) return true;
    const area = groups?.['area'];
    return area === undefined || (AREAS.has(area.toUpperCase()) && !(written.includes(' ') && ORDINAL.test(written)));
  });
}
