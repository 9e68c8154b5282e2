import { useCallback, useEffect, useRef, useState } from 'react';
import { EditLock } from './edit-lock';

export type EditRight = { readonly mayEdit: boolean; readonly takeOver: () => void };

/** Whether this tab may edit, and how it can. `onGained` runs when it may again after another tab did: the text may be another. */
export function useEditLock(name: string, onLosing: () => Promise<void>, onGained: () => Promise<void>): EditRight {
  const [mayEdit, setMayEdit] = useState(true);
  const lock = useRef<EditLock>(undefined);
  useEffect(() => {
    let hadToWait = false;
    const onState = (holds: boolean) => {
      if (holds && hadToWait) void onGained();
      hadToWait = !holds;
      setMayEdit(holds);
    };
    lock.current = new EditLock({ name, onState, onLosing });
    lock.current.start();
    return () => lock.current?.stop();
  }, [name, onLosing, onGained]);
  const takeOver = useCallback(() => lock.current?.takeOver(), []);
  return { mayEdit, takeOver };
}
