/** web: the form of a concern. Plain fields; the code is shown once, when the record has it. */
import { Button, Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakUpPlaces } from '../../../contracts/concerns';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../terms/use-terms';
import { askUnseen, newSecret } from './ask-unseen';

const topics = ['wrongdoing', 'damage', 'obstruction', 'retaliation', 'other'] as const;

interface Said {
  readonly unit: string;
  readonly pilot: string;
  readonly about: string[];
  readonly topic: (typeof topics)[number];
  readonly facts: string;
  readonly named: boolean;
  readonly name: string;
  readonly contact: string;
}

const nothingSaid: Said = {
  unit: '',
  pilot: '',
  about: [],
  topic: 'wrongdoing',
  facts: '',
  named: false,
  name: '',
  contact: '',
};

function useRaise() {
  // Anew after each refusal, the same for each retry of what nobody answered.
  const [id] = useState(newSecret);
  return useMutation({
    mutationFn: async ({ named, name, contact, pilot, ...said }: Said) => {
      const identity = named ? { name, contact } : null;
      const body = { id, ...said, pilot: pilot === '' ? null : pilot, identity };
      return (await askUnseen<{ code: string }>('POST', '/api/speak-up', body)).code;
    },
  });
}

function Code({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <section role="status">
      <h2>{t('speakUp.code')}</h2>
      <p>
        <b className="number">{code}</b>
      </p>
      <p>{t('speakUp.keepCode')}</p>
    </section>
  );
}

type Change = (change: Partial<Said>) => void;

function Subject({ said, change }: { readonly said: Said; readonly change: Change }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const places = useQuery({
    queryKey: ['speak-up'],
    queryFn: () => askUnseen<SpeakUpPlaces>('GET', '/api/speak-up'),
    staleTime: Infinity,
  });
  const { units = [], posts = [] } = places.data ?? {};
  const unitOptions = units.map(({ id, name }) => ({ value: id, label: name[language] ?? id }));
  const postOptions = posts
    .filter(({ unit }) => unit === said.unit)
    .map(({ id, title }) => ({ value: id, label: `${title[language] ?? id} (${id})` }));
  return (
    <>
      <NativeSelect
        label={t('speakUp.unit')}
        required
        data={[{ value: '', label: '' }, ...unitOptions]}
        value={said.unit}
        onChange={(event) => change({ unit: event.currentTarget.value, about: [] })}
      />
      <MultiSelect
        label={t('speakUp.about')}
        data={postOptions}
        value={said.about}
        onChange={(about) => change({ about })}
      />
      <TextInput
        label={t('speakUp.pilot')}
        value={said.pilot}
        autoComplete="off"
        onChange={(event) => change({ pilot: event.currentTarget.value.trim() })}
      />
    </>
  );
}

function Naming({ said, change }: { readonly said: Said; readonly change: Change }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox
        label={t('speakUp.named')}
        checked={said.named}
        onChange={(event) => change({ named: event.currentTarget.checked })}
      />
      {said.named &&
        (['name', 'contact'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`speakUp.${field}`)}
            required
            autoComplete="off"
            value={said[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
    </>
  );
}

function Fields({ raise }: { readonly raise: ReturnType<typeof useRaise> }): ReactNode {
  const { t } = useTranslation();
  const [said, setSaid] = useState(nothingSaid);
  const change: Change = (part) => setSaid((before) => ({ ...before, ...part }));
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        raise.mutate(said);
      }}
    >
      <Subject said={said} change={change} />
      <NativeSelect
        label={t('speakUp.topic')}
        data={topics.map((topic) => ({ value: topic, label: t(`speakUp.topics.${topic}`) }))}
        value={said.topic}
        onChange={(event) =>
          change({ topic: topics.find((topic) => topic === event.currentTarget.value) ?? 'other' })
        }
      />
      <Textarea
        label={t('speakUp.facts')}
        required
        autosize
        minRows={5}
        value={said.facts}
        onChange={(event) => change({ facts: event.currentTarget.value })}
      />
      <Naming said={said} change={change} />
      {raise.error !== null && <ProblemNote error={raise.error} />}
      <Button type="submit" mt="md" loading={raise.isPending}>
        {t('speakUp.send')}
      </Button>
    </form>
  );
}

export function RaiseForm(): ReactNode {
  const raise = useRaise();
  return raise.data === undefined ? <Fields raise={raise} /> : <Code code={raise.data} />;
}
