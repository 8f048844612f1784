using Cej.Domain.Demarches;
using Cej.Domain.Messagerie;
using Cej.Domain.Offres;

namespace Cej.Domain.Accueil;

/// <summary>What a young person sees first.</summary>
public sealed record AccueilDuJeune
{
    /// <summary>What the counsellor shows to everybody now; null for nothing.</summary>
    public required MessageImportant? Important { get; init; }

    /// <summary>How many messages of the counsellor are not read.</summary>
    public required int MessagesNonLus { get; init; }

    /// <summary>The week of the person's day.</summary>
    public required Semaine Semaine { get; init; }

    /// <summary>Démarches of that week that are neither late nor given up, by day.</summary>
    public required IReadOnlyList<DemarcheDuJour> DeLaSemaine { get; init; }

    /// <summary>What should have been done before today, the oldest first.</summary>
    public required IReadOnlyList<DemarcheDuJour> EnRetard { get; init; }

    /// <summary>New offers that alerts told of and that were not looked at, the newest first.</summary>
    public required IReadOnlyList<Notification> NouvellesOffres { get; init; }

    /// <summary>Suggestions that wait for an answer.</summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>Who follows the person, by the present name; null when the history does not say.</summary>
    public required NomComplet? Conseiller { get; init; }

    /// <summary>Whether that is for a time.</summary>
    public required bool Temporaire { get; init; }

    /// <summary>Who takes the person back after that; null when it is for good.</summary>
    public required NomComplet? Avant { get; init; }
}

/// <summary>
/// Reads a young person's first page: the dossier's documents, side by side. What it shows of the counsellor is among them, and made again
/// by the first reader after a change.
/// </summary>
public sealed class LireAccueilHandler(
    IDossierStore dossiers,
    IDemarcheStore demarches,
    INotificationStore notifications,
    ISuggestionStore suggestions,
    IAffichageStore affichages,
    IEspaceStore espaces,
    IMessageImportantStore importants,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The longest of its lists: a page shows no more, and each has a page of its own.</summary>
    public const int Maximum = 50;

    /// <summary>How many of the latest notifications are looked through.</summary>
    private const int Notifications = 20;

    /// <summary>The caller's own home page.</summary>
    public async Task<Result<AccueilDuJeune>> Handle(BeneficiaireId id, Appelant par, CancellationToken cancellationToken)
    {
        if (par is not Appelant.Beneficiaire)
            return RefusIdentite.ReserveAuBeneficiaire;

        var lecture = await LeSien(id, par, cancellationToken).Joindre(() => Lire(id, cancellationToken));
        if (lecture.Refus is { } refus)
            return refus;
        var ((dossier, conversation), (garde, lues, avis, proposees)) = lecture.Value;
        var affichage =
            garde.Affichage is { } fait && fait.EstDe(dossier) ? fait : await Refaire(dossier, garde.Version, cancellationToken);
        journal.Consigner(par, ActionConsignee.AccueilLu, id);

        var instant = clock.GetUtcNow();
        var aujourdhui = dossier.Fuseau.Jour(instant);
        var semaine = Semaine.De(aujourdhui);
        DemarcheDuJour[] rangees =
        [
            .. lues.Select(lue => new DemarcheDuJour(lue.Value, aujourdhui))
                .Where(lue => lue.Demarche.Fin is not null)
                .OrderBy(lue => lue.Demarche.Fin)
                .ThenBy(lue => lue.Demarche.Id),
        ];
        return new AccueilDuJeune
        {
            Important = affichage.Important?.EstAffiche(instant) is true ? affichage.Important : null,
            MessagesNonLus = conversation?.Value.NonLusParBeneficiaire ?? 0,
            Semaine = semaine,
            DeLaSemaine =
            [
                .. rangees
                    .Where(lue => !lue.EstEnRetard && lue.Demarche.Fin >= semaine.Lundi && lue.Demarche.Fin <= semaine.Dimanche)
                    .Take(Maximum),
            ],
            EnRetard = [.. rangees.Where(lue => lue.EstEnRetard).Take(Maximum)],
            NouvellesOffres = [.. avis.Where(une => une is { Sorte: SorteDeNotification.NouvellesOffres, LueLe: null })],
            Suggestions = [.. proposees.Where(une => une.Etat is EtatDeSuggestion.EnAttente)],
            Conseiller = affichage.Nom,
            Temporaire = dossier.ReferentInitial is not null,
            Avant = affichage.Avant,
        };
    }

    private async Task<Result<(Beneficiaire Dossier, Stored<Conversation>? Conversation)>> LeSien(
        BeneficiaireId id,
        Appelant par,
        CancellationToken cancellationToken
    ) =>
        await dossiers.FindAvecConversation(id, cancellationToken) is ({ Value: var dossier }, var conversation) && dossier.EstCeluiDe(par)
            ? (dossier, conversation)
            : RefusPortefeuille.BeneficiaireInconnu;

    /// <summary>Four readings side by side.</summary>
    private async Task<(
        AffichageLu Affichage,
        IReadOnlyList<Stored<Demarche>> Demarches,
        IReadOnlyList<Notification> Notifications,
        IReadOnlyList<Suggestion> Suggestions
    )> Lire(BeneficiaireId id, CancellationToken cancellationToken)
    {
        var readingAffichage = affichages.Find(id, cancellationToken);
        var readingDemarches = demarches.Lister(id, cancellationToken);
        var readingNotifications = notifications.Lister(id, null, Notifications, cancellationToken);
        var readingSuggestions = suggestions.Lister(id, null, Maximum, cancellationToken);
        return (await readingAffichage, await readingDemarches, await readingNotifications, await readingSuggestions);
    }

    private async Task<Affichage> Refaire(Beneficiaire dossier, string? version, CancellationToken cancellationToken)
    {
        // Before the notice: who has no row yet is passed over when a later notice is shown to the portfolio.
        using var espace = await espaces.Find(dossier.Referent, PartieDEspace.Lignes([dossier.Id]), cancellationToken);
        var readingFiche = dossiers.FindFiche(dossier.Id, cancellationToken);
        var important = await importants.Find(dossier.Referent, cancellationToken);
        var affichage = Affichage.De(dossier, await readingFiche is (_, var historique) ? historique : [], important);
        if (espace.Espace.Suivis.ContainsKey(dossier.Id))
            await affichages.Save(dossier.Id, affichage, version, cancellationToken);
        return affichage;
    }
}
