using Cej.Domain.Conseillers;
using Cej.Domain.Diffusion;
using Cej.Domain.Primitives;
using Cej.Domain.Programmation;
using Cej.Domain.Recapitulatif;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The use cases of counsellors who write to many or later, and of what they are told by mail.</summary>
internal static class CasDesEnvois
{
    private static readonly DateOnly s_mardi = new(2026, 11, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous => [.. Listes, .. Envois, .. Programmes, .. Profils, .. Courriels];

    private static IEnumerable<CasDUsage> Listes =>
        [
            De<ListesHandler, ListeVue>("Creer", (h, c) => h.Creer(new(null, "Logement", [Id(Zoe)], "cle", null, Anne), c)),
            De<ListesHandler, ListeVue, Stored<ListeDeDiffusion>>(
                "Modifier",
                Liste,
                (h, lue, c) => h.Modifier(new(lue.Value.Id, "Permis B", [Id(Zoe)], null, lue.Version, Anne), c)
            ),
            De<ListesHandler, Fait, Stored<ListeDeDiffusion>>("Supprimer", Liste, (h, lue, c) => h.Supprimer(lue.Value.Id, Anne, c)),
        ];

    private static IEnumerable<CasDUsage> Envois =>
        [
            De<EnvoyerATousHandler, Envoi>("Handle", (h, c) => h.Handle(ATous("cle"), c)),
            De<PartagerHandler, Envoi>("Offre", (h, c) => h.Offre(Gens.Offre, Partage, c)),
            De<PartagerHandler, Envoi>("Recherche", (h, c) => h.Recherche(Gens.Recherche, null, Partage, c)),
            Minuter<Distribution>(
                "ReprendreTout",
                (h, c) => h.ReprendreTout(c),
                async banc =>
                {
                    await Matrice.Mourir(banc, (mort, cancel) => mort.Get<EnvoyerATousHandler>().Handle(ATous("cle"), cancel), "diffusion");
                    banc.Horloge.Advance(TimeSpan.FromMinutes(3));
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Programmes =>
        [
            De<ProgrammerEnvoiHandler, Stored<EnvoiProgramme>>("Handle", (h, c) => h.Handle(Programme, c)),
            De<EnvoisProgrammesHandler, Stored<EnvoiProgramme>, Stored<EnvoiProgramme>>(
                "Modifier",
                Programmer,
                (h, lu, c) => h.Modifier(new(lu.Value.Id, "Rendez-vous à midi", s_mardi, "12:00", lu.Version, Anne), c)
            ),
            De<EnvoisProgrammesHandler, Fait, Stored<EnvoiProgramme>>("Annuler", Programmer, (h, lu, c) => h.Annuler(lu.Value.Id, Anne, c)),
            Minuter<FairePartirHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    await Programmer(banc);
                    banc.Horloge.SetUtcNow(new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));
                },
                "to several"
            ),
            Minuter<FairePartirHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    Reussi(await banc.Get<ProgrammerEnvoiHandler>().Handle(Programme with { Beneficiaires = [Id(Zoe)] }, Cancel));
                    banc.Horloge.SetUtcNow(new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));
                },
                "to one"
            ),
        ];

    private static IEnumerable<CasDUsage> Profils =>
        [
            De<ModifierProfilHandler, Stored<Conseiller>, string>(
                "Handle",
                Version,
                (h, version, c) => h.Handle(new("cannes", false, false, version, Anne), c)
            ),
            De<EcrireAgenceHandler, Agence>("Handle", (h, c) => h.Handle(new("antibes", "Agence d'Antibes", Structure, Odile), c)),
        ];

    private static IEnumerable<CasDUsage> Courriels =>
        [
            Minuter<EnvoyerRecapitulatifsHandler>("Handle", (h, c) => h.Handle(c)),
            De<SeDesabonnerHandler, Fait, string>(
                "Desactiver",
                banc => Task.FromResult(Jeton(banc)),
                (h, jeton, c) => h.Desactiver(jeton, c)
            ),
        ];

    private static DemandeDePartage Partage => new(null, [Id(Zoe), Id(Ines)], [], "cle", Anne);

    private static ProgrammerEnvoi Programme => new("Rendez-vous à 9 h", [Id(Zoe), Id(Ines)], [], s_mardi, "09:30", "cle", Anne);

    public static EnvoyerATous ATous(string? cle) => new("Bonjour à tous", [Id(Zoe), Id(Ines), Id(Tom)], [], null, cle, Anne);

    private static async Task<Stored<EnvoiProgramme>> Programmer(Banc banc) =>
        Reussi(await banc.Get<ProgrammerEnvoiHandler>().Handle(Programme, Cancel));

    private static async Task<Stored<ListeDeDiffusion>> Liste(Banc banc) => (await banc.Get<IListeStore>().Lister(Anne.Id, Cancel))[0];

    private static async Task<string> Version(Banc banc) => Reussi(await banc.Get<LireProfilHandler>().Handle(Anne, Cancel)).Version;

    private static string Jeton(Banc banc) => banc.Get<ILiensDeDesabonnement>().Pour(Anne.Id)!.Segments[^1];
}
