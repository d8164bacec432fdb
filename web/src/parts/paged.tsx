/** web: a list that comes in pages: on its way, failed, empty, or shown with the way to more. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note';
import { Waiting } from './waiting';

interface PageQuery {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly isSuccess: boolean;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  refetch(): Promise<unknown>;
  fetchNextPage(): Promise<unknown>;
}

interface PagedProps {
  readonly query: PageQuery;
  readonly isEmpty: boolean;
  /** What is said instead of an empty list. */
  readonly empty: ReactNode;
  /** Instead of "more". */
  readonly more?: string;
  readonly children: ReactNode;
}

export function Paged({ query, isEmpty, empty, more, children }: PagedProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {query.isPending && <Waiting />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && isEmpty ? empty : children}
      {query.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {more ?? t('common.more')}
        </Button>
      )}
    </>
  );
}
