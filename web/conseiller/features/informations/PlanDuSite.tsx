import { INFORMATIONS, type PartieDuPlan, Plan } from "./Plan";

const PARTIES: readonly PartieDuPlan[] = [
  {
    titre: "Mon espace",
    liens: [
      { nom: "Portefeuille", href: "/" },
      { nom: "Ajouter un bénéficiaire", href: "/portefeuille/ajouter" },
      { nom: "Offres", href: "/offres" },
      { nom: "Réaffectation (superviseurs)", href: "/reaffectation" },
      { nom: "Messagerie", href: "/messagerie" },
      { nom: "Message multi-destinataires", href: "/message-multi-destinataires" },
      { nom: "Mes listes de diffusion", href: "/listes-de-diffusion" },
      { nom: "Créer une liste de diffusion", href: "/listes-de-diffusion/nouvelle" },
      { nom: "Messages envoyés à mes listes de diffusion", href: "/messages-envoyes" },
      { nom: "Mes réponses rapides", href: "/reponses-rapides" },
      { nom: "Messages programmés", href: "/messages-programmes" },
      { nom: "Aide", href: "/aide" },
      { nom: "Profil", href: "/profil" },
    ],
  },
  INFORMATIONS,
];

export default function PlanDuSite() {
  return <Plan parties={PARTIES} />;
}
