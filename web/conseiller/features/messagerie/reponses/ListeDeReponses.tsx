import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { messageDe } from "@partage/api/refus";
import { compter, contient } from "@partage/format/texte";
import { annoncer } from "@partage/ui/Annonces";
import { TexteMarque } from "@partage/ui/TexteMarque";
import { useReponsesRapides } from "../api/reponsesRapides";
import styles from "./ListeDeReponses.module.css";

interface Props {
  id: string;
  /** The field, which keeps the focus: the keys are its own. */
  champ: RefObject<HTMLTextAreaElement | null>;
  filtre: string;
  /** Asked for by its button: it says why when there is nothing to choose. One that was typed may be no call at all. */
  demandee: boolean;
  choisir: (texte: string) => void;
  gerer: () => void;
  renoncer: () => void;
  /** Tells which choice the keys are on. */
  activer: (id: string | undefined) => void;
}

/** The quick replies that have what was typed; arrows go through them, Enter or Tab takes one, Escape puts them away. */
export default function ListeDeReponses({ id, champ, filtre, demandee, choisir, gerer, renoncer, activer }: Props) {
  const lecture = useReponsesRapides();
  const trouvees = (lecture.data ?? []).filter(({ texte }) => contient(texte, filtre));
  const [place, setPlace] = useState({ filtre, rang: 0 });
  const rang = place.filtre === filtre ? place.rang : 0;
  const options = lecture.data && (trouvees.length > 0 || demandee) ? trouvees.length + 1 : 0;
  const vide = demandee && trouvees.length === 0 ? pourquoiRien(lecture, filtre) : undefined;

  const courante = options > 0 ? `${id}-${rang}` : undefined;
  const suivre = useEffectEvent(activer);
  useEffect(() => {
    suivre(courante);
    if (courante) document.getElementById(courante)?.scrollIntoView({ block: "nearest" });
    return () => suivre(undefined);
  }, [courante]);

  const aDire = vide ?? (options > 0 ? compter(trouvees.length, "réponse rapide", "réponses rapides") : undefined);
  useEffect(() => {
    if (aDire) annoncer(aDire);
  }, [aDire]);

  const prendre = (choix: number) => {
    const reponse = trouvees[choix];
    if (reponse) choisir(reponse.texte);
    else gerer();
  };
  const surTouche = useEffectEvent((touche: KeyboardEvent) => {
    if (options === 0 || touche.isComposing) return;
    switch (touche.key) {
      case "ArrowDown":
      case "ArrowUp":
        setPlace({ filtre, rang: (rang + (touche.key === "ArrowDown" ? 1 : -1) + options) % options });
        break;
      case "Tab":
        if (touche.shiftKey) return;
        prendre(rang);
        break;
      case "Enter":
        prendre(rang);
        break;
      case "Escape":
        renoncer();
        break;
      default:
        return;
    }
    // Enter would begin a line, with Control send what is there; Escape would close what the field is in.
    touche.preventDefault();
    touche.stopPropagation();
  });
  useEffect(() => {
    const texte = champ.current;
    const ecouter = (touche: KeyboardEvent) => surTouche(touche);
    texte?.addEventListener("keydown", ecouter);
    return () => texte?.removeEventListener("keydown", ecouter);
  }, [champ]);

  if (options === 0 && vide === undefined) return null;
  const option = (choix: number) => ({
    id: `${id}-${choix}`,
    role: "option",
    tabIndex: -1,
    "aria-selected": choix === rang,
    className: styles.option,
    onMouseDown: (clic: React.MouseEvent) => clic.preventDefault(),
    onClick: () => prendre(choix),
  });
  return (
    <div className={styles.volet}>
      {vide !== undefined && <p className={styles.vide}>{vide}</p>}
      {options > 0 && (
        <div id={id} role="listbox" aria-label="Réponses rapides" className={styles.liste}>
          {trouvees.map((reponse, choix) => (
            <div key={reponse.id} {...option(choix)}>
              <span className={styles.texte}>
                <TexteMarque texte={reponse.texte} cherche={filtre} />
              </span>
            </div>
          ))}
          <div {...option(trouvees.length)}>
            <span className={styles.gerer}>{lecture.data?.length === 0 ? "Ajouter une réponse rapide" : "Gérer mes réponses rapides"}</span>
          </div>
        </div>
      )}
    </div>
  );
}

/** Why there is nothing to choose from. */
function pourquoiRien({ data, error }: { data: unknown[] | undefined; error: unknown }, filtre: string): string {
  if (data === undefined) return error ? messageDe(error) : "Chargement…";
  return data.length === 0 ? "Vous n’avez pas encore de réponse rapide." : `Aucune ne contient « ${filtre} ».`;
}
