/** web: the documents of a pilot. A file is stored under the hash of its content, worked out here before it leaves. */
import { Alert, Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow, PilotView } from '../../../contracts/http';
import { keys } from '../api/keys';
import { uploadDocument } from '../api/upload';
import { momentOf } from '../format/dates';
import { sizeOf } from '../format/numbers';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { useLanguage } from '../terms/use-terms';
import classes from './sections.module.css';

function DocumentLine({
  document,
  isNew,
}: {
  readonly document: DocumentRow;
  readonly isNew: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const about = t('documents.by', {
    person: names.person(document.uploadedBy),
    date: momentOf(document.uploadedAt, language),
  });
  return (
    <li className={classes['document']}>
      <Icon name="paper" />
      <div>
        <a
          href={`/api/documents/${document.hash}`}
          download={document.name}
          aria-label={t('documents.download', { name: document.name })}
        >
          {document.name}
        </a>
        <p className="soft small number">
          {sizeOf(document.bytes, language)} · {about}
        </p>
        {isNew && (
          <p className="small">
            {t('documents.code')}: <code className={classes['code']}>{document.hash}</code>
            <br />
            {t('documents.copy')}
          </p>
        )}
      </div>
    </li>
  );
}

const largestBytes = 20 * 1024 * 1024;

function useUpload(view: PilotView) {
  const { t } = useTranslation();
  const tell = useTell();
  const client = useQueryClient();
  const [fresh, setFresh] = useState<readonly DocumentRow[]>([]);
  const upload = useMutation({
    mutationFn: uploadDocument,
    onSuccess: (document) => {
      setFresh((before) => [...before.filter((each) => each.hash !== document.hash), document]);
      tell(t('documents.uploaded', { name: document.name }));
      void client.invalidateQueries({ queryKey: keys.pilot(view.id) });
    },
  });
  return { upload, fresh };
}

function UploadButton({
  upload,
  busy,
}: {
  upload(file: File): void;
  readonly busy: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const [tooLarge, setTooLarge] = useState('');
  const take = (file: File | null): void => {
    if (file === null) return;
    setTooLarge(file.size > largestBytes ? file.name : '');
    if (file.size <= largestBytes) upload(file);
  };
  return (
    <div className={`no-print ${classes['upload']}`}>
      <FileButton onChange={take}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={busy}
            leftSection={<Icon name="plus" size={16} />}
          >
            {t('documents.add')}
          </Button>
        )}
      </FileButton>
      <span className="soft small">{t('documents.hint')}</span>
      {tooLarge !== '' && (
        <Alert role="alert" color="late" variant="light">
          {t('documents.tooLarge', { name: tooLarge })}
        </Alert>
      )}
    </div>
  );
}

export function Documents({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const { upload, fresh } = useUpload(view);
  const known = new Set(view.documents.map((each) => each.hash));
  const unlisted = fresh.filter((each) => !known.has(each.hash));
  return (
    <>
      {view.documents.length + unlisted.length === 0 && (
        <p className="soft">{t('documents.empty')}</p>
      )}
      <ul className="plain-list">
        {view.documents.map((each) => (
          <DocumentLine key={each.hash} document={each} isNew={false} />
        ))}
        {unlisted.map((each) => (
          <DocumentLine key={each.hash} document={each} isNew />
        ))}
      </ul>
      {upload.isError && <ProblemNote error={upload.error} />}
      <UploadButton upload={upload.mutate} busy={upload.isPending} />
    </>
  );
}
