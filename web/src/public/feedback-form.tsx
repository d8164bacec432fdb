/** web: what anybody has to say to a published pilot. Nobody is asked who they are; what was typed stays when sending fails. */
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note';
import { askUnseen, newSecret } from '../speak-up/ask-unseen';
import classes from './public.module.css';

const longest = 4_000;

function useFeedback(pilot: string) {
  const [id, setId] = useState(newSecret);
  const [text, setText] = useState('');
  const [wantsAnswer, setWantsAnswer] = useState(false);
  const sending = useMutation({
    mutationFn: () =>
      askUnseen('POST', `/api/public/pilots/${encodeURIComponent(pilot)}/feedback`, {
        ...{ id, wantsAnswer },
        text: text.trim(),
      }),
    onSuccess() {
      setId(newSecret());
      setText('');
    },
  });
  const write = (typed: string): void => {
    // Other words are another message: the same id would be taken for the one before.
    if (sending.isError) setId(newSecret());
    if (!sending.isIdle) sending.reset();
    setText(typed);
  };
  return { text, write, wantsAnswer, setWantsAnswer, sending };
}

export function FeedbackForm({ pilot }: { readonly pilot: string }): ReactNode {
  const { t } = useTranslation();
  const { text, write, wantsAnswer, setWantsAnswer, sending } = useFeedback(pilot);
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') sending.mutate();
      }}
    >
      <p className="prose">{t('public.feedbackLead')}</p>
      <Textarea
        label={t('public.yourWords')}
        required
        autosize
        minRows={4}
        maxLength={longest}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Checkbox
        label={t('public.wantsAnswer')}
        description={t('public.answerWhere')}
        checked={wantsAnswer}
        onChange={(event) => setWantsAnswer(event.currentTarget.checked)}
      />
      {sending.isError && <ProblemNote error={sending.error} />}
      <div role="status">{sending.isSuccess && <b>{t('public.taken')}</b>}</div>
      <Button type="submit" loading={sending.isPending}>
        {t('public.send')}
      </Button>
    </form>
  );
}
