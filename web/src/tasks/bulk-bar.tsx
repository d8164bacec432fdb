/** web: what can be done with the selected tasks at once, and which of them were refused and why. Decisions are made one by one. */
import { Alert, Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './tasks.module.css';
import type { Deeds } from './use-deeds';
import { keyOf } from './use-deeds';
import type { Selection } from './use-selection';
import { isSelectable } from './use-selection';

interface BulkBarProps {
  readonly rows: readonly TaskRow[];
  readonly selection: Selection;
  readonly deeds: Deeds;
  openHandOver(tasks: readonly TaskRow[]): void;
}

const may = (tasks: readonly TaskRow[], deed: TaskRow['deeds'][number]): readonly TaskRow[] =>
  tasks.filter(({ deeds }) => deeds.includes(deed));

function Buttons({ selection, deeds, openHandOver }: Omit<BulkBarProps, 'rows'>): ReactNode {
  const { t } = useTranslation();
  const { tasks } = selection;
  const [free, held, giving] = [may(tasks, 'claim'), may(tasks, 'release'), may(tasks, 'handOver')];
  const choices = [
    { word: t('inbox.claim'), fit: free, does: deeds.claim, variant: 'filled' },
    { word: t('inbox.release'), fit: held, does: deeds.release, variant: 'default' },
    { word: t('inbox.handOver'), fit: giving, does: openHandOver, variant: 'default' },
  ];
  return (
    <div className={classes['buttons']}>
      {choices.map(({ word, fit, does, variant }) => (
        <Button
          key={word}
          size="xs"
          variant={variant}
          disabled={fit.length === 0 || deeds.isBusy}
          onClick={() => does(fit)}
        >
          {word}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={selection.none}>
        {t('inbox.unselect')}
      </Button>
    </div>
  );
}

export function BulkBar({ rows, selection, deeds, openHandOver }: BulkBarProps): ReactNode {
  const { t } = useTranslation();
  const { tasks } = selection;
  const selectable = rows.filter(isSelectable);
  if (selectable.length < 2 && tasks.length === 0) return null;
  return (
    <div className={classes['bulk']} data-any={tasks.length > 0}>
      <Checkbox
        label={
          tasks.length === 0 ? t('inbox.selectAll') : t('inbox.selected', { count: tasks.length })
        }
        checked={tasks.length > 0 && tasks.length === selectable.length}
        indeterminate={tasks.length > 0 && tasks.length < selectable.length}
        onChange={() => (tasks.length > 0 ? selection.none() : selection.all())}
      />
      {tasks.length > 0 && <Buttons {...{ selection, deeds, openHandOver }} />}
    </div>
  );
}

interface RefusedProps {
  readonly deeds: Deeds;
  readonly rows: readonly TaskRow[];
}

export function RefusedDeeds({ deeds, rows }: RefusedProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  if (deeds.error !== null) return <ProblemNote error={deeds.error} retry={deeds.dismiss} />;
  if (deeds.refused.length === 0) return null;
  const nameOf = (pilot: string, task: string): string => {
    const row = rows.find((each) => keyOf(each) === keyOf({ pilot, id: task }));
    return row === undefined ? '' : `${terms.step(row.step, row.params)}, ${row.pilotTitle}: `;
  };
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      icon={<Icon name="late" />}
      title={t('inbox.refusedSome', { count: deeds.refused.length })}
      withCloseButton
      closeButtonLabel={t('inbox.close')}
      onClose={deeds.dismiss}
      my="sm"
    >
      <ul className={classes['refused']}>
        {deeds.refused.map(({ pilot, task, refusal }) => (
          <li key={`${pilot} ${task}`}>
            {nameOf(pilot, task)}
            {refusal?.words[language]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
