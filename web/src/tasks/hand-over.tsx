/** web: to whom tasks are handed over, with a note for the two of them. Only whoever may get all of them is offered. */
import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import classes from './tasks.module.css';

interface HandOverProps {
  readonly tasks: readonly TaskRow[];
  hand(to: string, note: string): void;
  close(): void;
}

type Colleague = TaskRow['colleagues'][number];

export function colleaguesOfAll(tasks: readonly TaskRow[]): readonly Colleague[] {
  const [first, ...others] = tasks;
  return (first?.colleagues ?? []).filter(({ person }) =>
    others.every((task) => task.colleagues.some((each) => each.person === person)),
  );
}

const mostNote = 500;

interface FormProps extends Pick<HandOverProps, 'hand' | 'close'> {
  readonly colleagues: readonly Colleague[];
}

function HandOverForm({ colleagues, hand, close }: FormProps): ReactNode {
  const { t } = useTranslation();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  return (
    <form
      className={classes['hand']}
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== '') hand(to, note);
      }}
    >
      <NativeSelect
        label={t('inbox.to')}
        value={to}
        required
        data={[
          { value: '', label: t('inbox.toWhom') },
          ...colleagues.map(({ person, name }) => ({ value: person, label: name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Textarea
        label={t('inbox.noteField')}
        description={t('inbox.noteHelp')}
        value={note}
        maxLength={mostNote}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes['buttons']}>
        <Button type="submit">{t('inbox.hand')}</Button>
        <Button variant="default" onClick={close}>
          {t('inbox.cancel')}
        </Button>
      </div>
    </form>
  );
}

export function HandOver({ tasks, hand, close }: HandOverProps): ReactNode {
  const { t } = useTranslation();
  const colleagues = colleaguesOfAll(tasks);
  return (
    <Modal
      opened
      onClose={close}
      title={`${t('inbox.hand')} · ${t('inbox.selected', { count: tasks.length })}`}
      closeButtonProps={{ 'aria-label': t('inbox.close') }}
    >
      {colleagues.length === 0 ? (
        <p>{t('inbox.noColleague')}</p>
      ) : (
        <HandOverForm {...{ colleagues, hand, close }} />
      )}
    </Modal>
  );
}
