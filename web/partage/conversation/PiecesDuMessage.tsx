import { Ban, CircleAlert, Download, LoaderCircle } from "lucide-react";
import type { Schema } from "@partage/api/client";
import { messageDe } from "@partage/api/refus";
import { formaterJour } from "@partage/format/dates";
import { formatEtTaille, typeDe } from "@partage/pieces/formats";
import { IconeDePiece } from "@partage/pieces/PiecesJointes";
import type { Message } from "./conversation";
import { useTelecharger } from "./pieces";
import { Apercu } from "./Apercu";
import styles from "./PiecesDuMessage.module.css";

type Piece = Schema<"PieceResponse">;

/** The files of a message: what they are, and how to have them. */
export function PiecesDuMessage({ message, conversation }: { message: Message; conversation: string }) {
  if (!message.pieces?.length) return null;
  return (
    <ul className={styles.pieces} aria-label="Pièces jointes" data-avec-texte={message.texte !== "" || undefined}>
      {message.pieces.map((piece) => (
        <LignePiece key={piece.id} piece={piece} message={message} conversation={conversation} />
      ))}
    </ul>
  );
}

function LignePiece({ piece, message, conversation }: { piece: Piece; message: Message; conversation: string }) {
  const telecharger = useTelecharger(conversation, message);
  const { id, nom, etat } = piece;
  return (
    <li className={styles.piece} data-etat={etat}>
      {estDisponible(etat) && typeDe(nom)?.startsWith("image/") ? (
        <Apercu conversation={conversation} message={message} piece={id} nom={nom} />
      ) : (
        <IconeDePiece nom={nom} className={styles.icone} />
      )}
      <div className={styles.texte}>
        <bdi className={styles.nom}>{nom}</bdi>
        <span className={styles.detail}>{formatEtTaille(nom, Number(piece.taille))}</span>
        <Etat piece={piece} />
        <span role="alert" className={styles.raison}>
          {telecharger.isError && messageDe(telecharger.error)}
        </span>
      </div>
      {estDisponible(etat) && (
        <button
          type="button"
          className={styles.telecharger}
          aria-label={`Télécharger ${nom}`}
          aria-disabled={telecharger.isPending || undefined}
          onClick={() => !telecharger.isPending && telecharger.mutate({ id, nom })}
        >
          <Download size={20} aria-hidden="true" />
        </button>
      )}
    </li>
  );
}

function Etat({ piece: { etat, expireLe } }: { piece: Piece }) {
  if (etat === "analyse-en-cours")
    return (
      <span className={styles.detail}>
        <LoaderCircle size={14} aria-hidden="true" /> Analyse antivirus en cours
      </span>
    );
  if (etat === "refusee")
    return (
      <span className={styles.raison}>
        <CircleAlert size={14} aria-hidden="true" /> Refusée par l’antivirus : fichier supprimé
      </span>
    );
  if (etat === "expiree")
    return (
      <span className={styles.detail}>
        <Ban size={14} aria-hidden="true" /> Expirée : ce fichier n’est plus disponible
      </span>
    );
  return <span className={styles.detail}>Disponible jusqu’au {formaterJour(expireLe)}</span>;
}

const estDisponible = (etat: string) => etat === "disponible" || etat === "non-analysee";
