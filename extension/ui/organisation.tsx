import { words } from '../words';
import { COMMON } from '../../src/managed/effective';
import { Choice } from './choice';
import { Told, useKeeping } from './keeping';
import { useStanding } from './standing';

/** Whose policy drafts are held against: the person's choice, or their employer's. */
export function Organisation() {
  const { policy } = useStanding();
  const [keep, told] = useKeeping();
  return (
    <>
      <Choice
        label={words('optionsOrganisation')}
        help={words('optionsOrganisationHelp')}
        value={policy.pack}
        options={policy.organisations.map(
          ({ id, name }) => [id, id === COMMON ? words('organisationNone') : name] as const,
        )}
        locked={policy.locked.includes('organisation')}
        choose={(id) => keep('organisation', id)}
      />
      <Told told={told} />
    </>
  );
}
