/**
 * web: alerts outside the window, by the browser's own means. Only when the person asked for them, only while the window
 * is out of sight, and never with a name in them: others may look at the same screen.
 */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../shell/session';

export type Permission = 'unsupported' | 'denied' | 'off' | 'on';

const placeOf = (person: string): string => `alerts ${person}`;

function permissionOf(person: string): Permission {
  if (!window.isSecureContext || !('Notification' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  const isOn = window.localStorage.getItem(placeOf(person)) === 'on';
  return isOn && Notification.permission === 'granted' ? 'on' : 'off';
}

export interface Switch {
  readonly permission: Permission;
  turnOn(): Promise<void>;
  turnOff(): void;
}

export function useOutsideSwitch(): Switch {
  const { person } = useMe().persona;
  const [permission, setPermission] = useState(() => permissionOf(person));
  return {
    permission,
    async turnOn() {
      const given = await Notification.requestPermission();
      if (given === 'granted') window.localStorage.setItem(placeOf(person), 'on');
      setPermission(permissionOf(person));
    },
    turnOff() {
      window.localStorage.removeItem(placeOf(person));
      setPermission(permissionOf(person));
    },
  };
}

export interface Grown {
  readonly tasks: number;
  readonly overdue: number;
}

/** Several tabs of a browser say the same: the later alert stands in the place of the earlier. */
export function useTellOutside(): (grown: Grown) => void {
  const { t } = useTranslation();
  const { person } = useMe().persona;
  return useCallback(
    ({ tasks, overdue }) => {
      if (document.hasFocus() || permissionOf(person) !== 'on') return;
      const said = [
        ...(overdue > 0 ? [t('notices.outside.overdue', { count: overdue })] : []),
        ...(tasks > 0 ? [t('notices.outside.newTasks', { count: tasks })] : []),
      ];
      if (said.length === 0) return;
      const alert = new Notification(said.join(' · '), {
        body: t('notices.outside.body'),
        icon: '/icon.svg',
        tag: 'pilotage-tasks',
      });
      alert.onclick = () => window.focus();
    },
    [t, person],
  );
}
