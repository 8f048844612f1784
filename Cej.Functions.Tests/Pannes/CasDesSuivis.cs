using Cej.Domain.Accueil;
using Cej.Domain.Compte;
using Cej.Domain.Connexions;
using Cej.Domain.Conseillers;
using Cej.Domain.Conservation;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The use cases of dossiers, from the first day to their destruction, and of whoever follows them.</summary>
internal static class CasDesSuivis
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous => [.. Portefeuille, .. Fins, .. Personnes, .. Reaffectations, .. Habilitations];

    private static TerminerSuivi.Archiver Archivage(Appelant.Beneficiaire qui) =>
        new(Dossier(qui), MotifsDeSuppression.Tous[0].Code, null, Banc.Lundi, Anne);

    private static IEnumerable<CasDUsage> Portefeuille =>
        [
            De<AjouterBeneficiaireHandler, Stored<Beneficiaire>>(
                "Handle",
                (h, c) => h.Handle(new("Léa", "Petit", "lea@courriel.example", "lea", Anne), c)
            ),
            De<ModifierBeneficiaireHandler, Stored<Beneficiaire>, string>(
                "Handle",
                banc => Version(banc, Tom),
                (h, version, c) => h.Handle(new(Dossier(Tom), "12345678901", "Thomas", null, "thomas@courriel.example", version, Anne), c)
            ),
        ];

    private static IEnumerable<CasDUsage> Fins =>
        [
            De<TerminerSuiviHandler, Fait>("Handle", (h, c) => h.Handle(Archivage(Zoe), c), null, "archive"),
            De<TerminerSuiviHandler, Fait>(
                "Handle",
                (h, c) => h.Handle(new TerminerSuivi.Supprimer(Dossier(Tom), Anne), c),
                null,
                "delete"
            ),
            De<QuitterLeServiceHandler, Fait>("Handle", (h, c) => h.Handle(Dossier(Zoe), Zoe, c)),
            De<EffacerDossierHandler, Fait>("Handle", (h, c) => h.Handle(Dossier(Zoe), Odile, c), Archiver),
            // To a superviseur, who is known as such from the first use of the right on.
            De<EffacerConseillerHandler, Fait>(
                "Handle",
                (h, c) => h.Handle(Anne.Id, Odile, c),
                async banc => Reussi(await banc.Get<LireProfilHandler>().Handle(Sophie, TestContext.Current.CancellationToken)),
                seRefait: true
            ),
            Minuter<EcheancesHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                async banc =>
                {
                    await Archiver(banc);
                    banc.Horloge.Advance(TimeSpan.FromDays(3 * 366));
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Personnes =>
        [
            De<SeConnecterHandler, Connexion>("Handle", (h, c) => h.Handle(Conseiller("Nadia"), null, c), null, "a new counsellor"),
            De<SeConnecterHandler, Connexion>(
                "Handle",
                (h, c) =>
                    h.Handle(
                        new Appelant.Conseiller(
                            Sujet.Lire("agents", "Anne")!,
                            new("Annie", "Lefèvre"),
                            AdresseEmail.Lire("annie@agence.example").Value
                        ),
                        null,
                        c
                    ),
                null,
                "a counsellor under another name"
            ),
            De<SeConnecterHandler, Connexion>(
                "Handle",
                (h, c) => h.Handle(Tom, "America/Cayenne", c),
                null,
                "a young person",
                rediteCompte: true
            ),
            De<ConditionsHandler, Domain.Identite.Conditions>("Accepter", (h, c) => h.Accepter(Gens.Conditions, Anne, c)),
            De<ConditionsHandler, Domain.Identite.Conditions>(
                "Accepter",
                (h, c) => h.Accepter(Gens.Conditions, Zoe, c),
                null,
                "the young person"
            ),
            De<ModifierCompteHandler, Stored<Beneficiaire>, string>(
                "Handle",
                banc => Version(banc, Zoe),
                (h, version, c) => h.Handle(new(Dossier(Zoe), "America/Cayenne", false, new(false, null, null, null), version, Zoe), c)
            ),
            De<LireAccueilHandler, AccueilDuJeune>("Handle", (h, c) => h.Handle(Dossier(Zoe), Zoe, c)),
        ];

    private static IEnumerable<CasDUsage> Reaffectations =>
        [
            De<ReaffecterHandler, DemandeDeReaffectation>("Handle", (h, c) => h.Handle(Demande(true), c), null, "for a while"),
            De<ReaffecterHandler, DemandeDeReaffectation>("Handle", (h, c) => h.Handle(Demande(false), c), null, "for good"),
            De<RecupererHandler, DemandeDeReaffectation?>("Recuperer", (h, c) => h.Recuperer("cle", Anne, c), Preter),
            De<DepartsHandler, Fait, Guid>(
                "Ranger",
                async banc =>
                {
                    await Preter(banc);
                    return Reussi(await banc.Get<DepartsHandler>().Lister(Anne, Cancel)).Departs[0].Id;
                },
                (h, depart, c) => h.Ranger(depart, Anne, c)
            ),
            Minuter<Deplacements>(
                "ReprendreTout",
                (h, c) => h.ReprendreTout(c),
                async banc =>
                {
                    // The process died right behind the intent.
                    await Matrice.Mourir(
                        banc,
                        (mort, cancel) => mort.Get<ReaffecterHandler>().Handle(Demande(true), cancel),
                        "reaffectation"
                    );
                    banc.Horloge.Advance(TimeSpan.FromMinutes(3));
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Habilitations =>
        [
            De<DemanderLHabilitationHandler, DemandeLue>("Demander", (h, c) => h.Demander("Je remplace Sophie", Bruno, c)),
            De<DeciderDeLHabilitationHandler, DemandeDHabilitation>(
                "Handle",
                (h, c) => h.Handle(new(Bruno.Id, true, Structure, Odile), c),
                banc => banc.Get<DemanderLHabilitationHandler>().Demander("Je remplace Sophie", Bruno, Cancel)
            ),
            De<SuperviseursHandler, Superviseur>("Habiliter", (h, c) => h.Habiliter(new(Bruno.Email.Value, Structure, Odile), c)),
            De<SuperviseursHandler, Fait, Guid>(
                "Retirer",
                async banc => Reussi(await banc.Get<SuperviseursHandler>().Lister(null, 10, Odile, Cancel)).Page.Lignes[0].Id,
                (h, id, c) => h.Retirer(id, Odile, c)
            ),
        ];

    private static Reaffecter Demande(bool temporaire) =>
        new(Anne.Id.Value, Bruno.Id.Value, [Id(Zoe), Id(Ines)], temporaire, "cle", Sophie);

    private static async Task Preter(Banc banc)
    {
        Reussi(await banc.Get<ReaffecterHandler>().Handle(Demande(true), Cancel));
        await banc.Reprendre();
    }

    private static async Task Archiver(Banc banc)
    {
        Reussi(await banc.Get<TerminerSuiviHandler>().Handle(Archivage(Zoe), Cancel));
        await banc.Reprendre();
    }

    private static async Task<string> Version(Banc banc, Appelant.Beneficiaire qui) =>
        (await banc.Get<IDossierStore>().Find(Dossier(qui), Cancel))!.Version;
}
