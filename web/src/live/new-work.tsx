/** web: says that work has come while one is doing something else: politely to those who listen, and outside the window. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskCounts } from '../../../contracts/http';
import { useCounts } from '../api/queries';
import { useTellOutside } from '../notices/outside';
import type { Grown } from '../notices/outside';
import { grownBy } from './grown';

export function NewWork(): ReactNode {
  const { t } = useTranslation();
  const { data } = useCounts();
  const tellOutside = useTellOutside();
  const before = useRef<TaskCounts | null>(null);
  const [grown, setGrown] = useState<Grown>({ tasks: 0, overdue: 0 });
  useEffect(() => {
    if (data === undefined) return;
    const more = grownBy(before.current, data);
    before.current = data;
    setGrown(more);
    tellOutside(more);
  }, [data, tellOutside]);
  return (
    <p role="status" className="only-read" data-testid="new-work">
      {grown.tasks > 0 && t('live.newTasks', { count: grown.tasks })}
    </p>
  );
}
