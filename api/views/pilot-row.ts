/** api: a pilot as a line of a list. */
import type { PilotRow } from '../../contracts/http';
import type { PilotRecord } from '../../contracts/reading';
import { phaseOfStage } from '../../domain/stages';
import type { Scene } from '../scene';

/** Lateness is read off the clock, so that a line is right without anybody having written since. */
export function pilotRowOf(record: PilotRecord, scene: Scene): PilotRow {
  const { id, number, title, stage, unit, nextDueAt, flags, provenance, clock, updatedAt } = record;
  return {
    id,
    number,
    title,
    stage,
    phase: phaseOfStage[stage],
    unit,
    nextDueAt,
    late: nextDueAt !== null && nextDueAt <= scene.nowOn(clock),
    flags,
    provenance,
    updatedAt,
  };
}
