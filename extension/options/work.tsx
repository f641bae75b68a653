import { Outside } from '../notice/outside';
import { PROFESSIONS, type Profession } from '../own';
import { Choice } from '../ui/choice';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words, type WordKey } from '../words';

const NAMES: Record<Profession, WordKey> = {
  nursing: 'professionNursing',
  medicine: 'professionMedicine',
  'allied-health': 'professionAlliedHealth',
  pharmacy: 'professionPharmacy',
  'social-work': 'professionSocialWork',
  other: 'professionOther',
};

/** Who regulates each profession in England, and where they are (mcc 5.4: staff follow their professional body). */
const BODIES: Partial<Record<Profession, { name: string; url: string }>> = {
  nursing: { name: 'Nursing and Midwifery Council', url: 'https://www.nmc.org.uk/' },
  medicine: { name: 'General Medical Council', url: 'https://www.gmc-uk.org/' },
  'allied-health': { name: 'Health and Care Professions Council', url: 'https://www.hcpc-uk.org/' },
  pharmacy: { name: 'General Pharmaceutical Council', url: 'https://www.pharmacyregulation.org/' },
  'social-work': { name: 'Social Work England', url: 'https://www.socialworkengland.org.uk/' },
};

/** What the person does, and whose guidance binds them besides their employer's. */
export function Work() {
  const { profession } = useStanding().own;
  const [keep, told] = useKeeping();
  const body = profession && BODIES[profession];
  return (
    <>
      <Choice
        label={words('professionTitle')}
        help={words('professionHelp')}
        value={profession ?? ''}
        options={[['', words('professionNone')], ...PROFESSIONS.map((each) => [each, words(NAMES[each])] as const)]}
        choose={(value) =>
          keep(
            'profession',
            PROFESSIONS.find((each) => each === value),
          )
        }
      />
      {body && (
        <p>
          {words('professionBody')} <Outside href={body.url}>{body.name}</Outside>
        </p>
      )}
      <Told told={told} />
    </>
  );
}
