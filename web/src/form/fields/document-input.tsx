/** web: a document of one's own: it is uploaded at once, and the act carries the hash of its content. */
import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadDocument } from '../../api/upload';
import { Icon } from '../../parts/icon';
import { ProblemNote } from '../../parts/problem-note';
import type { FieldProps } from '../desk';
import { useField } from './use-field';

const largestBytes = 20 * 1024 * 1024;

export function DocumentInput(props: FieldProps): ReactNode {
  const { t } = useTranslation();
  const { label, error, required, change } = useField(props);
  const upload = useMutation({
    mutationFn: uploadDocument,
    onSuccess: ({ hash }) => change(hash),
  });
  const file = upload.variables ?? null;
  const tooLarge = file !== null && file.size > largestBytes;
  const take = (chosen: File | null): void => {
    change(props.field.nullable ? null : '');
    if (chosen !== null) upload.mutate(chosen);
    else upload.reset();
  };
  return (
    <>
      <FileInput
        label={label}
        description={t('documents.hint')}
        error={tooLarge ? t('documents.tooLarge', { name: file.name }) : error}
        withAsterisk={required}
        placeholder={t('documents.choose')}
        leftSection={<Icon name="paper" />}
        value={file}
        onChange={take}
        maw="36rem"
      />
      {upload.isPending && <p role="status">{t('documents.uploading')}</p>}
      {upload.isSuccess && (
        <p role="status">{t('documents.uploaded', { name: upload.data.name })}</p>
      )}
      {upload.isError && !tooLarge && <ProblemNote error={upload.error} />}
    </>
  );
}
