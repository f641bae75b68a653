/**
 * The forms of an English word: 'discharge' gives discharges, discharged, discharging, discharge's.
 * Rules of regular spelling, and a table for the rest (Quirk et al., A Comprehensive Grammar of the English Language,
 * 3.2-3.19 and 5.73-5.103). A form too many does no harm, a form too few loses a match, so nouns and verbs are not told apart.
 */

/** The dictionary form first, then its irregular forms; regular ones (-s, -ing) are added by rule. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|
bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|
burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|
deal dealt|die died dying|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|
give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have had has having|hear heard|hide hid hidden|
hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|
let|lie lay lain lied lying|light lit|lose lost|make made|mean meant|meet met|pay paid|put|quit|read|ride rode ridden|
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|
shed|shine shone|shit shat shitting|shoot shot|show shown|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|smell smelt|
speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spread|spring sprang sprung|
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck|swear swore sworn|sweep swept|
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|
throw threw thrown|thrust|tie tied tying|tread trod trodden|understand understood|upset|wake woke woken|wear wore worn|
weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written|
baby babies|child children|foot feet|goose geese|half halves|knife knives|leaf leaves|life lives|man men|mouse mice|
person people|self selves|shelf shelves|thief thieves|tooth teeth|wife wives|wolf wolves|woman women|
diagnosis diagnoses|prognosis prognoses|crisis crises|focus focused focusing|
bus buses|gas gases|quiz quizzes|refer referred referring|admit admitted admitting|commit committed committing|
transfer transferred transferring|occur occurred occurring|prefer preferred preferring|equip equipped equipping|
label labelled labelling|cancel cancelled cancelling|counsel counselled counselling|travel travelled travelling|
panic panicked panicking`;

/** Words that only hold a sentence together match only themselves. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those my your his her its our their mine yours hers ours theirs i me you he him she it we us
they them who whom whose which what when where why how and or but nor so yet if then than as of at by for from in into on
onto off out over under up down to with without within about above after again against all any both each few more most
much no not only other own same some such too very can cannot could will would shall should may might must ought am is are
was were be been being has having does did here there now just also still ever never always often once while until because
though although since before during between through upon per via yes oh ok please thanks hello hi hey mr mrs ms dr nhs gp`
    .split(/\s+/)
    .filter(Boolean),
);

/** Spelt without their apostrophe these are other words. */
const NOT_WITHOUT_APOSTROPHE = new Set("we're we'll he'll she'll i'll i'd we'd she'd he'd it's who're".split(' '));

const irregular = new Map<string, readonly string[]>();
/** Irregular form -> the words it is a form of. */
const irregularForms = new Map<string, string[]>();
for (const line of IRREGULAR.split('|')) {
  const [lemma = '', ...forms] = line.trim().split(/\s+/);
  irregular.set(lemma, forms);
  for (const form of forms) irregularForms.set(form, [...(irregularForms.get(form) ?? []), lemma]);
}

/**
 * All forms of `word`, itself first. `word` is in plain form (lower case, straight apostrophes). What is already an
 * inflected form (-ed, -ing, 'went') and what has no forms (numbers, emoji, function words) gives only itself.
 */
export function inflect(word: string): string[] {
  return [...new Set(forms(word))];
}

function forms(word: string): string[] {
  if (word.includes("'")) return NOT_WITHOUT_APOSTROPHE.has(word) ? [word] : [word, word.replaceAll("'", '')];
  if (!/^[a-z]{2,}$/.test(word) || FUNCTION_WORDS.has(word)) return [word];
  const special = irregular.get(word);
  if (special === undefined && irregularForms.has(word)) return possessives([word]);
  if (/(?:ed|ing)$/.test(word) && word.length >= 6) return possessives([word]);
  if (special !== undefined) return possessives([word, ...special, plural(word), withSuffix(word, 'ing')]);
  return possessives([word, plural(word), withSuffix(word, 'ed'), withSuffix(word, 'ing')]);
}

function possessives(words: readonly string[]): string[] {
  return words.flatMap((word) => (/(?:ing|ed)$/.test(word) ? [word] : [word, `${word}'s`]));
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Adds -ed or -ing: drops a silent e, turns y to i before -ed, doubles after one short stressed vowel. */
function withSuffix(word: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (/(?:ee|oe|ye)$/.test(word)) return suffix === 'ed' ? `${word}d` : `${word}ing`;
  if (/ie$/.test(word)) return suffix === 'ed' ? `${word}d` : `${word.slice(0, -2)}ying`;
  if (/e$/.test(word)) return `${word.slice(0, -1)}${suffix}`;
  const doubles = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(word);
  return doubles ? `${word}${word.at(-1)}${suffix}` : `${word}${suffix}`;
}

/**
 * The words `form` may be a form of, itself first: every word whose `inflect` has the form is among them, and some are
 * that have not. Words with an apostrophe of their own are not found from a form without it.
 */
export function basesOf(form: string): string[] {
  const stems = form.endsWith("'s") ? [form, form.slice(0, -2)] : [form];
  return [...new Set(stems.flatMap((stem) => [stem, ...(irregularForms.get(stem) ?? []), ...withoutSuffix(stem)]))];
}

function withoutSuffix(form: string): string[] {
  if (form.endsWith('s')) return plurals(form);
  if (form.endsWith('ing'))
    return verbs(form.slice(0, -3), form.endsWith('ying') ? `${form.slice(0, -4)}ie` : undefined);
  if (form.endsWith('ed')) return verbs(form.slice(0, -2), form.endsWith('ied') ? `${form.slice(0, -3)}y` : undefined);
  return [];
}

function plurals(form: string): string[] {
  const stem = form.slice(0, -1);
  if (form.endsWith('ies')) return [stem, form.slice(0, -2), `${form.slice(0, -3)}y`];
  return form.endsWith('es') ? [stem, form.slice(0, -2)] : [stem];
}

/** A verb without its ending: as it is, with its silent e, without its doubled consonant. */
function verbs(stem: string, special: string | undefined): string[] {
  const found = [stem, `${stem}e`];
  if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  if (special !== undefined) found.push(special);
  return found;
}
