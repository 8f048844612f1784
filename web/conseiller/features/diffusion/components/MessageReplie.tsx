import { useState } from "react";
import { formaterInstant } from "@partage/format/dates";
import { Bouton } from "@partage/ui/Bouton";
import styles from "../PageEnvois.module.css";

/** Characters of a message that a list shows; about four lines. */
const LONGUEUR = 400;

/** A message among others: its beginning, and the whole of it for whoever wants to read on. */
export function MessageReplie({ texte, le }: { texte: string; le: string }) {
  const [entier, setEntier] = useState(false);
  if (texte.length <= LONGUEUR) return <p className={styles.message}>{texte}</p>;
  return (
    <>
      <p className={styles.message}>{entier ? texte : `${texte.slice(0, LONGUEUR).replace(/\s+\S*$/, "")}…`}</p>
      <Bouton aspect="discret" petit aria-expanded={entier} onPress={() => setEntier(!entier)}>
        {entier ? "Réduire" : "Lire la suite"}
        <span className="lecteur">, message : {formaterInstant(le)}</span>
      </Bouton>
    </>
  );
}
