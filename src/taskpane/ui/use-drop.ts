import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page: without that the browser would leave the page for the file.
 * Tells whether files are being held over it.
 *
 * @param isFirst takes them before whoever else would
 */
export function useDrop(dropped: (transfer: DataTransfer) => void, isFirst = false): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(dropped);
  useEffect(() => {
    latest.current = dropped;
  });
  useEffect(() => {
    const take = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes('Files')) return false;
      event.preventDefault();
      if (isFirst) event.stopImmediatePropagation();
      return true;
    };
    const over = (event: DragEvent): void => {
      if (take(event)) setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (take(event) && event.dataTransfer) latest.current(event.dataTransfer);
    };
    const options = { capture: isFirst };
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [isFirst]);
  return isOver;
}
