/** web: which clocks stand still, since when, and that their days are counted anew afterwards: a missing date must not look forgotten. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import type { Suspension } from '../../../domain/state/suspension';
import { dateOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import classes from './aside.module.css';

const kind = 'suspension';
const inForce: readonly string[] = ['suspended', 'halted'];

export function Paused({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const stops = view.matters
    .filter((matter) => matter.kind === kind && inForce.includes(matter.state))
    .map(({ id, data }) => ({ id, ...(data as Suspension) }))
    .filter(({ stopsTerm, stopsCheckpoints }) => stopsTerm || stopsCheckpoints);
  return stops.map(({ id, from, plannedUntil, stopsTerm, stopsCheckpoints }) => (
    <p key={id} className={classes['paused']} role="note">
      <Icon name="pause" size={15} />{' '}
      {[
        ...(stopsTerm ? [t('pilot.termStands', { from: dateOf(from, language) })] : []),
        ...(stopsCheckpoints ? [t('pilot.visitsStand', { from: dateOf(from, language) })] : []),
        ...(plannedUntil === null
          ? []
          : [t('pilot.standsUntil', { until: dateOf(plannedUntil, language) })]),
        t('pilot.countedAnew'),
      ].join(' ')}
    </p>
  ));
}
