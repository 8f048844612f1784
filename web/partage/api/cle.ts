import { useRef } from "react";

/**
 * The `Idempotency-Key` of a content: the same content keeps its key, so that pressing again after a cut does nothing twice; another
 * content is another request.
 */
export function useCle(): (contenu: unknown) => string {
  const derniere = useRef({ pour: "", valeur: "" });
  return (contenu) => {
    const pour = JSON.stringify(contenu);
    if (derniere.current.pour !== pour) derniere.current = { pour, valeur: crypto.randomUUID() };
    return derniere.current.valeur;
  };
}
