import { useEffect, useState } from "react";

/** A value once it has stayed the same for a moment: what is typed is not asked for letter by letter. */
export function useDiffere<T>(valeur: T, delai = 150): T {
  const [differee, setDifferee] = useState(valeur);
  useEffect(() => {
    const attente = setTimeout(() => setDifferee(valeur), delai);
    return () => clearTimeout(attente);
  }, [valeur, delai]);
  return differee;
}
