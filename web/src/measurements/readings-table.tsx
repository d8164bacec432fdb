/** web: the readings of one indicator as a table, with how each stands in words; the latest first. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesView } from '../../../contracts/measurements';
import { dateOf } from '../format/dates';
import { numberOf } from '../format/numbers';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import classes from './measurements.module.css';
import { pointsOf } from './points';
import type { Standing } from './points';

const icons: Readonly<Record<Standing, IconName>> = {
  reached: 'done',
  warned: 'late',
  underway: 'dots',
};

export function ReadingsTable({ series }: { readonly series: SeriesView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const points = [...pointsOf(series)].reverse();
  return (
    <div className={classes['scroll']}>
      <table className={classes['table']}>
        <caption className="only-read">{t('measurements.table', { name: series.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measurements.day')}</th>
            <th scope="col">
              {t('measurements.value')} ({series.unit})
            </th>
            <th scope="col">{t('measurements.by')}</th>
            <th scope="col">{t('measurements.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ seq, on, value, by, standing }) => (
            <tr key={`${seq} ${on}`}>
              <td className="number">{dateOf(on, language)}</td>
              <td className="number">{numberOf(value, language)}</td>
              <td>{t(`measurements.tellers.${by}`)}</td>
              <td className={classes['standing']} data-standing={standing}>
                <Icon name={icons[standing]} size={14} /> {t(`measurements.standings.${standing}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
