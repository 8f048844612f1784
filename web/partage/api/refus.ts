import { type CodeDeRefus, ErreurApi } from "./erreurs";

/** What a person reads for each refusal code of the API, and what to do about it. */
export const MESSAGES: Readonly<Record<CodeDeRefus, string>> = {
  "actualite-inconnue": "Cette actualité n’existe plus.",
  "adresse-en-attente": "Cette adresse e-mail est en cours d’enregistrement ou de libération. Réessayez dans quelques minutes.",
  "adresse-non-verifiee": "L’adresse e-mail de votre compte n’est pas vérifiée. Faites-la vérifier, puis reconnectez-vous.",
  "ajout-supprime": "Ce bénéficiaire a été ajouté, puis supprimé. Rechargez la page pour l’ajouter de nouveau.",
  "ajout-interrompu": "L’ajout a été interrompu. Réessayez.",
  "beneficiaire-inconnu": "Ce bénéficiaire n’existe pas ou n’est plus dans votre portefeuille. Revenez au portefeuille.",
  "champs-invalides": "Certains champs sont à corriger.",
  "cle-idempotence-invalide": "La demande n’a pas pu être envoyée. Rechargez la page, puis réessayez.",
  "cle-idempotence-reutilisee": "Cette demande a déjà été envoyée avec un autre contenu. Rechargez la page avant de recommencer.",
  "compte-active": "Ce bénéficiaire s’est connecté entre-temps : indiquez un motif pour supprimer son compte.",
  "compte-deja-attache": "Ce compte est déjà rattaché à une autre identité. Contactez le support.",
  "compte-non-active": "Ce bénéficiaire ne s’est jamais connecté : son compte se supprime sans motif.",
  "compte-sans-espace": "Un compte d’exploitation ne donne accès à aucun espace. Connectez-vous avec un compte de conseiller.",
  "conditions-perimees": "Les conditions d’utilisation ont changé. Rechargez la page pour lire la version en vigueur.",
  "connexion-requise": "Votre espace n’est pas encore ouvert. Déconnectez-vous, puis reconnectez-vous.",
  "conversation-inconnue": "Cette conversation n’existe pas ou n’est plus la vôtre.",
  "conversation-occupee": "Trop de messages arrivent en même temps dans cette conversation. Réessayez.",
  "corps-trop-grand": "Ce que vous envoyez est trop volumineux. Réduisez-le, puis réessayez.",
  "deja-dans-le-portefeuille": "Ce bénéficiaire est déjà dans votre portefeuille.",
  "deja-suivi-ailleurs": "Cette adresse e-mail est déjà utilisée : ce bénéficiaire est suivi par un autre conseiller.",
  "deja-superviseur": "Le module de réaffectation est déjà ajouté à votre compte. Rechargez la page.",
  "demande-deja-traitee": "Une autre réponse a déjà été donnée à cette demande. Rechargez la page.",
  "demande-inconnue": "Cette demande n’existe plus. Rechargez la page.",
  "demande-par-formulaire": "Ce module se demande par un formulaire. Rechargez la page pour l’ouvrir.",
  "demarche-inconnue": "Cette démarche n’existe plus.",
  "demarche-terminee": "Cette démarche est terminée : elle ne peut plus être modifiée.",
  "destinataire-parti": "Cette personne n’était plus dans votre portefeuille : rien ne lui a été envoyé.",
  "dossier-introuvable": "Aucun dossier ne correspond. Vérifiez l’identifiant ou l’adresse e-mail.",
  "dossier-inconnu": "Aucun dossier ne correspond à ce compte. Demandez à votre conseiller de vous ajouter.",
  "ecritures-simultanees": "Trop de modifications arrivent en même temps. Réessayez dans quelques instants.",
  "element-inconnu": "Cet élément n’existe plus. Rechargez la page.",
  "envoi-plus-en-attente": "Ce message n’attend plus : il est en train de partir, ou n’a pas pu partir.",
  "envoi-programme-inconnu": "Ce message programmé n’existe plus : il est parti, ou il a été annulé.",
  "erreur-interne": "Une erreur est survenue de notre côté. Réessayez ; si elle persiste, contactez le support.",
  "identite-du-fournisseur": "Ce bénéficiaire s’est connecté. Son nom et son adresse suivent désormais son propre compte.",
  "if-match-requis": "Cette modification n’a pas pu être envoyée. Rechargez la page, puis réessayez.",
  "jeton-opaque": "La connexion est mal réglée : votre jeton ne peut pas être lu. Contactez le support.",
  "json-invalide": "La demande n’a pas été comprise. Rechargez la page, puis réessayez.",
  "lien-inconnu": "Ce lien n’est plus valable. Désactivez ce mail dans votre profil.",
  "liste-inconnue": "Cette liste n’existe plus. Revenez à vos listes de diffusion.",
  "message-inconnu": "Ce message n’existe pas ou n’est pas de vous.",
  "message-non-modifiable": "Seul un message texte peut être modifié.",
  "message-supprime": "Ce message a déjà été supprimé.",
  "non-authentifie": "Votre session a pris fin. Reconnectez-vous.",
  "notification-inconnue": "Cette notification n’existe plus.",
  "offre-inconnue": "Cette offre n’existe pas ou n’est plus en ligne. Revenez aux résultats de la recherche.",
  "profil-inconnu": "Votre compte ne donne pas accès à cette application. Contactez le support.",
  "reponse-rapide-inconnue": "Cette réponse rapide n’existe plus.",
  "reserve-au-beneficiaire": "Seul le bénéficiaire peut faire cette action, dans son application.",
  "reserve-aux-conseillers": "Cette page est réservée aux conseillers.",
  "reserve-aux-operateurs": "Cette action est réservée aux exploitants du service.",
  "resultat-supprime": "Cet élément a été ajouté, puis supprimé. Rechargez la page pour l’ajouter de nouveau.",
  "sans-superviseur":
    "Ce conseiller suit encore des bénéficiaires. Aucun superviseur de sa structure ne peut les reprendre. Habilitez-en un, ou réaffectez-les.",
  "service-indisponible": "Le service est momentanément indisponible. Réessayez dans quelques instants.",
  "service-push-inconnu": "Ce navigateur ne peut pas recevoir de notifications de cette application.",
  "source-indisponible": "Ce partenaire ne répond pas pour le moment. Réessayez dans quelques instants.",
  "suivi-en-cours": "Ce bénéficiaire est encore suivi : son conseiller doit d’abord supprimer son compte.",
  "suggestion-deja-traitee": "Une réponse a déjà été donnée à cette suggestion.",
  "titre-deja-pris": "Vous avez déjà une liste qui porte ce nom. Choisissez-en un autre.",
  "transition-impossible": "Cette démarche ne peut pas passer à ce statut.",
  "trop-d-actualites": "Le nombre maximal d’actualités est atteint. Retirez-en une avant d’en publier.",
  "trop-d-envois-programmes": "Vous avez déjà 50 messages programmés. Annulez ou retirez-en un avant d’en programmer.",
  "trop-de-demarches": "Le nombre maximal de démarches est atteint.",
  "trop-de-favoris": "Le nombre maximal de favoris est atteint. Retirez-en un avant d’en ajouter.",
  "trop-de-recherches": "Le nombre maximal de recherches sauvegardées est atteint. Retirez-en une avant d’en ajouter.",
  "trop-de-reponses-rapides": "Vous avez déjà 30 réponses rapides. Supprimez-en une avant d’en ajouter.",
  "trop-de-requetes": "Trop de demandes à la fois. Patientez quelques instants, puis réessayez.",
  "type-de-contenu-refuse": "Ce contenu n’est pas accepté. Rechargez la page, puis réessayez.",
  "piece-trop-volumineuse": "Ce fichier dépasse 5 Mo. Choisissez-en un plus léger.",
  "piece-vide": "Ce fichier est vide. Choisissez-en un autre.",
  "piece-type-refuse": "Ce format n’est pas accepté. Envoyez un PDF, un JPG ou un PNG.",
  "piece-type-discordant": "Le contenu de ce fichier n’est pas celui que son nom annonce. Enregistrez-le de nouveau, puis réessayez.",
  "piece-illisible": "Ce fichier est illisible. Enregistrez-le de nouveau, puis réessayez.",
  "piece-chiffree": "Ce PDF est protégé par un mot de passe. Envoyez-en une version sans protection.",
  "piece-avec-programme": "Ce PDF contient un programme. Imprimez-le en PDF, puis envoyez le résultat.",
  "piece-avec-action": "Ce PDF agit tout seul à l’ouverture. Imprimez-le en PDF, puis joignez cette copie.",
  "piece-avec-autre-fichier": "Ce PDF contient un autre fichier. Imprimez-le en PDF, puis envoyez le résultat.",
  "image-trop-grande": "Cette image est trop grande. Réduisez-la, puis réessayez.",
  "piece-infectee": "L’antivirus a refusé ce fichier. Ne l’envoyez pas.",
  "piece-inconnue": "Cette pièce jointe n’existe plus. Joignez-la de nouveau.",
  "piece-deja-envoyee": "Cette pièce jointe a déjà été envoyée. Joignez-la de nouveau.",
  "piece-en-analyse": "Cette pièce jointe est en cours d’analyse. Réessayez dans quelques instants.",
  "piece-expiree": "Cette pièce jointe a expiré. Demandez qu’on vous l’envoie de nouveau.",
  "reserve-aux-superviseurs": "Cette page est réservée aux superviseurs.",
  "conseiller-inconnu": "Aucun conseiller de votre structure ne correspond. Vérifiez son nom ou son adresse.",
  "conseiller-introuvable": "Aucun conseiller ne correspond à cette empreinte ou à cette adresse e-mail.",
  "plus-dans-le-portefeuille": "Cette personne n’est plus dans ce portefeuille. Rechargez la page.",
  "plus-a-recuperer": "Cette personne n’est plus à récupérer. Rechargez la page.",
  "corps-interrompu": "L’envoi a été interrompu. Vérifiez votre réseau, puis réessayez.",
  "version-perimee": "Ces informations ont changé entre-temps. Nous les avons relues : vérifiez, puis recommencez.",
};

/** The same where the young person is the one who reads. */
const DITS_AU_JEUNE: Readonly<Partial<Record<CodeDeRefus, string>>> = {
  "beneficiaire-inconnu": "Votre suivi a changé ou a pris fin. Fermez l’application, puis ouvrez-la de nouveau.",
  "conversation-inconnue": "Votre suivi a changé ou a pris fin. Fermez l’application, puis ouvrez-la de nouveau.",
};

let dits = MESSAGES;

/** From now on, it is a young person who reads. */
export function parlerAuJeune(): void {
  dits = { ...MESSAGES, ...DITS_AU_JEUNE };
}

/** What to tell a person when nobody answers. */
export const HORS_LIGNE = "La connexion au service est interrompue. Vérifiez votre réseau, puis réessayez.";
const PANNE = "Le service n’a pas répondu comme prévu. Réessayez dans quelques instants.";

/** What to tell a person about one refused part of a request, by its code. */
export const messageDuCode = (code: string): string => (estConnu(code) ? dits[code] : PANNE);

const estConnu = (code: string): code is CodeDeRefus => code in MESSAGES;

/** What to tell a person about anything that was thrown by a call. */
export function messageDe(erreur: unknown): string {
  if (erreur instanceof ErreurApi) return messageDuCode(erreur.code);
  return navigator.onLine && !(erreur instanceof TypeError) && aUnStatut(erreur) ? PANNE : HORS_LIGNE;
}

/** The first message of each faulty field, for a form; empty when the error is not about fields. */
export function champsDe(erreur: unknown): Record<string, string> {
  if (!(erreur instanceof ErreurApi)) return {};
  return Object.fromEntries(Object.entries(erreur.champs).map(([champ, messages]) => [champ, messages[0] ?? ""]));
}

function aUnStatut(erreur: unknown): boolean {
  return typeof erreur === "object" && erreur !== null && "statut" in erreur && erreur.statut !== undefined;
}
