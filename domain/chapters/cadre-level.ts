/** domain chapter: the level of a cadre and the unit that manages them, recorded by the personnel body (000, Resolution 26; M68). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { living } from '../stages';
import type { CadreSheet } from '../state/cadre-level';
import { cadreLevelKind as kind, mayManage, sheetOf } from '../state/cadre-level';
import { note } from '../state/noted';

export interface CadreLevelCommands {
  RecordCadreLevel: CadreSheet & { readonly number: string | null; readonly basis: TextRef };
}

interface Events {
  CadreLevelRecorded: CadreLevelCommands['RecordCadreLevel'] & { readonly matter: string };
}

export const chapter = defineChapter<CadreLevelCommands, Events>({
  name: 'cadre-level',
  commands: {
    RecordCadreLevel: {
      by: ['personnel'],
      stages: living,
      decide({ pilot, payload, actor, directory, emit }) {
        const { person, level, managedBy } = payload;
        if (person === actor.person) return refuse('OWN_LEVEL');
        if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
        if (directory.unit(managedBy) === undefined)
          return refuse('UNIT_UNKNOWN', { unit: managedBy });
        if (!mayManage(directory, managedBy, level))
          return refuse('LEVEL_MANAGED_TOO_LOW', { level, unit: managedBy });
        const before = sheetOf(pilot, person);
        if (before !== null && before.level === level && before.managedBy === managedBy)
          return refuse('LEVEL_RECORDED_ALREADY', { level, unit: managedBy });
        return [emit('CadreLevelRecorded', { ...payload, matter: nextMatterId(pilot, kind) })];
      },
    },
  },
  events: {
    CadreLevelRecorded: {
      evolve: (pilot, { matter, person, level, managedBy }, { at }) =>
        note(pilot, matter, kind, 'recorded', at, { person, level, managedBy }),
      tell: ['head', 'superiorHead'],
    },
  },
});
