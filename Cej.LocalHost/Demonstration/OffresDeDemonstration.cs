using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.LocalHost.Offres;

namespace Cej.LocalHost.Demonstration;

/// <summary>What young people keep of offers: favourites, saved searches, an alert, answers to what was suggested.</summary>
internal sealed class OffresDeDemonstration(
    IDossierStore dossiers,
    IOffres offres,
    IFavoriStore favoris,
    IRechercheStore recherches,
    ISuggestionStore suggestions,
    IEspaceDOffresStore espaces,
    INotificationStore notifications,
    LecteurDeCriteres lecteur,
    TimeProvider clock
)
{
    private static readonly CriteresSaisis Vente = new()
    {
        Type = TypeDOffre.Emploi,
        MotsCles = "vente",
        Commune = "06088",
        Rayon = 20,
    };

    /// <summary>Who keeps which offer: the days since it was published, its place in that day, and the days since the application, if any.</summary>
    private static readonly (string Qui, int IlYA, int Rang, int? Postule)[] Gardes =
    [
        ("Inès Moreau", 9, 24, 6),
        ("Inès Moreau", 6, 33, null),
        ("Inès Moreau", 3, 52, null),
        ("Maëlle O'Connor", 8, 44, null),
        ("Maëlle O'Connor", 4, 61, null),
        ("Chloé Peña", 5, 16, 4),
        ("Fatoumata N'Diaye", 7, 77, null),
        ("Lucas N’Diaye", 10, 37, null),
    ];

    /// <summary>An offer of so many days ago.</summary>
    public ReferenceDOffre Une(int ilYA, int rang)
    {
        var numero = NumeroDuCatalogue.De(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-ilYA), rang);
        return new(numero.Type, numero.Id);
    }

    /// <summary>Keeps favourites, and a search that has found something.</summary>
    public async Task Garder(IReadOnlyDictionary<string, Personnage> gens, CancellationToken cancellationToken)
    {
        var passe = new Passe(clock.GetUtcNow());
        var acces = new AccesAuDossier(dossiers, new Silence());
        var garder = new FavorisHandler(acces, offres, favoris, espaces, passe);
        foreach (var (nom, ilYA, rang, postule) in Gardes)
        {
            var qui = gens[nom];
            passe.Aller(TimeSpan.FromDays(ilYA - 1));
            await garder.Garder(qui.Id, Une(ilYA, rang), null, qui.Jeune, cancellationToken);
            if (postule is not { } jours)
                continue;
            passe.Aller(TimeSpan.FromDays(jours - 1));
            var jour = JourDeParis.De(passe.Maintenant).AddDays(-jours);
            await garder.Garder(qui.Id, Une(ilYA, rang), jour, qui.Jeune, cancellationToken);
        }

        await Alerter(gens["Inès Moreau"], passe, cancellationToken);
    }

    /// <summary>Of those who were suggested a search one took it up and one did not want it; the others have not said.</summary>
    public async Task Repondre(Personnage oui, Personnage non, CancellationToken cancellationToken)
    {
        var passe = new Passe(clock.GetUtcNow());
        passe.Aller(TimeSpan.FromDays(4));
        var repondre = Recherches(passe);
        foreach (var suggestion in await suggestions.Lister(oui.Id, null, 1, cancellationToken))
            await repondre.Accepter(oui.Id, suggestion.Id, oui.Jeune, cancellationToken);
        foreach (var suggestion in await suggestions.Lister(non.Id, null, 1, cancellationToken))
            await repondre.Refuser(non.Id, suggestion.Id, non.Jeune, cancellationToken);
    }

    /// <summary>A saved search that has found new offers this morning, and finds others from then on.</summary>
    private async Task Alerter(Personnage qui, Passe passe, CancellationToken cancellationToken)
    {
        passe.Aller(TimeSpan.FromDays(8));
        var id = Identifiants.Deterministe("demonstration-recherche", qui.Id.ToString());
        var recherche = (await Recherches(passe).Creer(qui.Id, Vente, "Vente à Nice", id, qui.Jeune, cancellationToken)).Value;
        passe.Aller(TimeSpan.FromHours(6));
        var notification = new Notification
        {
            Id = Identifiants.DeterministeEtOrdonne(passe.GetUtcNow(), "demonstration-notification", id.ToString()),
            Sorte = SorteDeNotification.NouvellesOffres,
            Titre = recherche.Titre,
            Nombre = 4,
            Objet = recherche.Id,
            Le = passe.GetUtcNow(),
        };
        await notifications.Create(qui.Id, notification, cancellationToken);
    }

    private RecherchesHandler Recherches(Passe passe) =>
        new(new AccesAuDossier(dossiers, new Silence()), lecteur, recherches, suggestions, espaces, passe);
}
