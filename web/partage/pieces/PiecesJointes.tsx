import { CircleAlert, CircleCheck, FileText, Image, LoaderCircle, RotateCcw, X } from "lucide-react";
import { Bouton, BoutonIcone } from "@partage/ui/Bouton";
import { placerLeFocus } from "@partage/ui/focus";
import { idDuTrombone } from "./BoutonJoindre";
import { formatEtTaille, typeDe } from "./formats";
import { apercuDe, type Piece, reessayer, retirer, usePieces } from "./pieces";
import styles from "./PiecesJointes.module.css";

/** A picture for a picture, a page for the rest. */
export function IconeDePiece({ nom, className }: { nom: string; className: string | undefined }) {
  return typeDe(nom)?.startsWith("image/") ? (
    <Image size={20} aria-hidden="true" className={className} />
  ) : (
    <FileText size={20} aria-hidden="true" className={className} />
  );
}

/** The files that wait for their message: how far they are, and how to take them away. */
export function PiecesJointes({ lieu }: { lieu: string }) {
  const jointes = usePieces(lieu);
  if (jointes.length === 0) return null;
  return (
    <ul className={styles.pieces} aria-label="Fichiers joints">
      {jointes.map((piece) => (
        <LignePiece key={piece.cle} piece={piece} />
      ))}
    </ul>
  );
}

function LignePiece({ piece }: { piece: Piece }) {
  const { cle, lieu, nom, taille, etat, part } = piece;
  const apercu = apercuDe(cle);
  return (
    <li className={styles.piece} data-etat={etat}>
      {apercu ? (
        // Its name is beside it.
        <img src={apercu} alt="" className={styles.apercu} />
      ) : (
        <IconeDePiece nom={nom} className={styles.icone} />
      )}
      <div className={styles.texte}>
        <span className={styles.nom}>{nom}</span>
        <span className={styles.detail}>{formatEtTaille(nom, taille)}</span>
        {etat === "depot" && (
          <>
            <progress className={styles.barre} max={1} value={part} aria-label={`Envoi de ${nom}`} />
            <span className={styles.detail}>
              {part < 1 ? `Envoi du fichier : ${Math.round(part * 100)} %` : "Vérification du fichier…"}
            </span>
          </>
        )}
        {etat === "prete" && <Analyse analyse={piece.analyse} />}
        {/* The region is there before its text: otherwise it would not be read out. */}
        <span role="alert" className={styles.raison}>
          {(etat === "echec" || etat === "refusee") && (
            <>
              <CircleAlert size={14} aria-hidden="true" /> {piece.raison}
            </>
          )}
        </span>
        {etat === "echec" && (
          <Bouton
            aspect="secondaire"
            petit
            icone={RotateCcw}
            className={styles.geste ?? ""}
            onPress={() => {
              reessayer(cle);
              placerLeFocus(`retirer-${cle}`);
            }}
          >
            Réessayer
          </Bouton>
        )}
      </div>
      <BoutonIcone
        id={`retirer-${cle}`}
        nom={`Retirer ${nom}`}
        icone={X}
        taille={18}
        onPress={() => {
          retirer(cle);
          placerLeFocus(idDuTrombone(lieu));
        }}
      />
    </li>
  );
}

function Analyse({ analyse }: { analyse: string | undefined }) {
  if (analyse === "analyse-en-cours")
    return (
      <span className={styles.detail}>
        <LoaderCircle size={14} aria-hidden="true" /> Analyse antivirus en cours : vous pouvez envoyer, le fichier s’ouvrira ensuite.
      </span>
    );
  return (
    <span className={styles.prete}>
      <CircleCheck size={14} aria-hidden="true" />{" "}
      {analyse === "non-analysee" ? "Prêt à être envoyé (sans analyse antivirus ici)" : "Prêt à être envoyé"}
    </span>
  );
}
