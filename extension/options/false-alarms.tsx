import { useEffect, useState } from 'preact/hooks';
import { examplesOf, newestWithin, parseFalseAlarms, type KeptAlarm } from '../../src/records/false-alarms';
import { browser } from '../browser';
import { letterWith } from '../notice/letter';
import { FALSE_ALARMS } from '../record-keys';
import { concernName } from '../ui/concerns';
import { FileLink } from '../ui/file-link';
import { useStanding } from '../ui/standing';
import { words } from '../words';

/** Mail programs take no longer addresses: the file has the rest. In UTF-16 units of samples. */
const LONGEST_LETTER = 1_200;

/** What the person said was wrong and chose to keep: to look at, take along, send and throw away. */
export function FalseAlarms() {
  const { policy } = useStanding();
  const { list, remove } = useFalseAlarms();
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
      <p class="soft">{words('alarmsHelp')}</p>
    </>
  );
}

/** The list as it is kept, oldest first, followed while it is shown. */
function useFalseAlarms() {
  const [list, setList] = useState<readonly KeptAlarm[]>([]);
  useEffect(() => {
    const read = () => {
      const show = (stored: Record<string, unknown>) => setList(parseFalseAlarms(stored[FALSE_ALARMS]));
      browser.storage.local.get(FALSE_ALARMS).then(show, () => show({}));
    };
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  const remove = ({ rule, sample }: KeptAlarm) =>
    void browser.storage.local.set({
      [FALSE_ALARMS]: list.filter((each) => each.rule !== rule || each.sample !== sample),
    });
  return { list, remove };
}
