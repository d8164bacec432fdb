/** web: handing in a pack or calendar as JSON; every line that is wrong is named. */
import { Button, FileInput, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Declined } from '../api/client';
import { ProblemNote } from '../parts/problem-note';
import classes from './law.module.css';
import type { LawWritten } from './use-law';
import { useKeep } from './use-law';

function Faults({ error }: { readonly error: Error }): ReactNode {
  const { t } = useTranslation();
  const issues = error instanceof Declined ? (error.problem.issues ?? []) : [];
  return (
    <>
      <ProblemNote error={error} />
      {issues.length > 0 && (
        <ul aria-label={t('law.faults')}>
          {issues.map(({ path, message, line }) => (
            <li key={`${path} ${message}`}>
              {line !== undefined && <b>{t('law.line', { line })}: </b>}
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const empty: LawWritten = { kind: 'pack', text: '', effectiveFrom: null };

interface FieldsProps {
  readonly written: LawWritten;
  change(part: Partial<LawWritten>): void;
}

function Source({ written, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const read = async (file: File | null): Promise<void> => {
    if (file !== null) change({ text: await file.text() });
  };
  return (
    <>
      <FileInput
        label={t('law.file')}
        accept="application/json,.json"
        onChange={(file) => void read(file)}
      />
      <Textarea
        label={t('law.text')}
        required
        rows={8}
        styles={{ input: { fontFamily: 'monospace' } }}
        value={written.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </>
  );
}

const kinds = ['pack', 'calendar'] as const;

function Fields({ written, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t('law.kind')}
        value={written.kind}
        data={kinds.map((value) => ({ value, label: t(`law.kinds.${value}`) }))}
        onChange={(event) => {
          const kind = kinds.find((each) => each === event.currentTarget.value) ?? 'pack';
          change({ kind, effectiveFrom: null });
        }}
      />
      <Source written={written} change={change} />
      {written.kind === 'calendar' && (
        <TextInput
          type="date"
          required
          label={t('law.effectiveFrom')}
          value={written.effectiveFrom ?? ''}
          onChange={(event) => change({ effectiveFrom: event.currentTarget.value || null })}
        />
      )}
    </>
  );
}

export function WriteDraft({ kept }: { kept(draft: string): void }): ReactNode {
  const { t } = useTranslation();
  const [written, setWritten] = useState(empty);
  const keep = useKeep();
  const done = ({ id }: { readonly id: string }): void => {
    setWritten(empty);
    kept(id);
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(written, { onSuccess: done });
      }}
    >
      <Fields written={written} change={(part) => setWritten((now) => ({ ...now, ...part }))} />
      <Button type="submit" style={{ width: 'fit-content' }} loading={keep.isPending}>
        {t('law.keep')}
      </Button>
      {keep.error !== null && <Faults error={keep.error} />}
    </form>
  );
}
