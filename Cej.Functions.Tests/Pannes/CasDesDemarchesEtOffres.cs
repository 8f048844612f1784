using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Notifications;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using static Cej.Functions.Tests.Pannes.CasDUsage;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The use cases of what young people plan, look for and are told of.</summary>
internal static class CasDesDemarchesEtOffres
{
    private static readonly DateOnly s_fin = new(2026, 12, 4);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<CasDUsage> Tous => [.. Demarches, .. Transmissions, .. Offerts, .. Recherches, .. Avis];

    private static IEnumerable<CasDUsage> Demarches =>
        [
            De<CreerDemarcheHandler, DemarcheDuJour>(
                "Creer",
                (h, c) => h.Creer(new(Dossier(Zoe), null, null, "Écrire une lettre", s_fin, "cle", Zoe), c)
            ),
            De<CreerDemarcheHandler, DemarcheDuJour, Demarche>(
                "Dupliquer",
                Une,
                (h, une, c) => h.Dupliquer(new(Dossier(Zoe), une.Id, s_fin, "cle", Zoe), c)
            ),
            De<ModifierDemarcheHandler, DemarcheDuJour, Demarche>(
                "Modifier",
                Une,
                (h, une, c) => h.Modifier(new(Dossier(Zoe), une.Id, null, "Rappeler", s_fin, une.Revision, Zoe), c)
            ),
            De<ModifierDemarcheHandler, DemarcheDuJour, Demarche>(
                "ChangerStatut",
                Une,
                (h, une, c) => h.ChangerStatut(new(Dossier(Zoe), une.Id, StatutDeDemarche.EnCours, null, null, une.Revision, Zoe), c)
            ),
        ];

    private static IEnumerable<CasDUsage> Transmissions =>
        [
            Minuter<TransmettreDemarchesHandler>(
                "Reprendre",
                (h, c) => h.Reprendre(c),
                async banc =>
                {
                    await Nouvelle(banc);
                    banc.Horloge.Advance(TimeSpan.FromMinutes(1));
                }
            ),
            De<TransmettreDemarchesHandler, bool, Guid>(
                "Transmettre",
                Nouvelle,
                async (h, id, c) => await h.Transmettre(Dossier(Zoe), id, c)
            ),
            Minuter<RappelerDePlanifierHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                banc =>
                {
                    banc.Horloge.SetUtcNow(new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
                    return Task.CompletedTask;
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Offerts =>
        [
            De<FavorisHandler, Favori>("Garder", (h, c) => h.Garder(Dossier(Zoe), new(TypeDOffre.Emploi, "456EFGH"), null, Zoe, c)),
            De<FavorisHandler, Favori>(
                "Garder",
                (h, c) => h.Garder(Dossier(Zoe), Gens.Offre, new(2026, 11, 20), Zoe, c),
                null,
                "applied for"
            ),
            De<FavorisHandler, Fait>("Retirer", (h, c) => h.Retirer(Dossier(Zoe), Gens.Offre, Zoe, c)),
            Minuter<RevoirFavorisHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                banc =>
                {
                    banc.Horloge.Advance(TimeSpan.FromDays(8));
                    return Task.CompletedTask;
                }
            ),
            De<ConsulterOffreHandler, Fait>("Handle", (h, c) => h.Handle(Dossier(Zoe), Gens.Offre, Zoe, c)),
            De<PreferencesHandler, Stored<EspaceDOffres>, string>(
                "Modifier",
                async banc => (await banc.Get<IEspaceDOffresStore>().Find(Dossier(Zoe), Cancel)).Version,
                (h, version, c) => h.Modifier(Dossier(Zoe), false, false, version, Zoe, c)
            ),
            De<PartagerAvecMonConseillerHandler, Expedie>("Handle", (h, c) => h.Handle(new(Dossier(Zoe), Gens.Offre, null, "cle", Zoe), c)),
        ];

    private static IEnumerable<CasDUsage> Recherches =>
        [
            De<RecherchesHandler, RechercheSauvegardee>(
                "Creer",
                (h, c) =>
                    h.Creer(
                        Dossier(Zoe),
                        Gens.Recherche with
                        {
                            MotsCles = "cuisinier",
                        },
                        null,
                        Identifiants.Deterministe("recherche"),
                        Zoe,
                        c
                    )
            ),
            De<RecherchesHandler, Fait, Guid>(
                "Supprimer",
                async banc => (await banc.Get<IRechercheStore>().Lister(Dossier(Zoe), null, 10, Cancel))[0].Id,
                (h, id, c) => h.Supprimer(Dossier(Zoe), id, Zoe, c)
            ),
            De<RecherchesHandler, RechercheSauvegardee, Guid>("Accepter", Suggestion, (h, id, c) => h.Accepter(Dossier(Zoe), id, Zoe, c)),
            De<RecherchesHandler, Fait, Guid>("Refuser", Suggestion, (h, id, c) => h.Refuser(Dossier(Zoe), id, Zoe, c)),
            Minuter<AlerterHandler>(
                "Handle",
                (h, c) => h.Handle(c),
                banc =>
                {
                    banc.Horloge.Advance(TimeSpan.FromDays(2));
                    return Task.CompletedTask;
                }
            ),
        ];

    private static IEnumerable<CasDUsage> Avis =>
        [
            De<NotificationsHandler, Notification, Guid>(
                "MarquerLue",
                async banc => (await banc.Get<INotificationStore>().Lister(Dossier(Zoe), null, 10, Cancel))[0].Id,
                (h, id, c) => h.MarquerLue(Dossier(Zoe), id, Zoe, c)
            ),
            De<AppareilsHandler, Fait>("Enregistrer", (h, c) => h.Enregistrer(Dossier(Zoe), Telephone, Zoe, c), null, "a phone"),
            De<AppareilsHandler, Fait>("Enregistrer", (h, c) => h.Enregistrer(Dossier(Zoe), Navigateur, Zoe, c), null, "a browser"),
            De<AppareilsHandler, Fait>(
                "Enregistrer",
                (h, c) => h.Enregistrer(Dossier(Zoe), Navigateur, Zoe, c),
                banc => banc.Get<AppareilsHandler>().Enregistrer(Dossier(Ines), Navigateur, Ines, Cancel),
                "somebody else's browser"
            ),
            De<AppareilsHandler, Fait>(
                "Oublier",
                (h, c) => h.Oublier(Dossier(Zoe), Navigateur.Id, Zoe, c),
                banc => banc.Get<AppareilsHandler>().Enregistrer(Dossier(Zoe), Navigateur, Zoe, Cancel)
            ),
        ];

    private static Appareil Telephone { get; } = new("telephone", Plateforme.Android, "jeton", null, null);

    private static Appareil Navigateur { get; } =
        new(
            "navigateur",
            Plateforme.Web,
            "https://updates.push.services.mozilla.com/wpush/v2/abonnement",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg"
        );

    private static async Task<Demarche> Une(Banc banc) => (await banc.Get<IDemarcheStore>().Lister(Dossier(Zoe), Cancel))[0].Value;

    private static async Task<Guid> Nouvelle(Banc banc) =>
        Reussi(
            await banc.Get<CreerDemarcheHandler>().Creer(new(Dossier(Zoe), null, null, "Écrire une lettre", s_fin, "nouvelle", Zoe), Cancel)
        ).Demarche.Id;

    private static async Task<Guid> Suggestion(Banc banc) =>
        (await banc.Get<ISuggestionStore>().Lister(Dossier(Zoe), null, 10, Cancel))[0].Id;
}
