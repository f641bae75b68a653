import type { FoldedProfile } from './employer';

/** Words that say what somebody does. Meant to be wide: the tip is for profiles that say nothing of it. */
const ROLE =
  /(?<!\p{L})(?:\p{L}*(?:manager|leader|officer|director|nurse|nursing|doctor|consultant|advis[eo]r|worker|analyst|planner|commissioner|coordinator|physio|therapist|pharmacist|technician|engineer|librarian|teacher|lecturer|researcher|scientist|assistant|apprentice|administrator|practitioner|specialist|professional|midwife|paramedic|porter|clerk|accountant|solicitor|designer|developer|architect|surveyor|psychologist|psychiatrist|surgeon|radiographer|dentist|dietitian|podiatrist|secretary|inspector|driver|chaplain|trainer|partner|executive|president|governor|volunteer|councillor|auditor|editor|strategist|registrar|supervisor|warden|swyddog|rheolwr|nyrs|meddyg)s?|lead|head of|chief|chair|gp|dr|prof|professor|rn|rmn|hca|ot|odp|slt|cfo|ceo|cio|coo|ned|non-executive|board member|member of|lay member|deputy|appointment|trainee|intern|student|comms|policy|i work|works? (?:at|for|in|on)|working (?:at|for|in|on)|gweithio)(?!\p{L})/u;

/** An organisation of the public sector: 'Housing Options, Manchester City Council' says enough. */
const ORGANISATION = /(?<!\p{L})(?:council|nhs|trust|ccg|icb|hospital|university|surgery|cyngor)(?!\p{L})/u;

/**
 * Whether a profile says what its holder does, and `undefined` where there is no bio to go by. `namesEmployer`: whether
 * it names the employer; then it takes more than an organisation's name to say what one does there.
 */
export function statesRole({ bio, displayName }: FoldedProfile, namesEmployer: boolean): boolean | undefined {
  if (!bio || !/[\p{L}\p{N}]/u.test(bio.text)) return undefined;
  if (!namesEmployer && ORGANISATION.test(bio.text)) return true;
  return ROLE.test(bio.text) || ROLE.test(displayName?.text ?? '');
}
