/** web: words of what is measured in a pilot, in English. */
import type { ScreenWords } from '../vi';

export const measurements: Pick<ScreenWords, 'measurements'> = {
  measurements: {
    empty: 'The plan names no indicator.',
    baselineIs: 'Baseline {{value}}',
    targetIs: 'Target {{value}}',
    warns: { above: 'Warns above {{value}}', below: 'Warns below {{value}}' },
    began: 'Baseline {{value}}.',
    shall: 'Target {{value}}.',
    last: 'Last measured {{value}} on {{date}}.',
    notYet: 'Not measured yet.',
    gone: '{{percent}} % of the way from baseline to target is gone.',
    arrived: 'The target is reached.',
    backwards: 'It moves away from the target ({{percent}} %).',
    watchOnly: 'For early warning only, not a target of the plan.',
    table: 'Readings: {{name}}',
    day: 'Day',
    value: 'Value',
    by: 'Recorded by',
    standing: 'Standing',
    tellers: {
      baseline: 'baseline',
      visit: 'checkpoint',
      surprise: 'surprise visit',
      report: 'report',
      completion: 'completion report',
      reading: 'early warning',
    },
    standings: { reached: 'target reached', warned: 'beyond the warning', underway: 'under way' },
  },
};
