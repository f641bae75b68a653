import { masked } from '../../src/detect/mask';
import { LONGEST_SAMPLE, parseFalseAlarms, withFalseAlarm, type FalseAlarm } from '../../src/records/false-alarms';
import { FALSE_ALARMS } from '../record-keys';
import { createRecord, type RecordStorage } from '../record';

/** The person's list of what was wrong. Each sample is masked here again: whatever was typed into it. */
export function createFalseAlarms(storage: RecordStorage, now: () => number) {
  const record = createRecord(storage, FALSE_ALARMS, parseFalseAlarms);
  return {
    /** Resolves whether it was kept. */
    keep(alarm: FalseAlarm): Promise<boolean> {
      const sample = masked(alarm.sample).slice(0, LONGEST_SAMPLE);
      return record.change((list) => withFalseAlarm(list, { ...alarm, sample }, now()));
    },
  };
}
