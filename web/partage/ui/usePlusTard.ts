import { useEffect, useState } from "react";

/** How long what is not needed to begin with leaves the network to what is, in milliseconds. */
const DELAI = 5_000;

const debut = performance.now();

const reste = () => Math.max(0, debut + DELAI - performance.now());

/** Whether the first load is over. */
export function usePlusTard(): boolean {
  const [venu, setVenu] = useState(() => reste() === 0);
  useEffect(() => {
    if (venu) return;
    const attente = setTimeout(() => setVenu(true), reste());
    return () => clearTimeout(attente);
  }, [venu]);
  return venu;
}
