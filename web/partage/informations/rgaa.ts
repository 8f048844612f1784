/**
 * The self-audit of both applications against the 106 criteria of RGAA 4.1.2: what was looked at, what came of it and how it was seen.
 * Numbers and order are the RGAA's (DINUM, licence ouverte 2.0); the titles are our own short words, not the criteria themselves.
 * docs/accessibilite.md and the pages "Accessibilité" are made of this; rgaa.test.ts holds all three together.
 */

/** C: conforming. NC: not conforming. NA: nothing in the application that the criterion is about. */
export type Etat = "C" | "NC" | "NA";

export type Application = "conseiller" | "jeune";

export interface Critere {
  /** Theme and rank, as the RGAA counts them. */
  numero: `${number}.${number}`;
  titre: string;
  /** Of the counsellors' space, then of the young people's application. */
  etats: readonly [Etat, Etat];
  /** Names of tests that fail when it does not hold any more. */
  tests?: readonly string[];
  /** What was read in the sources and on the rendered pages, where no machine can tell. */
  vu?: string;
  /** Who may still have to look at it, and with what. */
  reste?: string;
  /** Why it is not conforming, and until when. */
  motif?: string;
}

export const AUDIT = {
  referentiel: "RGAA 4.1.2",
  /** Day of the last look at every criterion. */
  date: "2026-11-30",
  /** Who audited, besides those who made it; nobody yet. */
  exterieur: undefined as string | undefined,
};

export const APPLICATIONS: readonly { id: Application; nom: string }[] = [
  { id: "conseiller", nom: "Espace conseiller" },
  { id: "jeune", nom: "Mon CEJ" },
];

/** The pages that the RGAA asks to have in the sample, and one of each kind of form and of content. */
export const ECHANTILLON: readonly { application: Application; page: string; adresse: string }[] = [
  { application: "conseiller", page: "Connexion", adresse: "/" },
  { application: "conseiller", page: "Portefeuille (accueil, tableau, recherche)", adresse: "/" },
  { application: "conseiller", page: "Ajouter un bénéficiaire (formulaire court)", adresse: "/portefeuille/ajouter" },
  { application: "conseiller", page: "Fiche, ses onglets et la conversation", adresse: "/beneficiaires/…" },
  { application: "conseiller", page: "Offres (moteur de recherche, résultats)", adresse: "/offres" },
  { application: "conseiller", page: "Offre (contenu long) et son partage", adresse: "/offres/…" },
  { application: "conseiller", page: "Messagerie en plein écran, pièces jointes", adresse: "/messagerie" },
  { application: "conseiller", page: "Message multi-destinataires (formulaire long)", adresse: "/message-multi-destinataires" },
  { application: "conseiller", page: "Listes de diffusion et messages envoyés", adresse: "/listes-de-diffusion" },
  { application: "conseiller", page: "Réaffectation (superviseurs)", adresse: "/reaffectation" },
  { application: "conseiller", page: "Profil, actualités (panneau latéral)", adresse: "/profil" },
  { application: "conseiller", page: "Aide", adresse: "/aide" },
  { application: "conseiller", page: "Plan du site", adresse: "/plan-du-site" },
  { application: "conseiller", page: "Accessibilité", adresse: "/accessibilite" },
  { application: "conseiller", page: "Mentions légales, conditions, confidentialité", adresse: "/mentions-legales" },
  { application: "conseiller", page: "Exploitation : rédaction, agences, données d’une personne", adresse: "/donnees" },
  { application: "conseiller", page: "Téléchargement des données d’une personne (JSON)", adresse: "/donnees" },
  { application: "jeune", page: "Bienvenue et connexion", adresse: "/jeune/" },
  { application: "jeune", page: "Accueil", adresse: "/jeune/" },
  { application: "jeune", page: "Mon suivi, création et détail d’une démarche", adresse: "/jeune/demarches" },
  { application: "jeune", page: "Messages, pièces jointes", adresse: "/jeune/messages" },
  { application: "jeune", page: "Offres (moteur de recherche), une offre, favoris, alertes", adresse: "/jeune/offres" },
  { application: "jeune", page: "Notifications", adresse: "/jeune/notifications" },
  { application: "jeune", page: "Profil (réglages)", adresse: "/jeune/profil" },
  { application: "jeune", page: "Téléchargement de ses données (JSON)", adresse: "/jeune/profil" },
  { application: "jeune", page: "Aide", adresse: "/jeune/aide" },
  { application: "jeune", page: "Plan de l’application", adresse: "/jeune/plan" },
  { application: "jeune", page: "Accessibilité", adresse: "/jeune/accessibilite" },
  { application: "jeune", page: "Mentions légales, conditions, données personnelles", adresse: "/jeune/mentions-legales" },
];

/** What the law leaves out, or what is somebody else's. */
export const DEROGATIONS: readonly string[] = [
  "Les fichiers et les images envoyés par les personnes : leur contenu est à elles.",
  "Les pages d’autres sites : connexion à France Travail, offres sur le site qui les publie.",
];

/** What no machine and no reading of the sources can tell. */
export const RESTE_A_FAIRE: readonly string[] = [
  "Un audit par une personne extérieure au projet.",
  "Un essai par des utilisateurs de lecteurs d’écran : NVDA, JAWS, VoiceOver, TalkBack.",
  "Un essai avec une loupe, une commande vocale, un contacteur.",
];

export const THEMES: readonly string[] = [
  "Images",
  "Cadres",
  "Couleurs",
  "Multimédia",
  "Tableaux",
  "Liens",
  "Scripts",
  "Éléments obligatoires",
  "Structuration",
  "Présentation",
  "Formulaires",
  "Navigation",
  "Consultation",
];

const LECTEUR = "Une personne qui utilise un lecteur d’écran, sur son appareil";

export const CRITERES: readonly Critere[] = [
  // 1. Images
  {
    numero: "1.1",
    titre: "Une image qui informe a une alternative",
    etats: ["C", "C"],
    tests: [
      "Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks",
      "A_picture_is_shown_in_small_for_two_requests_and_its_whole_line_downloads_it",
      "A_file_goes_to_the_young_person_and_one_comes_back",
    ],
  },
  {
    numero: "1.2",
    titre: "Une image décorative est ignorée",
    etats: ["C", "C"],
    tests: ["Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks"],
    vu: "Chaque pictogramme est un svg caché aux lecteurs d’écran, à côté d’un texte ou dans un bouton qui a un nom.",
  },
  {
    numero: "1.3",
    titre: "L’alternative dit la même chose que l’image",
    etats: ["C", "C"],
    vu: "Code QR (avec son lien écrit dessous), aperçus nommés par leur fichier. Ce que montre une photo envoyée est à son auteur (dérogation).",
  },
  { numero: "1.4", titre: "CAPTCHA : l’alternative dit à quoi sert l’image", etats: ["NA", "NA"], vu: "Aucun CAPTCHA." },
  { numero: "1.5", titre: "CAPTCHA : une autre voie existe", etats: ["NA", "NA"], vu: "Aucun CAPTCHA." },
  {
    numero: "1.6",
    titre: "Une image complexe a une description détaillée",
    etats: ["C", "NA"],
    tests: ["The_indicators_of_the_week_are_bars_and_a_table_that_follow_what_happens"],
  },
  {
    numero: "1.7",
    titre: "La description détaillée est juste",
    etats: ["C", "NA"],
    tests: ["The_indicators_of_the_week_are_bars_and_a_table_that_follow_what_happens"],
  },
  { numero: "1.8", titre: "Pas de texte en image", etats: ["NA", "NA"], vu: "Aucune image de texte ; la marque est un dessin." },
  {
    numero: "1.9",
    titre: "Une légende est liée à son image",
    etats: ["C", "NA"],
    vu: "Code QR du profil : une figure, sa légende dans l’élément prévu, et le même nom dans l’alternative.",
  },
  // 2. Cadres
  {
    numero: "2.1",
    titre: "Un cadre a un titre",
    etats: ["NA", "NA"],
    tests: ["Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks"],
    vu: "Aucun cadre : la session se renouvelle sans iframe.",
  },
  { numero: "2.2", titre: "Le titre du cadre est juste", etats: ["NA", "NA"], vu: "Aucun cadre." },
  // 3. Couleurs
  {
    numero: "3.1",
    titre: "Rien n’est dit par la couleur seule",
    etats: ["C", "C"],
    tests: ["Colours_that_the_system_sets_leave_every_page_readable_and_every_state_to_be_seen"],
    vu: "États d’une démarche, messages lus, erreurs et page en cours : chacun a un mot ou une forme.",
  },
  {
    numero: "3.2",
    titre: "Contraste des textes",
    etats: ["C", "C"],
    tests: [
      "Words_under_a_pointer_keep_their_contrast_whatever_the_colours",
      "The_home_page_lists_searches_and_sorts_the_portfolio",
      "The_first_page_has_five_destinations_and_says_who_follows",
    ],
    vu: "Chaque appel de Verifier mesure les contrastes en clair, en sombre et en couleurs imposées.",
  },
  {
    numero: "3.3",
    titre: "Contraste des composants et des dessins",
    etats: ["C", "C"],
    tests: ["Fields_and_drawings_that_stand_alone_stand_out_whatever_the_colours"],
    vu: "Cases, interrupteurs et traits : calculés sur les jetons de couleur des deux thèmes.",
  },
  // 4. Multimédia
  ...(
    [
      ["4.1", "Transcription ou audiodescription d’un média"],
      ["4.2", "La transcription est juste"],
      ["4.3", "Sous-titres synchronisés"],
      ["4.4", "Les sous-titres sont justes"],
      ["4.5", "Audiodescription"],
      ["4.6", "L’audiodescription est juste"],
      ["4.7", "Le média est identifiable"],
      ["4.8", "Alternative d’un média non temporel"],
      ["4.9", "Cette alternative est juste"],
    ] as const
  ).map(([numero, titre]): Critere => ({ numero, titre, etats: ["NA", "NA"], vu: "Aucune vidéo, aucun audio, aucune carte animée." })),
  {
    numero: "4.10",
    titre: "Un son automatique se maîtrise",
    etats: ["C", "NA"],
    tests: ["The_profile_shows_the_account_and_keeps_what_is_changed"],
    vu: "Le signal d’un nouveau message dure une demi-seconde et se coupe dans le profil.",
  },
  { numero: "4.11", titre: "Un média se commande au clavier", etats: ["NA", "NA"], vu: "Aucun média." },
  { numero: "4.12", titre: "Un média non temporel se commande au clavier", etats: ["NA", "NA"], vu: "Aucun média." },
  { numero: "4.13", titre: "Un média est compatible avec les aides techniques", etats: ["NA", "NA"], vu: "Aucun média." },
  // 5. Tableaux
  { numero: "5.1", titre: "Un tableau complexe a un résumé", etats: ["NA", "NA"], vu: "Trois tableaux simples, une ligne d’en-têtes." },
  { numero: "5.2", titre: "Le résumé est juste", etats: ["NA", "NA"], vu: "Aucun tableau complexe." },
  { numero: "5.3", titre: "Un tableau de mise en forme se lit en ligne", etats: ["NA", "NA"], vu: "Aucun dans les applications." },
  {
    numero: "5.4",
    titre: "Un tableau a un titre lié",
    etats: ["C", "NA"],
    tests: ["The_home_page_lists_searches_and_sorts_the_portfolio"],
    vu: "caption sur le portefeuille, les indicateurs et le journal des accès.",
  },
  {
    numero: "5.5",
    titre: "Ce titre est juste",
    etats: ["C", "NA"],
    vu: "Les trois titres disent ce que chaque tableau contient et son ordre.",
  },
  {
    numero: "5.6",
    titre: "Les en-têtes sont des en-têtes",
    etats: ["C", "NA"],
    tests: [
      "The_home_page_lists_searches_and_sorts_the_portfolio",
      "The_indicators_of_the_week_are_bars_and_a_table_that_follow_what_happens",
    ],
  },
  {
    numero: "5.7",
    titre: "Chaque cellule est liée à ses en-têtes",
    etats: ["C", "NA"],
    tests: ["The_indicators_of_the_week_are_bars_and_a_table_that_follow_what_happens"],
    vu: "scope sur chaque en-tête de ligne et de colonne.",
  },
  { numero: "5.8", titre: "Un tableau de mise en forme n’a rien d’un tableau de données", etats: ["NA", "NA"], vu: "Aucun." },
  // 6. Liens
  {
    numero: "6.1",
    titre: "Un lien dit où il mène",
    etats: ["C", "C"],
    tests: ["Links_that_are_read_alike_lead_to_one_place", "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone"],
    vu: "Liens répétés (« Partager l’offre », « Voir l’offre ») : leur élément de liste ou leur titre dit de quelle offre. Nouvelle fenêtre annoncée.",
  },
  {
    numero: "6.2",
    titre: "Un lien a un nom",
    etats: ["C", "C"],
    tests: ["The_home_page_lists_searches_and_sorts_the_portfolio", "The_first_page_has_five_destinations_and_says_who_follows"],
  },
  // 7. Scripts
  {
    numero: "7.1",
    titre: "Un composant a un rôle, un nom et un état",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "Propositions_that_are_open_hide_nothing_from_anyone",
      "The_menu_and_the_news_that_open_over_a_page_have_no_fault",
    ],
    reste: LECTEUR,
  },
  { numero: "7.2", titre: "L’alternative d’un script est juste", etats: ["NA", "NA"], vu: "Une application, sans version sans script." },
  {
    numero: "7.3",
    titre: "Tout se fait au clavier",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "A_beneficiary_is_found_opened_and_written_to_without_a_mouse",
      "People_are_reassigned_and_taken_back_without_a_mouse",
      "The_five_main_flows_need_no_touch",
    ],
  },
  {
    numero: "7.4",
    titre: "Rien ne change de page sans prévenir",
    etats: ["C", "C"],
    vu: "Aucun champ ne change de page ; une liste déroulante ne fait que filtrer ce qui la suit ; les fenêtres s’ouvrent sur un bouton.",
  },
  {
    numero: "7.5",
    titre: "Les messages d’état sont annoncés",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "More_offers_come_on_demand_and_the_focus_goes_to_the_first_of_them",
    ],
    reste: LECTEUR,
  },
  // 8. Éléments obligatoires
  { numero: "8.1", titre: "Type de document", etats: ["C", "C"], tests: ["Each_address_shows_its_own_application"] },
  {
    numero: "8.2",
    titre: "Le code est valide",
    etats: ["C", "C"],
    tests: ["Every_page_is_valid_html_once_it_is_drawn"],
    vu: "Une fois à la main dans le validateur Nu du W3C.",
  },
  {
    numero: "8.3",
    titre: "Langue par défaut",
    etats: ["C", "C"],
    tests: [
      "Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks",
      "The_home_page_lists_searches_and_sorts_the_portfolio",
    ],
  },
  { numero: "8.4", titre: "Cette langue est la bonne", etats: ["C", "C"], vu: "fr, sur toutes les pages de l’échantillon." },
  {
    numero: "8.5",
    titre: "Une page a un titre",
    etats: ["C", "C"],
    tests: ["Titles_tell_each_page_from_the_others", "Each_address_shows_its_own_application"],
  },
  {
    numero: "8.6",
    titre: "Ce titre est juste",
    etats: ["C", "C"],
    tests: [
      "Titles_tell_each_page_from_the_others",
      "titres.test.tsx",
      "A_counsellor_signs_in_and_out_and_comes_back_to_the_page_asked_for",
    ],
    vu: "Titres relevés sur tout l’échantillon.",
  },
  { numero: "8.7", titre: "Un changement de langue est indiqué", etats: ["NA", "NA"], vu: "Aucun passage dans une autre langue." },
  { numero: "8.8", titre: "La langue indiquée est la bonne", etats: ["NA", "NA"], vu: "Aucun passage dans une autre langue." },
  {
    numero: "8.9",
    titre: "Les balises servent à ce pour quoi elles sont faites",
    etats: ["C", "C"],
    vu: "Relu : pas de balise de titre ni de liste pour l’aspect, pas de lignes vides pour espacer.",
  },
  {
    numero: "8.10",
    titre: "Le sens de lecture est indiqué",
    etats: ["C", "C"],
    vu: "Les textes que l’on s’écrit sont dans bdi : un message en arabe ne retourne pas sa ligne.",
  },
  // 9. Structuration
  {
    numero: "9.1",
    titre: "Les titres structurent la page",
    etats: ["C", "C"],
    tests: [
      "Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks",
      "The_home_page_lists_searches_and_sorts_the_portfolio",
      "The_first_page_has_five_destinations_and_says_who_follows",
    ],
  },
  {
    numero: "9.2",
    titre: "Les zones de la page sont balisées",
    etats: ["C", "C"],
    tests: [
      "Every_page_has_one_main_part_headings_without_a_gap_and_named_landmarks",
      "Skip_links_come_first_and_lead_to_the_content_the_menu_and_the_messaging",
      "The_first_page_has_five_destinations_and_says_who_follows",
    ],
  },
  {
    numero: "9.3",
    titre: "Les listes sont des listes",
    etats: ["C", "C"],
    vu: "Messages, conversations, offres, démarches, liens : ul ou ol ; informations d’une fiche : dl.",
  },
  { numero: "9.4", titre: "Les citations sont des citations", etats: ["C", "NA"], tests: ["redaction.test.tsx"] },
  // 10. Présentation
  {
    numero: "10.1",
    titre: "La présentation vient des feuilles de style",
    etats: ["C", "C"],
    vu: "Aucun attribut de présentation dans les pages rendues.",
  },
  {
    numero: "10.2",
    titre: "Ce qui informe reste sans feuille de style",
    etats: ["C", "C"],
    vu: "Portefeuille, fiche et accueil regardés sans style : tout le contenu est là.",
  },
  {
    numero: "10.3",
    titre: "L’ordre reste compréhensible sans feuille de style",
    etats: ["C", "C"],
    vu: "Les mêmes pages, dans l’ordre du code.",
  },
  {
    numero: "10.4",
    titre: "Texte à 200 %",
    etats: ["C", "C"],
    tests: ["Text_of_twice_the_size_is_never_cut_off", "Every_screen_bears_text_twice_as_large_and_wider_set"],
  },
  {
    numero: "10.5",
    titre: "Couleurs de fond et de texte déclarées ensemble",
    etats: ["C", "C"],
    vu: "base.css les pose sur la page, les jetons vont par paires.",
  },
  {
    numero: "10.6",
    titre: "Un lien dans un texte se voit sans sa couleur",
    etats: ["C", "C"],
    tests: ["Public_pages_need_no_sign_in", "The_home_page_lists_searches_and_sorts_the_portfolio"],
  },
  {
    numero: "10.7",
    titre: "La prise de focus se voit",
    etats: ["C", "C"],
    tests: ["Whatever_the_keyboard_reaches_shows_it_whatever_the_colours"],
  },
  {
    numero: "10.8",
    titre: "Ce qui est caché est bien ignoré",
    etats: ["C", "C"],
    tests: ["Propositions_that_are_open_hide_nothing_from_anyone"],
  },
  {
    numero: "10.9",
    titre: "Rien n’est dit par la forme, la taille ou la place seules",
    etats: ["C", "C"],
    vu: "Aide et consignes relues : elles nomment ce dont elles parlent.",
  },
  {
    numero: "10.10",
    titre: "Ce qui le dit autrement est juste",
    etats: ["C", "C"],
    vu: "Sens d’un message, page en cours, pastille : dits aussi en mots.",
  },
  {
    numero: "10.11",
    titre: "À 320 pixels, rien ne défile de côté",
    etats: ["C", "C"],
    tests: ["The_home_page_lists_searches_and_sorts_the_portfolio", "The_first_page_has_five_destinations_and_says_who_follows"],
  },
  {
    numero: "10.12",
    titre: "Le texte supporte d’être espacé",
    etats: ["C", "C"],
    tests: ["Text_that_is_wider_set_is_never_cut_off", "Every_screen_bears_text_twice_as_large_and_wider_set"],
  },
  {
    numero: "10.13",
    titre: "Ce qui apparaît au survol ou au focus se maîtrise",
    etats: ["C", "C"],
    tests: ["The_name_of_a_picture_button_is_shown_whole_wherever_it_is"],
    vu: "Un seul cas : le nom d’un bouton sans texte.",
  },
  {
    numero: "10.14",
    titre: "Ce que le style seul fait apparaître s’atteint au clavier",
    etats: ["C", "NA"],
    tests: ["An_edit_begins_at_the_end_of_the_text_and_gives_the_focus_back_saved_or_not"],
  },
  // 11. Formulaires
  {
    numero: "11.1",
    titre: "Un champ a une étiquette",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "A_beneficiary_is_added_on_one_screen_with_three_fields",
      "Each_of_the_four_types_is_searched_and_read",
    ],
  },
  { numero: "11.2", titre: "Cette étiquette est juste", etats: ["C", "C"], vu: "Étiquettes relues sur les formulaires de l’échantillon." },
  {
    numero: "11.3",
    titre: "Les mêmes champs ont les mêmes étiquettes",
    etats: ["C", "C"],
    vu: "« E-mail », « Lieu », « Mots-clés » : un seul composant, un seul mot, dans les deux applications.",
  },
  {
    numero: "11.4",
    titre: "L’étiquette est à côté de son champ",
    etats: ["C", "C"],
    vu: "Au-dessus du champ, ou à sa droite pour une case.",
  },
  {
    numero: "11.5",
    titre: "Les champs de même nature sont groupés",
    etats: ["C", "C"],
    tests: ["Criteria_stay_through_a_reload_and_lead_back_from_an_offer"],
  },
  {
    numero: "11.6",
    titre: "Un groupe a une légende",
    etats: ["C", "C"],
    vu: "fieldset et legend, ou groupe nommé : type d’offre, destinataires, réaffectation, statut.",
  },
  { numero: "11.7", titre: "Cette légende est juste", etats: ["C", "C"], vu: "Légendes relues." },
  { numero: "11.8", titre: "Une longue liste a des groupes", etats: ["NA", "C"], tests: ["FuseauHoraire.test.tsx"] },
  {
    numero: "11.9",
    titre: "Un bouton dit ce qu’il fait",
    etats: ["C", "C"],
    tests: ["The_name_of_a_picture_button_is_shown_whole_wherever_it_is"],
    vu: "Les noms contiennent le texte visible.",
  },
  {
    numero: "11.10",
    titre: "Les erreurs et les champs obligatoires sont dits",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "An_error_goes_when_its_field_changes",
      "A_beneficiary_is_added_on_one_screen_with_three_fields",
    ],
  },
  {
    numero: "11.11",
    titre: "Une erreur dit comment la corriger",
    etats: ["C", "C"],
    tests: ["refus.test.ts"],
    vu: "Chaque refus a sa phrase ; celles qui portent sur un format en donnent un exemple.",
  },
  {
    numero: "11.12",
    titre: "Un envoi important se vérifie ou s’annule",
    etats: ["C", "C"],
    tests: ["An_account_never_activated_is_deleted_after_a_question", "An_account_ends_at_a_word_that_is_typed_and_nothing_of_it_stays"],
  },
  {
    numero: "11.13",
    titre: "La nature d’un champ sur soi est déclarée",
    etats: ["NA", "NA"],
    vu: "Aucun champ ne demande à la personne ses propres coordonnées : elles viennent de la connexion.",
  },
  // 12. Navigation
  {
    numero: "12.1",
    titre: "Deux façons d’aller d’une page à l’autre",
    etats: ["C", "C"],
    tests: ["plan.test.tsx"],
    vu: "Un menu et un plan.",
  },
  {
    numero: "12.2",
    titre: "Le menu reste à sa place",
    etats: ["C", "C"],
    tests: ["No_page_is_taller_than_its_scroll_areas", "The_first_page_has_five_destinations_and_says_who_follows"],
  },
  { numero: "12.3", titre: "Le plan est juste", etats: ["C", "C"], tests: ["plan.test.tsx"] },
  {
    numero: "12.4",
    titre: "Le plan s’atteint partout de la même façon",
    etats: ["C", "C"],
    tests: ["The_rest_of_the_application_is_not_the_operators"],
    vu: "Pied de page de chaque écran, à la même place.",
  },
  {
    numero: "12.5",
    titre: "Le moteur de recherche s’atteint partout de la même façon",
    etats: ["NA", "NA"],
    vu: "Chaque recherche est celle de sa page ; aucune ne cherche dans tout le site.",
  },
  {
    numero: "12.6",
    titre: "Les zones communes s’atteignent ou s’évitent",
    etats: ["C", "C"],
    tests: ["Skip_links_come_first_and_lead_to_the_content_the_menu_and_the_messaging"],
  },
  {
    numero: "12.7",
    titre: "Un lien mène au contenu",
    etats: ["C", "C"],
    tests: ["Skip_links_come_first_and_lead_to_the_content_the_menu_and_the_messaging", "The_five_main_flows_need_no_touch"],
  },
  {
    numero: "12.8",
    titre: "L’ordre de tabulation est cohérent",
    etats: ["C", "C"],
    tests: [
      "What_is_read_later_is_never_drawn_before",
      "A_beneficiary_is_found_opened_and_written_to_without_a_mouse",
      "The_five_main_flows_need_no_touch",
    ],
  },
  {
    numero: "12.9",
    titre: "Le clavier n’est pris au piège nulle part",
    etats: ["C", "C"],
    tests: [
      "A_whole_follow_up_is_heard_and_done_with_the_keyboard_alone",
      "A_beneficiary_is_found_opened_and_written_to_without_a_mouse",
      "The_five_main_flows_need_no_touch",
    ],
  },
  {
    numero: "12.10",
    titre: "Un raccourci d’une touche se désactive",
    etats: ["NA", "NA"],
    vu: "Seul raccourci : Ctrl + Entrée, dans le champ d’un message.",
  },
  {
    numero: "12.11",
    titre: "Ce qui apparaît au survol s’atteint au clavier",
    etats: ["C", "NA"],
    tests: ["My_message_is_edited_and_deleted_in_its_place", "An_edit_begins_at_the_end_of_the_text_and_gives_the_focus_back_saved_or_not"],
  },
  // 13. Consultation
  {
    numero: "13.1",
    titre: "Une limite de temps se maîtrise",
    etats: ["C", "C"],
    tests: ["A_session_without_activity_warns_then_ends", "Avis.test.tsx"],
  },
  {
    numero: "13.2",
    titre: "Aucune fenêtre ne s’ouvre sans qu’on l’ait demandé",
    etats: ["C", "C"],
    vu: "target=_blank seulement sur des liens, qui le disent.",
  },
  {
    numero: "13.3",
    titre: "Un document à télécharger est accessible",
    etats: ["NA", "NA"],
    tests: [
      "The_data_of_one_person_are_exported_and_erased_once_archived",
      "The_profile_keeps_what_is_chosen_and_gives_a_copy_of_everything",
    ],
    vu: "Les deux téléchargements du service sont du JSON, du texte ; les fichiers joints sont aux personnes (dérogation).",
  },
  { numero: "13.4", titre: "Sa version accessible dit la même chose", etats: ["NA", "NA"], vu: "Aucun document bureautique." },
  {
    numero: "13.5",
    titre: "Un contenu cryptique a une alternative",
    etats: ["NA", "NA"],
    vu: "Ni émoticône dessinée, ni dessin en caractères.",
  },
  { numero: "13.6", titre: "Cette alternative est juste", etats: ["NA", "NA"], vu: "Aucun contenu cryptique." },
  {
    numero: "13.7",
    titre: "Rien ne clignote",
    etats: ["C", "C"],
    vu: "Deux animations, la roue d’attente de chaque application ; aucun éclair.",
  },
  {
    numero: "13.8",
    titre: "Ce qui bouge s’arrête",
    etats: ["C", "C"],
    vu: "La roue ne dure que l’attente, et s’arrête si le système demande moins de mouvement.",
  },
  {
    numero: "13.9",
    titre: "Portrait ou paysage, au choix",
    etats: ["C", "C"],
    tests: ["A_phone_on_its_side_shows_the_content_and_scrolls_one_way", "The_manifest_names_icons_that_are_there_and_stays_in_its_scope"],
  },
  {
    numero: "13.10",
    titre: "Un geste complexe a son équivalent simple",
    etats: ["C", "NA"],
    tests: ["A_file_goes_to_the_young_person_and_one_comes_back"],
    vu: "Seul geste : glisser un fichier ; le trombone fait la même chose.",
  },
  {
    numero: "13.11",
    titre: "Un appui s’annule avant d’être relâché",
    etats: ["C", "C"],
    vu: "Tout agit au relâchement (click, press) ; aucun geste à l’appui.",
  },
  { numero: "13.12", titre: "Rien ne dépend des mouvements de l’appareil", etats: ["NA", "NA"], vu: "Aucun capteur." },
];
