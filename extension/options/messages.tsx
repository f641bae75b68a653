import { Choice } from '../ui/choice';
import { Told, useKeeping } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { words } from '../words';

/** Whether private messages are checked. */
export function Messages() {
  const { policy } = useStanding();
  const [keep, told] = useKeeping();
  return (
    <>
      <Choice
        label={words('messagesTitle')}
        help={words('messagesHelp')}
        value={policy.checkMessages ? 'checked' : 'unchecked'}
        options={[
          ['checked', words('messagesChecked')],
          ['unchecked', words('messagesUnchecked')],
        ]}
        locked={policy.locked.includes('messages')}
        choose={(value) => keep('messages', value === 'unchecked' ? 'unchecked' : 'checked')}
      />
      <Told told={told} />
    </>
  );
}
