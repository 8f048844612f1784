using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.LocalHost.Identite;

namespace Cej.LocalHost.Demonstration;

/// <summary>Broadcast lists and what was sent to them, which some have read; a shared offer and a suggested search.</summary>
internal sealed class EnvoisDeDemonstration(
    IConversationStore conversations,
    IPieceJointeStore pieces,
    IListeStore listes,
    IEnvoiStore envois,
    IEspaceStore espaces,
    IOffres offres,
    LecteurDeCriteres lecteur,
    ISuggestionStore suggestions,
    IRechercheStore recherches,
    INotificationStore notifications,
    IDossierStore dossiers,
    OffresDeDemonstration catalogue,
    TimeProvider clock
)
{
    /// <summary>When the first of them left.</summary>
    public static readonly TimeSpan AvantLesDerniersJours = TimeSpan.FromDays(9);

    private static readonly Silence Silence = new();

    private static readonly string[] Atelier =
    [
        "Inès Moreau",
        "Maëlle O'Connor",
        "Jérémy Ardècquois",
        "Sixtine Bonnín",
        "Loïc Le Goff",
        "Éloïse Müller",
        "Bachir Abbas",
        "Omar Ammari",
    ];

    private static readonly string[] Alternance =
    [
        "Anne-Sophie Dubois-Martin",
        "Chloé Peña",
        "Mohamed-Amine El Khatib",
        "Fatoumata N'Diaye",
        "Sixtine Bonnín",
    ];

    private static readonly string[] Mobilite = ["Maëlle O'Connor", "Raphaël Noël", "Manon Désiré"];

    private static readonly string[] Suggeree = ["Inès Moreau", "Chloé Peña", "Jérémy Ardècquois", "Manon Désiré"];

    /// <summary>The lists, and what was sent to them before the last days.</summary>
    public async Task Envoyer(IReadOnlyDictionary<string, Personnage> gens, CancellationToken cancellationToken)
    {
        var passe = new Passe(clock.GetUtcNow());
        var camille = Personnage.EnConseiller(ComptesDeDemonstration.Camille);
        passe.Aller(TimeSpan.FromDays(20));
        var atelier = await Creer("Atelier CV du jeudi", Atelier);
        var alternance = await Creer("Recherche d'alternance", Alternance);
        await Creer("Mobilité et permis", Mobilite);

        passe.Aller(AvantLesDerniersJours);
        var distribution = Distribution(passe);
        var envoyer = new EnvoyerATousHandler(
            envois,
            listes,
            espaces,
            new PiecesDesMessages(pieces, passe),
            distribution,
            Silence,
            new Identifiants(passe),
            passe
        );
        const string Rappel = "Rappel : l'atelier CV a lieu jeudi à 14 h, salle 2. Venez avec une version imprimée de votre CV.";
        _ = (await envoyer.Handle(new(Rappel, [], [atelier], null, "demonstration-atelier", camille), cancellationToken)).Value;

        var partager = new PartagerHandler(offres, lecteur, envois, listes, espaces, distribution, Silence, new Identifiants(passe), passe);
        passe.Aller(TimeSpan.FromDays(8));
        var demande = new DemandeDePartage(
            "Cette offre d'alternance peut vous intéresser.",
            [],
            [alternance],
            "demonstration-offre",
            camille
        );
        _ = (await partager.Offre(catalogue.Une(8, 12), demande, cancellationToken)).Value;

        passe.Aller(TimeSpan.FromDays(7));
        var criteres = new CriteresSaisis
        {
            Type = TypeDOffre.ServiceCivique,
            Commune = "06088",
            Rayon = 30,
        };
        Guid[] suggeree = [.. Suggeree.Select(nom => gens[nom].Id.Value)];
        var suggestion = new DemandeDePartage(null, suggeree, [], "demonstration-suggestion", camille);
        _ = (await partager.Recherche(criteres, "Service civique autour de Nice", suggestion, cancellationToken)).Value;

        async Task<Guid> Creer(string titre, string[] membres)
        {
            var creer = new ListesHandler(listes, espaces, Silence, new Identifiants(passe), passe);
            var liste = new EcrireListe(
                null,
                titre,
                [.. membres.Select(membre => gens[membre].Id.Value)],
                $"demonstration-{TextePlie.Plier(titre).Replace(' ', '-').Replace('\'', '-')}",
                null,
                camille
            );
            return (await creer.Creer(liste, cancellationToken)).Value.Liste.Value.Id;
        }
    }

    private Distribution Distribution(Passe passe) =>
        new(
            envois,
            new Expedition(conversations, new PiecesDesMessages(pieces, passe), Silence, Silence, passe),
            new RemiseDeSuggestion(suggestions, recherches, notifications, dossiers, Silence),
            passe
        );
}
