/** web: photos and papers of a visit that is still being written: in the drawer, so that a closed browser keeps them. */
import { useCallback, useEffect, useState } from 'react';
import { get, put, remove } from '../kept/store';

interface Row {
  readonly id: string;
  readonly person: string;
  readonly files: readonly File[];
}

export interface Photos {
  readonly files: readonly File[];
  /** The drawer could not take them. */
  readonly failed: boolean;
  take(files: readonly File[]): void;
  clear(): Promise<void>;
}

const idOf = (key: string): string => `photos ${key}`;

export const layPhotos = (key: string, person: string, files: readonly File[]): Promise<void> =>
  put('papers', { id: idOf(key), person, files } as Row);

export const photosAt = async (key: string): Promise<readonly File[]> =>
  (await get<Row>('papers', idOf(key)))?.files ?? [];

export function usePhotos(key: string, person: string): Photos {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void photosAt(key).then((kept) => kept.length > 0 && setFiles(kept));
  }, [key]);
  const take = useCallback(
    (next: readonly File[]) => {
      setFiles(next);
      layPhotos(key, person, next).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
    [key, person],
  );
  const clear = useCallback(async () => {
    setFiles([]);
    await remove('papers', idOf(key));
  }, [key]);
  return { files, failed, take, clear };
}
