/** web: a document of one's own: it is uploaded at once, and the act carries the hash of its content. */
import { Button, FileInput, Group, Progress } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadDocument } from '../../api/upload';
import { Icon } from '../../parts/icon';
import { ProblemNote } from '../../parts/problem-note';
import type { FieldProps } from '../desk';
import { useField } from './use-field';

const largestBytes = 20 * 1024 * 1024;

/** One file on its way: how far it came, and a way to stop it. */
function useUpload(change: (hash: string) => void) {
  const [part, setPart] = useState(0);
  const stop = useRef<AbortController>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > largestBytes) throw new RangeError(file.name);
      const aborting = new AbortController();
      stop.current = aborting;
      setPart(0);
      return uploadDocument(file, { onProgress: setPart, signal: aborting.signal });
    },
    onSuccess: ({ hash }) => change(hash),
  });
  const cancel = (): void => {
    stop.current?.abort();
    upload.reset();
  };
  return { upload, part, cancel };
}

interface OnItsWayProps {
  readonly name: string;
  readonly part: number;
  cancel(): void;
}

function OnItsWay({ name, part, cancel }: OnItsWayProps): ReactNode {
  const { t } = useTranslation();
  const percent = Math.round(part * 100);
  return (
    <Group gap="sm" maw="36rem" mt="xs" wrap="nowrap">
      <Progress.Root size="lg" style={{ flex: 1 }}>
        <Progress.Section value={percent} aria-label={t('documents.uploadingName', { name })} />
      </Progress.Root>
      <span className="number small">{percent} %</span>
      <Button size="compact-sm" variant="default" onClick={cancel}>
        {t('documents.stop')}
      </Button>
    </Group>
  );
}

interface FateProps extends ReturnType<typeof useUpload> {
  readonly file: File | null;
  readonly isShown: boolean;
}

function Fate({ upload, part, cancel, file, isShown }: FateProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {upload.isPending && file !== null && (
        <OnItsWay name={file.name} part={part} cancel={cancel} />
      )}
      <p role="status">
        {upload.isPending && t('documents.uploading')}
        {upload.isSuccess && t('documents.uploaded', { name: upload.data.name })}
      </p>
      {upload.isError && isShown && (
        <ProblemNote
          error={upload.error}
          retry={() => {
            if (file !== null) upload.mutate(file);
          }}
        />
      )}
    </>
  );
}

export function DocumentInput(props: FieldProps): ReactNode {
  const { t } = useTranslation();
  const { label, error, required, change } = useField(props);
  const { upload, part, cancel } = useUpload(change);
  const file = upload.variables ?? null;
  const tooLarge = file !== null && file.size > largestBytes;
  const take = (chosen: File | null): void => {
    change(props.field.nullable ? null : '');
    cancel();
    if (chosen !== null) upload.mutate(chosen);
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
      <Fate {...{ upload, part, cancel, file }} isShown={!tooLarge} />
    </>
  );
}
