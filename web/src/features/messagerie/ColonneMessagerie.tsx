import { Eye, EyeOff } from "lucide-react";
import { masquerLaMessagerie, ouvrirConversation, usePanneau } from "@/shared/chat/panneau";
import { Bouton, BoutonIcone } from "@/shared/ui/Bouton";
import { EtatVide } from "@/shared/ui/Etats";
import { ListeDesConversations } from "./components/ListeDesConversations";
import styles from "./ColonneMessagerie.module.css";

/** The chat, open at the right of every page. Guide: "Le module conversationnel". */
export function ColonneMessagerie() {
  const { masque } = usePanneau();

  if (masque)
    return (
      <div className={styles.colonne}>
        <Entete>
          <BoutonIcone nom="Afficher la messagerie" icone={Eye} onPress={() => masquerLaMessagerie(false)} />
        </Entete>
        <EtatVide titre="La messagerie est masquée" dessin={<EyeOff size={32} aria-hidden="true" />}>
          <p>Vos conversations sont cachées aux personnes qui voient votre écran.</p>
          <Bouton aspect="secondaire" icone={Eye} onPress={() => masquerLaMessagerie(false)}>
            Afficher la messagerie
          </Bouton>
        </EtatVide>
      </div>
    );

  return (
    <div className={styles.colonne}>
      <Entete>
        <BoutonIcone nom="Masquer la messagerie" icone={EyeOff} onPress={() => masquerLaMessagerie(true)} />
      </Entete>
      <ListeDesConversations ouvrir={ouvrirConversation} />
    </div>
  );
}

function Entete({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.entete}>
      <h2 className={styles.titre}>Messagerie</h2>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
