import { type RefObject, useEffect, useState } from "react";

/** Whether an element has been on screen since it is there: what is costly waits for it. */
export function useVu(element: RefObject<Element | null>): boolean {
  const [vu, setVu] = useState(false);
  useEffect(() => {
    if (vu || !element.current) return undefined;
    const observateur = new IntersectionObserver((entrees) => setVu(entrees.some(({ isIntersecting }) => isIntersecting)));
    observateur.observe(element.current);
    return () => observateur.disconnect();
  }, [element, vu]);
  return vu;
}
