import { examplesOf, newestWithin, parseFalseAlarms, type KeptAlarm } from '../../src/records/false-alarms';
import { letterWith } from '../notice/letter';
import { FALSE_ALARMS } from '../record-keys';
import { concernName } from '../ui/concerns';
import { FileLink } from '../ui/file-link';
import { Told } from '../ui/keeping';
import { useStanding } from '../ui/standing';
import { useStored } from '../ui/stored';
import { words } from '../words';

/** Mail programs take no longer addresses: the file has the rest. In UTF-16 units of samples. */
const LONGEST_LETTER = 1_200;

/** What the person said was wrong and chose to keep: to look at, take along, send and throw away. */
export function FalseAlarms() {
  const { policy } = useStanding();
  const { kept = [], change, told } = useStored(FALSE_ALARMS, parseFalseAlarms);
  // Oldest first.
  const list = kept === 'failed' ? [] : kept;
  const remove = ({ rule, sample }: KeptAlarm) =>
    change((before) => before.filter((each) => each.rule !== rule || each.sample !== sample));
  const examples = examplesOf(list);
  const { rulesContact: contact } = policy;
  return (
    <>
      <h2>{words('alarmsTitle')}</h2>
      {list.length === 0 ? (
        <p>{words('alarmsNone')}</p>
      ) : (
        <>
          <ul class="alarms">
            {list.toReversed().map((alarm) => (
              <li key={`${alarm.rule} ${alarm.sample}`}>
                <b>{concernName(alarm.concern)}</b>
                <span class="soft">
                  {' '}
                  {new Date(alarm.at).toLocaleDateString(words('language'), { dateStyle: 'long' })}
                </span>
                <blockquote>{alarm.sample}</blockquote>
                <button type="button" class="small" onClick={() => remove(alarm)}>
                  {words('alarmsRemove')}
                </button>
              </li>
            ))}
          </ul>
          <p class="pair">
            <FileLink name="wrong-alarms.yaml" type="application/yaml" content={examples}>
              {words('alarmsSave')}
            </FileLink>
            {contact && (
              <a
                href={letterWith(
                  contact.email,
                  words('alarmsSubject'),
                  words('alarmsBody', examplesOf(newestWithin(list, LONGEST_LETTER))),
                )}
              >
                {words('alarmsWrite', contact.name)}
              </a>
            )}
          </p>
        </>
      )}
      <Told told={told} />
      <p class="soft">{words('alarmsHelp')}</p>
    </>
  );
}
