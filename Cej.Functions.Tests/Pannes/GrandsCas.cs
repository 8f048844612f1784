using Cej.Domain.Demarches;
using Cej.Domain.Diffusion;
using Cej.Domain.Messagerie;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Domain.Programmation;
using Cej.Domain.Reaffectation;
using Cej.Domain.Recapitulatif;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Work over many people at once.</summary>
internal static class GrandsCas
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous =>
        [
            De<EnvoyerATousHandler, Envoi, Guid[]>(
                "Handle",
                banc => Peupler(banc, 100),
                (h, tous, c) => h.Handle(new("Bonjour à tous", tous, [], null, "cle", Anne), c),
                "to 100"
            ),
            Minuter<FairePartirHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    var tous = await Peupler(banc, 20);
                    Reussi(
                        await banc.Get<ProgrammerEnvoiHandler>()
                            .Handle(new("Rendez-vous", tous, [], new(2026, 11, 24), "09:30", "cle", Anne), Cancel)
                    );
                    banc.Horloge.SetUtcNow(new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));
                },
                "to 20"
            ),
            De<ReaffecterHandler, DemandeDeReaffectation, Guid[]>(
                "Handle",
                banc => Peupler(banc, 50),
                (h, tous, c) => h.Handle(Preter(tous), c),
                "of 50"
            ),
            De<RecupererHandler, DemandeDeReaffectation?>(
                "Recuperer",
                (h, c) => h.Recuperer("cle", Anne, c),
                async banc =>
                {
                    Reussi(await banc.Get<ReaffecterHandler>().Handle(Preter(await Peupler(banc, 50)), Cancel));
                    await banc.Reprendre();
                },
                "of 50"
            ),
            Minuter<EnvoyerRecapitulatifsHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    for (var i = 0; i < 8; i++)
                    {
                        var (conseiller, jeune) = (Conseiller($"Cons{Lettres(i)}"), Beneficiaire($"Jeune{Lettres(i)}"));
                        Reussi(await banc.Get<Domain.Connexions.SeConnecterHandler>().Handle(conseiller, null, Cancel));
                        var id = await Ajouter(banc, conseiller, jeune);
                        Reussi(await banc.Get<EnvoyerMessageHandler>().Handle(new(id, "Bonjour", null, null, jeune), Cancel));
                    }

                    await banc.Reprendre();
                },
                "to 9"
            ),
            Minuter<AlerterHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    for (var i = 0; i < 8; i++)
                    {
                        var jeune = Beneficiaire($"Jeune{Lettres(i)}");
                        var id = await Ajouter(banc, Anne, jeune);
                        var recherche = Identifiants.DeterministeEtOrdonne(Banc.Lundi, "recherche", Lettres(i));
                        Reussi(await banc.Get<RecherchesHandler>().Creer(id, Gens.Recherche, "Ma recherche", recherche, jeune, Cancel));
                    }

                    banc.Horloge.Advance(TimeSpan.FromDays(2));
                },
                "of 9"
            ),
            Minuter<RappelerDePlanifierHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    for (var i = 0; i < 8; i++)
                        await Ajouter(banc, Anne, Beneficiaire($"Jeune{Lettres(i)}"));
                    banc.Horloge.SetUtcNow(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
                },
                "of 10"
            ),
        ];

    /// <summary>So many more whom Anne follows.</summary>
    private static async Task<Guid[]> Peupler(Banc banc, int combien)
    {
        List<Guid> tous = [];
        for (var i = 0; i < combien; i++)
            tous.Add((await Ajouter(banc, Anne, Beneficiaire($"Jeune{Lettres(i)}"), vient: false)).Value);
        await banc.Reprendre();
        return [.. tous];
    }

    private static Reaffecter Preter(Guid[] qui) => new(Anne.Id.Value, Bruno.Id.Value, qui, true, "cle", Sophie);

    private static string Lettres(int i) => $"{(char)('a' + (i / 10))}{(char)('a' + (i % 10))}";
}
