/** web: a file from a spreadsheet: looked at first, with every fault by its line, then taken over whole. */
import { Button, FileInput, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileImported, FilePart, FilePreview } from '../../../contracts/directory-files';
import { columns, fileParts } from '../../../contracts/directory-files';
import { send } from '../api/client';
import { keys } from '../api/keys';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { useLanguage } from '../terms/use-terms';
import classes from './directory.module.css';

interface Chosen {
  readonly part: FilePart;
  readonly file: File;
  /** Of the import, the same however often it is sent. */
  readonly id: string;
}

const csv = { 'content-type': 'text/csv' };

const usePreview = () =>
  useMutation({
    mutationFn: async ({ part, file }: Chosen) =>
      (
        await send<FilePreview>(`/api/directory/files/${part}/previews`, {
          ...{ method: 'POST', body: file, headers: csv },
        })
      ).body,
  });

function useTakeOver(done: () => void) {
  const client = useQueryClient();
  const { t } = useTranslation();
  const tell = useTell();
  return useMutation({
    mutationFn: ({ part, file, id }: Chosen) =>
      send<FileImported>(`/api/directory/files/${part}/imports/${id}`, {
        ...{ method: 'PUT', body: file, headers: csv },
      }),
    onSuccess: async () => {
      tell(t('directory.taken'));
      done();
      await client.invalidateQueries({ queryKey: keys.directory });
      await client.invalidateQueries({ queryKey: keys.directoryJournal });
    },
  });
}

/** An empty table with the columns in one's own language. */
function Template({ part }: { readonly part: FilePart }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const save = (): void => {
    const line = columns[part].map((column) => column[language]).join(',');
    const address = URL.createObjectURL(new Blob([`\ufeff${line}\r\n`], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), {
      ...{ href: address, download: `${part}.csv` },
    });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div>
      <p className="soft small">
        {t('directory.columns')}{' '}
        {columns[part]
          .map((column) => `${column[language]}${column.required ? ' *' : ''}`)
          .join(' · ')}
      </p>
      <Button size="compact-sm" variant="default" onClick={save}>
        {t('directory.template')}
      </Button>
    </div>
  );
}

function Faults({ preview }: { readonly preview: FilePreview }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { faults, faultCount } = preview;
  return (
    <div role="alert" className={classes['faults']}>
      <p>
        <Icon name="late" size={16} /> {t('directory.faults', { count: faultCount })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('directory.line')}</th>
            <th scope="col">{t('directory.fault')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, code, words }, i) => (
            <tr key={`${line} ${code} ${i}`}>
              <td className="number">{line}</td>
              <td>{words[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Found({ preview }: { readonly preview: FilePreview }): ReactNode {
  const { t } = useTranslation();
  const { rows, adds, unchanged, ignored } = preview;
  return (
    <ul className="plain-list" role="status">
      <li>{t('directory.rows', { count: rows, unchanged })}</li>
      {(['units', 'posts', 'people', 'appointments'] as const)
        .filter((part) => adds[part] > 0)
        .map((part) => (
          <li key={part}>
            <b>
              {t(`directory.adds.${part}`)}: {adds[part]}
            </b>
          </li>
        ))}
      {ignored.length > 0 && (
        <li className="soft">{t('directory.ignored', { columns: ignored.join(', ') })}</li>
      )}
    </ul>
  );
}

function Looked({ chosen, done }: { readonly chosen: Chosen | null; done(): void }): ReactNode {
  const { t } = useTranslation();
  const preview = usePreview();
  const take = useTakeOver(() => {
    preview.reset();
    done();
  });
  const { data } = preview;
  const brings = data !== undefined && Object.values(data.adds).some((count) => count > 0);
  return (
    <>
      <Button
        variant="default"
        disabled={chosen === null}
        loading={preview.isPending}
        onClick={() => chosen !== null && preview.mutate(chosen)}
      >
        {t('directory.look')}
      </Button>
      {preview.isError && <ProblemNote error={preview.error} />}
      {data !== undefined && <Found preview={data} />}
      {data !== undefined && data.faultCount > 0 && <Faults preview={data} />}
      {data !== undefined && data.faultCount === 0 && (
        <Button
          disabled={!brings || chosen === null}
          loading={take.isPending}
          onClick={() => chosen !== null && take.mutate(chosen)}
        >
          {t(brings ? 'directory.take' : 'directory.nothingNew')}
        </Button>
      )}
      {take.isError && <ProblemNote error={take.error} />}
    </>
  );
}

export function FileImport(): ReactNode {
  const { t } = useTranslation();
  const [part, setPart] = useState<FilePart>('units');
  const [chosen, choose] = useState<Chosen | null>(null);
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{t('directory.import')}</h2>
      <p className="soft">{t('directory.importText')}</p>
      <div className={classes['import']}>
        <NativeSelect
          label={t('directory.part')}
          value={part}
          data={fileParts.map((value) => ({ value, label: t(`directory.parts.${value}`) }))}
          onChange={(event) => {
            setPart(event.currentTarget.value as FilePart);
            choose(null);
          }}
        />
        <Template part={part} />
        <FileInput
          key={part}
          label={t('directory.file')}
          placeholder={t('directory.chooseFile')}
          accept=".csv,.txt,text/csv"
          value={chosen?.file ?? null}
          onChange={(file) =>
            choose(file === null ? null : { part, file, id: crypto.randomUUID() })
          }
        />
        <Looked key={`look-${chosen?.id ?? part}`} chosen={chosen} done={() => choose(null)} />
      </div>
    </section>
  );
}
