/** web: pilots that repeat each other as a tree of lists: who came from whom, where, how faithful, and what each does otherwise. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Family, Relative } from '../../../contracts/after';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useTerms } from '../terms/use-terms';
import classes from './after.module.css';

interface BranchProps {
  readonly root: Relative;
  readonly all: readonly Relative[];
  readonly here: string;
}

function Marks({ relative }: { readonly relative: Relative }): ReactNode {
  const { t } = useTranslation();
  const { keptPercent, adaptations, parent } = relative;
  if (parent === null) return null;
  const { all, core, waiting, toUndo } = adaptations;
  return (
    <ul className={`plain-list ${classes['marks']}`}>
      <li>
        {keptPercent === null ? t('after.notReported') : t('after.kept', { percent: keptPercent })}
      </li>
      {all > 0 && <li>{t('after.adapted', { all, core })}</li>}
      {waiting > 0 && <li className={classes['waits']}>{t('after.waiting', { n: waiting })}</li>}
      {toUndo > 0 && (
        <li className={classes['undo']}>
          <Icon name="late" size={14} /> {t('after.toUndo', { n: toUndo })}
        </li>
      )}
    </ul>
  );
}

function Branch({ root, all, here }: BranchProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { pilot, title, number, unit, stage, outcome } = root;
  const children = all.filter(({ parent }) => parent === pilot);
  return (
    <li>
      <div className={classes['node']} aria-current={pilot === here ? 'true' : undefined}>
        <p>
          {pilot === here ? (
            <b>
              {names.unit(unit)} <span className="soft">({t('after.here')})</span>
            </b>
          ) : (
            <Link href={`/pilots/${pilot}`}>{names.unit(unit)}</Link>
          )}
        </p>
        <p className="soft small">
          {title}
          {number !== null && `, ${number}`}
          <br />
          {terms.stage(stage)}
          {outcome !== null && ` · ${terms.choice('outcome', outcome)}`}
        </p>
        <Marks relative={root} />
      </div>
      {children.length > 0 && (
        <ul className={classes['children']}>
          {children.map((child) => (
            <Branch key={child.pilot} root={child} all={all} here={here} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function FamilyTree({
  family,
  here,
}: {
  readonly family: Family;
  readonly here: string;
}): ReactNode {
  const { t } = useTranslation();
  const [root] = family.pilots;
  if (root === undefined || family.pilots.length < 2) return null;
  return (
    <section>
      <h3>{t('after.family')}</h3>
      <ul className={classes['tree']} data-testid="family">
        <Branch root={root} all={family.pilots} here={here} />
      </ul>
      {family.more && <p className="soft">{t('after.more')}</p>}
    </section>
  );
}
