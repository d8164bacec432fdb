/** web: by what else the inbox is narrowed, and how it is sorted. Only what is there can be chosen, the most frequent first. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskChoicesView } from '../../../contracts/inbox';
import { taskOrderWords } from './orders';
import { useChoices } from '../api/inbox';
import { useNames } from '../format/use-names';
import { useTerms } from '../terms/use-terms';
import classes from './tasks.module.css';
import type { FilterDesk } from './use-inbox-filter';

interface FiltersProps {
  readonly desk: FilterDesk;
  readonly isDense: boolean;
  setDense(isDense: boolean): void;
}

interface PartProps {
  readonly desk: FilterDesk;
  readonly name: 'step' | 'stage' | 'role' | 'unit';
  readonly label: string;
  readonly choices: TaskChoicesView['steps'];
  wordOf(value: string): string;
}

function Part({ desk, name, label, choices, wordOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const value = desk.filter[name] ?? '';
  const isThere = value === '' || choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        { value: '', label: t('inbox.any') },
        ...(isThere ? [] : [{ value, label: wordOf(value) }]),
        ...choices.map((choice) => ({
          value: choice.value,
          label: `${wordOf(choice.value)} (${choice.count})`,
        })),
      ]}
      onChange={(event) => desk.change({ [name]: event.currentTarget.value })}
    />
  );
}

function Days({ desk }: { readonly desk: FilterDesk }): ReactNode {
  const { t } = useTranslation();
  return (['dueFrom', 'dueTo'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      label={t(`inbox.${name}`)}
      value={desk.filter[name] ?? ''}
      onChange={(event) => desk.change({ [name]: event.currentTarget.value })}
    />
  ));
}

function Parts({
  desk,
  isOpen,
}: {
  readonly desk: FilterDesk;
  readonly isOpen: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { data } = useChoices(desk.filter['of'] ?? '', isOpen);
  return (
    <>
      <Part
        {...{ desk, name: 'step', label: t('inbox.step'), choices: data?.steps ?? [] }}
        wordOf={(step) => terms.step(step)}
      />
      <Part
        {...{ desk, name: 'stage', label: t('inbox.stage'), choices: data?.stages ?? [] }}
        wordOf={(stage) => terms.stage(stage)}
      />
      <Part
        {...{ desk, name: 'role', label: t('inbox.role'), choices: data?.roles ?? [] }}
        wordOf={(role) => terms.role(role)}
      />
      <Part
        {...{ desk, name: 'unit', label: t('inbox.pilotUnit'), choices: data?.units ?? [] }}
        wordOf={(unit) => names.unit(unit)}
      />
    </>
  );
}

function Order({ desk }: { readonly desk: FilterDesk }): ReactNode {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('inbox.sort')}
      value={desk.filter['sort'] ?? 'due'}
      data={taskOrderWords.map(([value, word]) => ({ value, label: t(word) }))}
      onChange={(event) => {
        const sort = event.currentTarget.value;
        desk.change({ sort: sort === 'due' ? '' : sort });
      }}
    />
  );
}

export function Filters({ desk, isDense, setDense }: FiltersProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(desk.foldedChosen > 0);
  return (
    <details
      className={classes['filters']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('inbox.filters')}
        {desk.foldedChosen > 0 && (
          <b className={classes['chosen']}> · {t('inbox.active', { count: desk.foldedChosen })}</b>
        )}
      </summary>
      <div className={classes['parts']}>
        <Parts {...{ desk, isOpen }} />
        <Days desk={desk} />
        <Order desk={desk} />
      </div>
      <div className={classes['below']}>
        <Checkbox
          label={t('inbox.density')}
          checked={isDense}
          onChange={(event) => setDense(event.currentTarget.checked)}
        />
        {desk.isFiltered && (
          <Button variant="default" size="xs" onClick={() => desk.replace({})}>
            {t('inbox.clear')}
          </Button>
        )}
      </div>
    </details>
  );
}
