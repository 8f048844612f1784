import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useState } from "react";
import { useLireLaSuite } from "@partage/suite/useLireLaSuite";
import { instantDansUnePhrase } from "@partage/format/dates";
import { compter, contientLaPhrase } from "@partage/format/texte";
import { BoutonIcone } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { Recherche } from "@partage/ui/Recherche";
import { TexteMarque } from "@partage/ui/TexteMarque";
import { useDiffere } from "@partage/ui/useDiffere";
import { autour, extraitDe } from "./autour";
import type { Partie } from "./conversation";
import { useRechercheDeMessages } from "./messages";
import type { Visee } from "./visee";
import styles from "./RechercheDeMessages.module.css";

interface Props {
  conversation: string;
  /** My side, and what the other one is called. */
  moi: Partie;
  prenom: string;
  aller: (visee: Visee) => void;
  fermer: () => void;
}

/** Searches in a conversation; a result leads to its message, and from one to the next without leaving the search. */
export default function RechercheDeMessages({ conversation, moi, prenom, aller, fermer }: Props) {
  const [texte, setTexte] = useState("");
  const cherche = useDiffere(texte.trim(), 300);
  const resultats = useRechercheDeMessages(conversation, cherche);
  const { hasNextPage } = resultats;
  // The number is that of the whole conversation, however many answers it takes.
  useLireLaSuite(resultats);

  const lus = (resultats.data?.pages.flatMap((page) => page.messages) ?? []).map((message) => ({
    ...message,
    extrait: extraitDe(message),
  }));
  // What holds the very words in their order comes first.
  const exact = (message: { extrait: string }) => Number(contientLaPhrase(message.extrait, cherche));
  const trouves = lus.toSorted((un, autre) => exact(autre) - exact(un));

  const [choisi, setChoisi] = useState<string>();
  const rang = trouves.findIndex(({ numero }) => numero === choisi);
  const viser = (lequel: number, focus: boolean) => {
    const message = trouves[lequel];
    if (!message) return;
    setChoisi(message.numero);
    aller({ numero: Number(message.numero), mots: cherche, focus });
  };
  const suivant = () => viser((rang + 1) % trouves.length, false);
  const precedent = () => viser((rang <= 0 ? trouves.length : rang) - 1, false);

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
            onSubmit={suivant}
            autoFocus
          />
        </div>
        <BoutonIcone nom="Fermer la recherche" icone={X} onPress={fermer} />
      </div>
      {cherche !== "" && (
        <>
          {resultats.isError && <EchecDeLecture erreur={resultats.error} reessayer={() => void resultats.refetch()} />}
          {resultats.isPending && <Chargement quoi="Recherche" />}
          {resultats.isSuccess && (
            <div className={styles.haut}>
              <p role="status" className={styles.compte}>
                {compteDe(trouves.length, rang, hasNextPage)}
              </p>
              {trouves.length > 0 && (
                <>
                  <BoutonIcone nom="Message trouvé précédent" icone={ChevronUp} onPress={precedent} />
                  <BoutonIcone nom="Message trouvé suivant" icone={ChevronDown} onPress={suivant} />
                </>
              )}
            </div>
          )}
          <ul className={styles.resultats} aria-label="Messages trouvés">
            {trouves.map((message, ici) => (
              <li key={message.numero}>
                <button type="button" className={styles.resultat} aria-current={ici === rang || undefined} onClick={() => viser(ici, true)}>
                  <span className={styles.quand}>
                    {message.de === moi ? "Vous" : prenom}, {instantDansUnePhrase(message.le)}
                  </span>
                  <span className={styles.extrait}>
                    <TexteMarque texte={autour(message.extrait, cherche)} cherche={cherche} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </search>
  );
}

/** How many there are, which of them one is at, and whether older messages are still looked through. */
function compteDe(nombre: number, rang: number, enCours: boolean): string {
  if (enCours) return `Recherche… ${compter(nombre, "message trouvé", "messages trouvés")} jusqu’ici`;
  if (nombre === 0) return "Aucun message trouvé";
  const total = compter(nombre, "message trouvé", "messages trouvés");
  return rang < 0 ? total : `${rang + 1} sur ${total}`;
}
