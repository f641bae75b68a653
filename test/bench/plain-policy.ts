/**
 * The yardstick: a policy checker as one would write it in an afternoon, a list of regular expressions with the global
 * flag, every one run over the draft. It covers the same six concerns, without inflection, proximity or context.
 */
const RULES: Readonly<Record<string, readonly RegExp[]>> = {
  'patient-care': [
    /\b(?:my|our|the|a|this) (?:patient|lady|gentleman|gent|resident|service user|client|baby|mum|child)s?\b/gi,
    /\b(?:bay|bed|ward|side room|cubicle|theatre|resus|majors) ?\d*\b/gi,
    /\b(?:discharged?|admitted|sectioned|intubated|sedated|catheter(?:ised)?|cannulated|arrested|deteriorated)\b/gi,
    /\b(?:passed away|died|went home|palliative|end of life|cardiac arrest|crash call|hip op|knee replacement)\b/gi,
    /\b(?:stroke|sepsis|dementia|diabetes|cancer|fracture|overdose|psychosis|miscarriage|pneumonia)\b/gi,
  ],
  'personal-data': [
    /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    /\b(?:\+44|0)\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/g,
    /\b[\w.%+-]+@[\w-]+\.[\w.]+\b/g,
    /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi,
    /\b(?:dob|date of birth|born on)\W{0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/gi,
    /\b(?:nhs number|hospital number|national insurance|home address|lives at)\b/gi,
  ],
  press: [
    /\b(?:journalist|reporter|interview|quote|press|newspaper|bbc|itv|guardian|daily mail|off the record|deadline)s?\b/gi,
    /\b(?:happy to (?:talk|chat|comment)|dm me|speak to you)\b/gi,
  ],
  'official-voice': [
    /\b(?:we at|on behalf of|speaking for|as a spokesperson|official statement|we can confirm|the trust's position)\b/gi,
    /\b(?:the council|the trust|the icb|nhs england) (?:will|is|has|does|can)\b/gi,
  ],
  heated: [
    /\b(?:unbelievable|disgraceful|ridiculous|shameful|pathetic|how dare|fed up|sick of|fuming|livid|outrage(?:ous)?)\b/gi,
    /\b[A-Z]{4,}(?: [A-Z]{2,}){2,}\b/g,
    /[!?]{3,}/g,
  ],
  abuse: [
    /\b(?:fuck(?:ing|er|ed)?|shit(?:e|ty)?|bastard|wanker|twat|arse(?:hole)?|bollocks|prick|dickhead|cunt|bitch)s?\b/gi,
    /\b(?:idiot|moron|stupid|imbecile|scum|vermin|thick|useless|clown|muppet|coward)s?\b/gi,
    /\b(?:i(?:'ll| will) (?:find|kill|hurt|get) you|watch your back|drop dead|kill yourself)\b/gi,
  ],
};

/** Concern and offsets of every match. */
export function plainPolicy(text: string): { concern: string; start: number; end: number }[] {
  const found: { concern: string; start: number; end: number }[] = [];
  for (const [concern, patterns] of Object.entries(RULES)) {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push({ concern, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return found;
}
