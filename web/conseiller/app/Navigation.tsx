import { LifeBuoy, MessagesSquare, Newspaper, UserRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { useActualitesNonVues } from "@conseiller/features/actualites/api";
import { useMessagesNonLus } from "@conseiller/features/messagerie/api/conversations";
import { messagesNonLus, prenomEtNom } from "@partage/format/texte";
import { useProfil } from "@partage/session/moi";
import { identite } from "@partage/theme/identite";
import { BarreDeNavigation, LienDeNavigation, Pastille } from "./BarreDeNavigation";
import { NAVIGATION } from "./navigation";
import styles from "./Navigation.module.css";

const TiroirActualites = lazy(() => import("@conseiller/features/actualites/TiroirActualites"));

const AIDE = { nom: "Aide", href: "/aide", icone: LifeBuoy };

/** The counsellor's navigation, with what waits to be read. */
export function Navigation({ chemin }: { chemin: string }) {
  const { data: profil } = useProfil();
  const nonLus = useMessagesNonLus();
  const actualites = useActualitesNonVues();
  const [tiroir, setTiroir] = useState(false);

  const entrees = NAVIGATION.filter((entree) => !entree.superviseur || profil?.superviseur);
  const pastilles: Record<string, number> = { "/messagerie": nonLus };

  return (
    <>
      <BarreDeNavigation
        chemin={chemin}
        espace={identite.espace}
        raccourci={
          <Link
            href="/messagerie"
            className={styles.mobile}
            aria-label={nonLus > 0 ? `Messagerie, ${messagesNonLus(nonLus)}` : "Messagerie"}
          >
            <MessagesSquare aria-hidden="true" size={22} />
            {nonLus > 0 && <span className={styles.pastille}>{nonLus}</span>}
          </Link>
        }
        compte={
          <li>
            <Link href="/profil" className={styles.lien} aria-current={chemin === "/profil" ? "page" : undefined}>
              <UserRound size={22} aria-hidden="true" />
              <span className={styles.nom}>{profil ? prenomEtNom(profil) : "Profil"}</span>
            </Link>
          </li>
        }
      >
        {entrees.map((entree) => {
          const pastille = pastilles[entree.href] ?? 0;
          return (
            <LienDeNavigation key={entree.href} entree={entree} chemin={chemin}>
              {pastille > 0 && <Pastille nombre={pastille} mots={["message non lu", "messages non lus"]} />}
            </LienDeNavigation>
          );
        })}
        <li>
          <button type="button" className={styles.lien} aria-haspopup="dialog" onClick={() => setTiroir(true)}>
            <Newspaper size={22} aria-hidden="true" />
            <span>Actualités</span>
            {actualites > 0 && <Pastille nombre={actualites} mots={["nouvelle", "nouvelles"]} />}
          </button>
        </li>
        <LienDeNavigation entree={AIDE} chemin={chemin} />
      </BarreDeNavigation>
      {tiroir && (
        <Suspense fallback={null}>
          <TiroirActualites fermer={() => setTiroir(false)} />
        </Suspense>
      )}
    </>
  );
}
