using Cej.Domain.Actualites;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Pannes;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Actualites;

/// <summary>The use cases of the news: who writes them, and who opens them.</summary>
internal static class CasDesActualites
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous =>
        [
            De<PublierActualiteHandler, Actualite>("Publier", (h, c) => h.Publier(Formulaire("Nouveau"), "cle", Odile, c)),
            De<PublierActualiteHandler, Actualite, Actualite>(
                "Modifier",
                Publier,
                (h, lue, c) => h.Modifier(lue.Id, Formulaire("Plus nouveau"), lue.Revision, Odile, c)
            ),
            De<PublierActualiteHandler, Fait, Actualite>("Retirer", Publier, (h, lue, c) => h.Retirer(lue.Id, Odile, c)),
            Minuter<AnnoncerActualitesHandler>(
                "Reprendre",
                (h, c) => h.Reprendre(c),
                async banc =>
                {
                    var plusTard = Formulaire("Bientôt") with { PublieeLe = Banc.Lundi.AddHours(5) };
                    Reussi(await banc.Get<PublierActualiteHandler>().Publier(plusTard, null, Odile, Cancel));
                    banc.Horloge.Advance(TimeSpan.FromHours(6));
                }
            ),
            De<LireActualitesHandler, int>("Ouvrir", (h, c) => h.Ouvrir(Banc.Lundi.AddHours(1), Anne, c), banc => Publier(banc)),
        ];

    private static FormulaireDActualite Formulaire(string titre) => new(titre, "<p>Bonjour</p>", [], [Structure], null, false);

    private static async Task<Actualite> Publier(Banc banc) =>
        Reussi(await banc.Get<PublierActualiteHandler>().Publier(Formulaire("Nouveau"), null, Odile, Cancel));
}
