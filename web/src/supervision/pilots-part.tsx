/** web: the pilots of a supervisor one by one: how often visited and why, surprises owed, findings open. What is late comes first. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SupervisedPilot } from '../../../contracts/supervision';
import { dateOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import { Loaded } from './loaded';
import classes from './supervision.module.css';
import { useSupervised } from './use-supervision';

type Finding = SupervisedPilot['findings'][number];

const lateness = ({ findings, surprise }: SupervisedPilot): number =>
  findings.filter(({ isLate }) => isLate).length + (surprise?.isLate === true ? 1 : 0);

function FindingLine({ finding }: { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const { polarity, severity, state, step, post, dueOn, isLate, recurrences } = finding;
  const due = dueOn === null ? '' : t('supervision.stand.due', { date: dateOf(dueOn, language) });
  return (
    <li className={classes['finding']} data-late={isLate}>
      <span
        className={classes['severity']}
        data-severity={polarity === 'positive' ? 'good' : severity}
      >
        {t(
          polarity === 'positive'
            ? 'supervision.stand.good'
            : `supervision.stand.severity.${severity}`,
        )}
      </span>
      <span>
        {finding.text} <span className="soft small">· {terms.state('finding', state)}</span>
        {recurrences > 0 && (
          <span className="small">
            {' '}
            · {t('supervision.stand.recurred', { count: recurrences })}
          </span>
        )}
        {step !== null && (
          <span className={classes['next']}>
            {isLate && <Icon name="late" size={14} />} {terms.step(step)}
            {due !== '' && <>, {due}</>}
            {post !== null && <> · {t('supervision.stand.at', { post: names.fullPost(post) })}</>}
          </span>
        )}
      </span>
    </li>
  );
}

function Interval({ interval }: Pick<SupervisedPilot, 'interval'>): ReactNode {
  const { t } = useTranslation();
  if (interval === null) return null;
  const { everyMonths, decidedMonths, cause, missedInARow, cleanInARow, proposedMonths } = interval;
  return (
    <p className={classes['interval']}>
      <b>{t('supervision.stand.everyMonths', { count: everyMonths })}</b>
      {everyMonths !== decidedMonths && (
        <> ({t('supervision.stand.decided', { count: decidedMonths })})</>
      )}
      .{' '}
      {t(`supervision.stand.causes.${cause}`, {
        missed: missedInARow,
        clean: cleanInARow,
        proposed: proposedMonths ?? everyMonths,
      })}
    </p>
  );
}

function Surprise({ surprise }: Pick<SupervisedPilot, 'surprise'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (surprise === null) return null;
  const { made, perYear, dueOn, isLate } = surprise;
  const date = dateOf(dueOn, language);
  return (
    <p className={classes['surprise']} data-late={isLate}>
      <Icon name={isLate ? 'late' : 'eye'} size={16} />{' '}
      {t('supervision.stand.surprise', { made, perYear })};{' '}
      {t(isLate ? 'supervision.stand.surpriseLate' : 'supervision.stand.surpriseDue', { date })}.
    </p>
  );
}

function Pilot({ row }: { readonly row: SupervisedPilot }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const next =
    row.nextVisitOn === null
      ? t('supervision.stand.noNext')
      : t('supervision.stand.next', { date: dateOf(row.nextVisitOn, language) });
  return (
    <li className={`sheet ${classes['pilot']}`}>
      <h2>
        <Link href={`/pilots/${row.pilot}`}>{row.pilotTitle}</Link>
      </h2>
      <p className="soft small">
        <span className="number">{row.pilotNumber ?? t('pilot.noNumber')}</span> ·{' '}
        {terms.stage(row.stage)} · {next}
      </p>
      <Interval interval={row.interval} />
      <Surprise surprise={row.surprise} />
      {row.findings.length === 0 ? (
        <p className="soft small">{t('supervision.stand.noFindings')}</p>
      ) : (
        <>
          <h3>{t('supervision.stand.findings')}</h3>
          <ul className="plain-list">
            {row.findings.map((finding) => (
              <FindingLine key={finding.matter} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

export function PilotsPart(): ReactNode {
  const { t } = useTranslation();
  const pilots = useSupervised();
  const rows = [...(pilots.data?.pilots ?? [])].sort((a, b) => lateness(b) - lateness(a));
  return (
    <Loaded query={pilots}>
      <ul className={`plain-list ${classes['pilots']}`} aria-label={t('supervision.view.pilots')}>
        {rows.map((row) => (
          <Pilot key={row.pilot} row={row} />
        ))}
      </ul>
    </Loaded>
  );
}
