import { CalendarCheck, MessageCircle, Search } from "lucide-react";
import { useState } from "react";
import { Bouton } from "@jeune/ui/Bouton";
import { useTitre } from "@jeune/ui/titre";
import { ranger } from "@partage/rangement/rangement";
import styles from "./Bienvenue.module.css";
import { BIENVENUE_VUE, EcranConnexion } from "./EcranConnexion";

const CARTES = [
  {
    icone: MessageCircle,
    titre: "Votre conseiller, à portée de main",
    texte: "Écrivez-lui, envoyez-lui un document, et voyez quand il vous a lu.",
  },
  {
    icone: CalendarCheck,
    titre: "Vos démarches, semaine après semaine",
    texte: "Notez ce que vous faites : c’est transmis à votre Journal de Recherche d’Emploi.",
  },
  {
    icone: Search,
    titre: "Des offres qui vous ressemblent",
    texte: "Emploi, alternance, immersion, service civique : cherchez, gardez, et soyez prévenu des nouvelles.",
  },
] as const;

/** Three cards for whoever opens the application for the first time; one tap skips them. */
export default function EcranBienvenue({ demontrer }: { demontrer: () => void }) {
  const [rang, setRang] = useState(0);
  const carte = CARTES[rang];
  if (!carte) return <EcranConnexion demontrer={demontrer} />;
  return <Presentation rang={rang} carte={carte} aller={setRang} />;
}

function Presentation({ rang, carte, aller }: { rang: number; carte: (typeof CARTES)[number]; aller: (rang: number) => void }) {
  useTitre("Bienvenue");
  const Icone = carte.icone;
  const finir = () => {
    ranger(BIENVENUE_VUE, true, "localStorage");
    aller(CARTES.length);
  };
  return (
    <main className={styles.page}>
      <div className={styles.passer}>
        <Bouton aspect="discret" petit onClick={finir}>
          Passer
        </Bouton>
      </div>
      <section className={styles.carte} aria-live="polite" aria-label={`Présentation, ${rang + 1} sur ${CARTES.length}`}>
        <span className={styles.dessin}>
          <Icone size={64} strokeWidth={1.5} aria-hidden="true" />
        </span>
        <h1>{carte.titre}</h1>
        <p>{carte.texte}</p>
      </section>
      <div className={styles.points} aria-hidden="true">
        {CARTES.map(({ titre }, autre) => (
          <span key={titre} data-actuel={autre === rang || undefined} />
        ))}
      </div>
      <div className={styles.gestes}>
        <Bouton large onClick={rang === CARTES.length - 1 ? finir : () => aller(rang + 1)}>
          {rang === CARTES.length - 1 ? "Commencer" : "Suivant"}
        </Bouton>
      </div>
    </main>
  );
}
