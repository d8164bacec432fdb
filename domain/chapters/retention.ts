/** domain chapter: how long the record is kept once the pilot is closed. The period is a local setting until its article is read (U). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { optionalNumberRule } from '../law/law';
import { nextMatterId } from '../matters';
import { closed } from '../stages';
import type { Retention } from '../state/keeping';
import { retentionKind as kind, retentionOf } from '../state/keeping';
import { note } from '../state/noted';
import { addMonths } from '../time';

export interface RetentionCommands {
  /** In months from today; null: for ever. */
  SetRetention: { readonly months: number | null; readonly basis: TextRef };
}

interface Events {
  RetentionSet: RetentionCommands['SetRetention'] & Retention & { readonly matter: string };
}

export const chapter = defineChapter<RetentionCommands, Events>({
  name: 'retention',
  commands: {
    SetRetention: {
      by: ['archivist'],
      stages: [...closed, 'ARCHIVED'],
      decide({ pilot, payload, law, today, emit }) {
        const { months } = payload;
        const least = optionalNumberRule(law, 'retention.period');
        if (months !== null && least !== null && months < least)
          return refuse('RETENTION_TOO_SHORT', { months, least });
        const until = months === null ? null : addMonths(today, months);
        const before = retentionOf(pilot);
        // What was promised to be kept is kept: a period once set only grows.
        const shorter =
          before !== null && until !== null && (before.until === null || until < before.until);
        return shorter
          ? refuse('RETENTION_ONLY_GROWS', { until: before.until ?? '–' })
          : [emit('RetentionSet', { ...payload, until, matter: nextMatterId(pilot, kind) })];
      },
    },
  },
  events: {
    RetentionSet: {
      evolve: (pilot, { matter, months, until }, { at }) =>
        note(pilot, matter, kind, 'retentionSet', at, { months, until }),
      tell: ['head', 'auditor'],
    },
  },
  rules: {
    'retention.period': {
      value: null,
      unit: 'months',
      instrument: '30/2020/NĐ-CP',
      article: 'Not found',
      mark: 'U',
      localSetting: true,
    },
  },
});
