import { Link } from "wouter";
import { Information } from "./Information";
import { INFORMATIONS } from "./pages";

const PARTIES = [
  { titre: "Accueil", liens: [{ nom: "Accueil", chemin: "/" }] },
  {
    titre: "Mon suivi",
    liens: [
      { nom: "Mes démarches", chemin: "/demarches" },
      { nom: "Créer une démarche", chemin: "/demarches/nouvelle" },
      { nom: "Messages", chemin: "/messages" },
      { nom: "Notifications", chemin: "/notifications" },
    ],
  },
  {
    titre: "Offres",
    liens: [
      { nom: "Chercher une offre", chemin: "/offres" },
      { nom: "Mes favoris", chemin: "/offres/favoris" },
      { nom: "Mes alertes", chemin: "/offres/alertes" },
    ],
  },
  { titre: "Profil", liens: [{ nom: "Mes réglages et mes données", chemin: "/profil" }] },
  { titre: "Aide et informations", liens: INFORMATIONS },
] as const;

/** The second way to every screen, besides the five destinations. */
export default function PlanDeLApplication() {
  return (
    <Information titre="Plan de l’application">
      {PARTIES.map(({ titre, liens }) => (
        <section key={titre} aria-label={titre}>
          <h2>{titre}</h2>
          <ul>
            {liens.map(({ nom, chemin }) => (
              <li key={chemin}>
                <Link href={chemin}>{nom}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Information>
  );
}
