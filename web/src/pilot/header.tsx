/** web: the head of a pilot's page: what it is, where it stands, and on which part of its way. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Alert, Button } from '@mantine/core';
import type { PilotView } from '../../../contracts/http';
import type { Phase } from '../../../domain/stages';
import { dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './header.module.css';

const phases: readonly Phase[] = [
  'approval',
  'preparation',
  'supervision',
  'outcomeReview',
  'consequences',
  'over',
];

function Way({ phase }: { readonly phase: Phase }): ReactNode {
  const { t } = useTranslation();
  const at = phases.indexOf(phase);
  return (
    <ol className={`plain-list ${classes['way']}`} aria-label={t('phases.label')}>
      {phases.map((each, i) => (
        <li
          key={each}
          data-at={i < at ? 'past' : i === at ? 'now' : 'ahead'}
          aria-current={i === at ? 'step' : undefined}
        >
          {i < at && <Icon name="done" size={14} />}
          {t(`phases.${each}`)}
          {i === at && <span className="only-read"> ({t('phases.now')})</span>}
        </li>
      ))}
    </ol>
  );
}

function Flags({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const codes = [...new Set(view.allFlags.map((flag) => flag.code))];
  if (codes.length === 0) return null;
  return (
    <ul className={`plain-list ${classes['flags']}`} aria-label={t('pilot.flags')}>
      {codes.map((code) => (
        <li key={code}>
          <Icon name="flag" size={14} /> {terms.flag(code)}
        </li>
      ))}
    </ul>
  );
}

function Tools({ url }: { readonly url: string | null }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={`no-print ${classes['tools']}`}>
      {url !== null && (
        <Button
          component="a"
          href={url}
          target="_blank"
          rel="noreferrer"
          variant="default"
          size="xs"
          leftSection={<Icon name="out" size={15} />}
        >
          {t('pilot.temporal')}
          <span className="only-read"> ({t('common.newTab')})</span>
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="print" size={15} />}
        onClick={() => window.print()}
      >
        {t('common.print')}
      </Button>
    </div>
  );
}

const published: readonly string[] = ['published', 'partlyPublished'];
const isPublished = ({ matters }: PilotView): boolean =>
  matters.some(({ kind, state }) => kind === 'publication' && published.includes(state));

function Above({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <p className={classes['over']}>
      <span className="number">
        {view.number === null ? t('pilot.noNumber') : t('pilot.number', { number: view.number })}
      </span>
      <span>
        {names.unit(view.unit)}
        {view.unitNow !== view.unit &&
          ` (${t('pilot.unitNow', { unit: names.unit(view.unitNow) })})`}
      </span>
      {isPublished(view) && (
        <Link href={`/public/${view.id}`} className="no-print">
          {t('public.onPilot')}
        </Link>
      )}
      {view.provenance === 'reconstructed' && (
        <span className={classes['tag']}>{t('pilots.reconstructed')}</span>
      )}
    </p>
  );
}

export function PilotHeader({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const since = view.pilot.stageSince;
  return (
    <header className={classes['head']}>
      <Above view={view} />
      <div className={classes['titleRow']}>
        <h1>{view.title}</h1>
        <Tools url={view.temporalUrl} />
      </div>
      <p className={classes['stage']}>
        <b data-testid="stage" data-stage={view.stage}>
          {terms.stage(view.stage)}
        </b>
        {since !== '' && (
          <span className="soft"> {t('tasks.since', { date: dayOf(since, language) })}</span>
        )}
      </p>
      <Way phase={view.phase} />
      <Flags view={view} />
      {view.hold !== null && (
        <Alert color="late" variant="light" role="alert" mt="sm">
          {t('pilot.hold', { reason: view.hold })}
        </Alert>
      )}
    </header>
  );
}
