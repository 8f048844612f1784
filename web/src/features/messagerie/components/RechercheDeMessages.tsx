import { X } from "lucide-react";
import { useState } from "react";
import { formaterInstant } from "@/shared/format/dates";
import { Bouton, BoutonIcone } from "@/shared/ui/Bouton";
import { Chargement, EchecDeLecture } from "@/shared/ui/Etats";
import { Recherche } from "@/shared/ui/Recherche";
import { useDiffere } from "@/shared/ui/useDiffere";
import { useRechercheDeMessages } from "../api/messages";
import styles from "./RechercheDeMessages.module.css";

interface Props {
  conversation: string;
  prenom: string;
  aller: (numero: number) => void;
  fermer: () => void;
}

/** Searches in a conversation; a result leads to its message. */
export function RechercheDeMessages({ conversation, prenom, aller, fermer }: Props) {
  const [texte, setTexte] = useState("");
  const cherche = useDiffere(texte.trim(), 300);
  const resultats = useRechercheDeMessages(conversation, cherche);
  const trouves = resultats.data?.pages.flatMap((page) => page.messages) ?? [];

  return (
    <search className={styles.recherche}>
      <div className={styles.haut}>
        <div className={styles.champ}>
          <Recherche
            label="Rechercher dans la conversation"
            sansLabel
            placeholder="Rechercher dans la conversation"
            value={texte}
            onChange={setTexte}
            autoFocus
          />
        </div>
        <BoutonIcone nom="Fermer la recherche" icone={X} onPress={fermer} />
      </div>
      {cherche !== "" && (
        <div className={styles.resultats}>
          {resultats.isError && <EchecDeLecture erreur={resultats.error} reessayer={() => void resultats.refetch()} />}
          {resultats.isPending && <Chargement quoi="Recherche" />}
          {resultats.isSuccess && (
            <p role="status" className={styles.compte}>
              {trouves.length === 0
                ? "Aucun message trouvé"
                : trouves.length === 1
                  ? "1 message trouvé"
                  : `${trouves.length} messages trouvés`}
            </p>
          )}
          <ul>
            {trouves.map((message) => (
              <li key={message.numero}>
                <button type="button" className={styles.resultat} onClick={() => aller(Number(message.numero))}>
                  <span className={styles.quand}>
                    {message.de === "conseiller" ? "Vous" : prenom}, {formaterInstant(message.le)}
                  </span>
                  <span className={styles.extrait}>{[message.texte, ...(message.pieces ?? [])].filter(Boolean).join(" · ")}</span>
                </button>
              </li>
            ))}
          </ul>
          {resultats.hasNextPage && (
            <Bouton aspect="discret" petit isPending={resultats.isFetchingNextPage} onPress={() => void resultats.fetchNextPage()}>
              Chercher dans les messages plus anciens
            </Bouton>
          )}
        </div>
      )}
    </search>
  );
}
