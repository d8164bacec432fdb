/** activities: the deeds of this program, given their ports. */
import type { Activities } from '../contracts/activities';
import type { RecordPorts } from './ports';
import { createRecord } from './record';

export const createActivities = (ports: RecordPorts): Activities => ({
  record: createRecord(ports),
});
