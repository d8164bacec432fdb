/** web: one act of a handler with the few fields that it needs. What is offered is what the api says may be done. */
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcernView } from '../../../contracts/concerns';
import { useNames } from '../format/use-names';
import { useTerms } from '../terms/use-terms';

type Values = Readonly<Record<string, string | boolean>>;
type Words = 'reason' | 'reasons' | 'question' | 'told';

interface Field {
  readonly name: string;
  readonly sort: 'prose' | 'flag' | 'line' | 'choice';
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Taken from the concern and not asked: which report, which request. */
const given = (act: string, concern: ConcernView): Values => {
  const report = concern.retaliations.find(({ answer }) => answer === null);
  const opening = concern.openings.find(({ state }) => state === 'asked');
  if (act === 'AnswerRetaliation') return { retaliation: report?.id ?? '' };
  return act === 'AnswerOpening' ? { opening: opening?.id ?? '' } : {};
};

const choice = (name: string, label: string, words: Readonly<Record<string, string>>): Field => ({
  ...{ name, label },
  sort: 'choice',
  options: Object.entries(words).map(([value, word]) => ({ value, label: word })),
});

function useFields(act: string, { handlers }: ConcernView): readonly Field[] {
  const { t } = useTranslation();
  const names = useNames();
  const inWords = { returnObjects: true } as const;
  const prose = (name: Words): Field => {
    const label = name === 'told' ? t('concerns.told') : t('concerns.reason');
    return { name, sort: 'prose', label };
  };
  const line = (name: 'pilot' | 'command'): Field => {
    return { name, sort: 'line', label: t(`concerns.${name}`) };
  };
  const flag = (name: string, label: string): Field => ({ name, sort: 'flag', label });
  const posts = Object.fromEntries(handlers.map((post) => [post, names.fullPost(post)]));
  const classes = choice('class', t('concerns.class'), t('concerns.classes', inWords));
  const answers = choice('answer', t('concerns.answer'), t('concerns.answers', inWords));
  const kinds = choice('as', t('concerns.as'), t('concerns.kinds', inWords));
  const results = choice('result', t('concerns.result'), t('concerns.results', inWords));
  const fields: Readonly<Record<string, readonly Field[]>> = {
    ClassifyConcern: [classes, flag('urgent', t('concerns.urgent')), prose('reasons')],
    AssignConcern: [choice('post', t('concerns.post'), posts), prose('reason')],
    AskSpeaker: [prose('question')],
    AnswerRetaliation: [answers, prose('reasons')],
    RequestOpening: [prose('reason')],
    AnswerOpening: [flag('approved', t('concerns.approve')), prose('reason')],
    ReferConcern: [line('pilot'), kinds, line('command'), prose('reasons')],
    ConcludeConcern: [results, prose('reasons'), prose('told')],
    CloseConcern: [prose('reason')],
  };
  return fields[act] ?? [];
}

const emptyOf = ({ sort, options }: Field): string | boolean => {
  if (sort === 'flag') return false;
  return sort === 'choice' ? (options?.[0]?.value ?? '') : '';
};

function Input({
  field,
  value,
  onChange,
}: {
  readonly field: Field;
  readonly value: string | boolean;
  onChange(value: string | boolean): void;
}): ReactNode {
  const { sort, label, options = [] } = field;
  if (sort === 'flag')
    return (
      <Checkbox
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  const text = {
    label,
    required: true,
    value: String(value),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  if (sort === 'choice') return <NativeSelect {...text} data={[...options]} />;
  return sort === 'line' ? <TextInput {...text} /> : <Textarea {...text} autosize minRows={2} />;
}

export function ActForm({
  act,
  concern,
  send,
  busy,
}: {
  readonly act: string;
  readonly concern: ConcernView;
  send(act: string, payload: object): void;
  readonly busy: boolean;
}): ReactNode {
  const terms = useTerms();
  const fields = useFields(act, concern);
  const [values, setValues] = useState<Values>({});
  const valueOf = (field: Field) => values[field.name] ?? emptyOf(field);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const filled = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
        send(act, { ...given(act, concern), ...filled });
      }}
    >
      {fields.map((field) => (
        <Input
          key={field.name}
          field={field}
          value={valueOf(field)}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <Button type="submit" mt="sm" loading={busy}>
        {terms.command(act)}
      </Button>
    </form>
  );
}
