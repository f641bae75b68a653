import { APPEARANCES, type Appearance } from '../own';
import { Choice } from '../ui/choice';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { LANGUAGES } from '../language';
import { words, type WordKey } from '../words';

const APPEARANCE_NAMES: Record<Appearance, WordKey> = {
  auto: 'appearanceAuto',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

/** Each language in its own words, for who cannot read the other. */
const LANGUAGE_NAMES = { en: 'English', cy: 'Cymraeg' } as const;

/** How Second Look speaks, and how its pages look. */
export function Look() {
  const { policy, own } = useStanding();
  const [keep, told] = useKeeping();
  return (
    <>
      <Choice
        label={words('languageTitle')}
        help={words('languageHelp')}
        value={policy.language ?? ''}
        options={[['', words('languageAuto')], ...LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const)]}
        locked={policy.locked.includes('language')}
        choose={(value) =>
          keep(
            'language',
            LANGUAGES.find((each) => each === value),
          )
        }
      />
      <Choice
        label={words('appearanceTitle')}
        help={words('appearanceHelp')}
        value={own.appearance ?? 'auto'}
        options={APPEARANCES.map((each) => [each, words(APPEARANCE_NAMES[each])] as const)}
        choose={(value) =>
          keep(
            'appearance',
            APPEARANCES.find((each) => each === value),
          )
        }
      />
      <Told told={told} />
    </>
  );
}
