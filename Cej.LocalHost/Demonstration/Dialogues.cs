using Cej.Domain.Dossiers;

namespace Cej.LocalHost.Demonstration;

/// <summary>What one side says.</summary>
/// <param name="IlYA">How long ago.</param>
/// <param name="De">Which side.</param>
/// <param name="Texte">The words.</param>
/// <param name="Piece">A file that goes with them, by its name.</param>
internal sealed record Replique(TimeSpan IlYA, Partie De, string Texte, string? Piece = null);

/// <summary>A conversation.</summary>
/// <param name="Avec">The young person's first name and name.</param>
/// <param name="Repliques">In order.</param>
/// <param name="ALireParConseiller">How many of the last messages the counsellor has not read.</param>
/// <param name="ALireParJeune">The same for the young person.</param>
/// <param name="Suivie">Whether the counsellor flagged it.</param>
internal sealed record Dialogue(string Avec, Replique[] Repliques, int ALireParConseiller = 0, int ALireParJeune = 0, bool Suivie = false);

/// <summary>What invented people wrote to each other. Nobody whom something was sent to wrote between that send and the last one.</summary>
internal static class Dialogues
{
    public const string Cv = "CV.pdf";
    public const string Plan = "plan-acces.png";

    public static IReadOnlyList<Dialogue> Tous { get; } =
    [
        new(
            "Inès Moreau",
            [
                Conseiller(J(21, 5), "Bonjour Inès, bienvenue ! C'est ici que nous échangerons entre deux rendez-vous."),
                Jeune(J(21, 2), "Bonjour Madame, merci. J'ai bien réussi à me connecter."),
                Conseiller(J(14, 6), "Avez-vous pu mettre votre CV à jour après l'atelier ?"),
                Jeune(J(13, 1), "Oui, le voici. J'ai ajouté mon stage en boulangerie.", Cv),
                Conseiller(J(12, 22), "Très bien, c'est beaucoup plus lisible. Pensez à préciser vos disponibilités le week-end."),
                Jeune(J(3, 4), "J'ai un entretien la semaine prochaine pour le poste de vendeuse !"),
                Conseiller(J(3, 3), "Bravo ! Voici le plan d'accès, prévoyez d'arriver dix minutes en avance.", Plan),
                Jeune(H(2), "Merci beaucoup. Est-ce qu'on peut préparer l'entretien ensemble avant ?"),
                Jeune(M(96), "Je suis disponible demain toute la journée."),
            ],
            ALireParConseiller: 2,
            Suivie: true
        ),
        new(
            "Maëlle O'Connor",
            [
                Conseiller(J(11, 3), "Bonjour Maëlle, où en est votre dossier de permis ?"),
                Jeune(J(10, 6), "J'ai déposé la demande d'aide lundi, j'attends la réponse."),
                Conseiller(J(10, 5), "Parfait. Tenez-moi au courant dès que vous l'avez."),
                Jeune(M(38), "Bonne nouvelle, l'aide au permis est acceptée !"),
            ],
            ALireParConseiller: 1
        ),
        new(
            "Jérémy Ardècquois",
            [
                Jeune(J(6, 2), "Bonjour, je ne pourrai pas venir à l'atelier de jeudi, j'ai un rendez-vous médical."),
                Conseiller(J(6, 1), "Bonjour Jérémy, c'est noté. Je vous inscris à celui de la semaine prochaine."),
                Jeune(J(5, 22), "Merci !"),
            ]
        ),
        new(
            "Sixtine Bonnín",
            [
                Conseiller(
                    J(2, 4),
                    "Bonjour Sixtine, un employeur cherche une apprentie fleuriste à Cannes. Est-ce que cela vous intéresse ?"
                ),
                Conseiller(J(1, 5), "Je peux appeler l'employeur avec vous si vous le souhaitez."),
            ],
            ALireParJeune: 2
        ),
        new(
            "Loïc Le Goff",
            [
                Jeune(J(16, 3), "Bonjour, j'ai terminé ma mission d'intérim hier."),
                Conseiller(J(15, 20), "Bonjour Loïc, comment cela s'est-il passé ?"),
                Jeune(J(15, 19), "Très bien, ils me rappelleront peut-être en janvier."),
                Conseiller(J(15, 18), "Pensez à demander un certificat de travail."),
                Jeune(H(5), "Je l'ai reçu. Je vous l'apporte mardi ?"),
            ],
            ALireParConseiller: 1
        ),
        new(
            "Anne-Sophie Dubois-Martin",
            [
                Conseiller(J(30, 2), "Bonjour Anne-Sophie, votre immersion commence lundi à 9 h. N'oubliez pas la convention signée."),
                Jeune(J(30, 1), "C'est noté, merci."),
                Conseiller(J(24, 2), "Comment se passe cette première semaine ?"),
                Jeune(J(23, 5), "Super, l'équipe est très accueillante. Le métier me plaît vraiment."),
                Conseiller(J(6, 4), "Nous ferons le bilan de l'immersion à notre prochain rendez-vous."),
            ],
            ALireParJeune: 1
        ),
        new(
            "Éloïse Müller",
            [
                Jeune(H(20), "Bonjour, l'application me dit que ma démarche est en retard, que dois-je faire ?"),
                Conseiller(H(19), "Bonjour Éloïse, vous pouvez changer sa date ou la passer en « réalisée » si c'est fait."),
                Jeune(H(18), "D'accord, c'est fait !"),
            ]
        ),
        new(
            "Chloé Peña",
            [
                Jeune(J(4, 6), "Est-ce que le garage de Saint-Laurent recrute toujours ?"),
                Conseiller(J(4, 2), "Oui, l'offre est encore en ligne. Je vous la partage."),
                Jeune(J(3, 20), "Merci, j'ai postulé hier soir."),
                Conseiller(H(27), "Avez-vous eu une réponse ?"),
            ],
            ALireParJeune: 1
        ),
        new(
            "Mohamed-Amine El Khatib",
            [
                Conseiller(J(18, 4), "Bonjour Mohamed-Amine, votre inscription à la formation de soudeur est confirmée."),
                Jeune(J(18, 3), "Super nouvelle ! Elle commence quand ?"),
                Conseiller(J(18, 2), "Le 4 du mois prochain, pour cinq mois. Vous recevrez la convocation par courrier."),
                Jeune(J(17, 5), "Merci pour tout."),
            ],
            ALireParJeune: 1
        ),
        new(
            "Fatoumata N'Diaye",
            [
                Jeune(J(1, 3), "Bonjour, j'ai une question sur l'allocation de ce mois-ci."),
                Jeune(J(1, 2), "Elle est moins élevée que d'habitude, est-ce normal ?"),
                Jeune(M(12), "Pouvez-vous me rappeler quand vous aurez un moment ?"),
            ],
            ALireParConseiller: 3,
            Suivie: true
        ),
        new(
            "Raphaël Noël",
            [
                Conseiller(J(47, 3), "Bonjour Raphaël, je vous propose un rendez-vous la semaine prochaine pour faire le point."),
                Jeune(J(46, 5), "Oui, plutôt le matin si possible."),
                Conseiller(J(46, 4), "Mercredi à 10 h, à l'agence."),
            ]
        ),
        new(
            "Manon Désiré",
            [
                Jeune(J(9, 5), "Bonjour, je n'arrive pas à joindre la mission locale."),
                Conseiller(J(9, 4), "Je vous envoie leur nouveau numéro : 04 00 00 00 00."),
                Jeune(J(9, 3), "Merci, ça a marché."),
            ]
        ),
        new(
            "Bachir Abbas",
            [Conseiller(J(26, 3), "Bonjour Bachir, pensez à notre rendez-vous de lundi."), Jeune(J(25, 5), "Oui, je serai là.")],
            ALireParJeune: 1
        ),
        new(
            "Lucas N’Diaye",
            [
                Conseiller(J(7, 5), "Bonjour Lucas, avez-vous regardé les offres de service civique ?"),
                Jeune(J(6, 20), "Oui, celle de la médiathèque m'intéresse beaucoup."),
                Conseiller(J(6, 18), "Excellente idée, je vous aide à écrire votre lettre."),
                Jeune(H(4), "J'ai terminé ma lettre, est-ce que vous pouvez la relire ?"),
            ],
            ALireParConseiller: 1
        ),
        new(
            "Zoé Lefèvre",
            [
                Jeune(J(13, 3), "Bonjour, je viens de signer mon contrat d'apprentissage !"),
                Conseiller(J(13, 2), "Félicitations Zoé ! Quelle belle nouvelle."),
            ]
        ),
    ];

    private static Replique Conseiller(TimeSpan ilYA, string texte, string? piece = null) => new(ilYA, Partie.Conseiller, texte, piece);

    private static Replique Jeune(TimeSpan ilYA, string texte, string? piece = null) => new(ilYA, Partie.Beneficiaire, texte, piece);

    /// <summary>Days and hours.</summary>
    private static TimeSpan J(int jours, int heures) => new(jours, heures, 0, 0);

    private static TimeSpan H(int heures) => TimeSpan.FromHours(heures);

    private static TimeSpan M(int minutes) => TimeSpan.FromMinutes(minutes);
}
