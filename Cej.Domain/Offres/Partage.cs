namespace Cej.Domain.Offres;

/// <summary>What a counsellor shares.</summary>
public abstract record Partage
{
    private Partage() { }

    /// <summary>An offer.</summary>
    /// <param name="Reference">The type of the offer, and its identifier at its source.</param>
    /// <param name="Titre">Its title then.</param>
    public sealed record DOffre(ReferenceDOffre Reference, string Titre) : Partage;

    /// <summary>The criteria of a search, all of them.</summary>
    /// <param name="Criteres">Codes, checked before.</param>
    /// <param name="Titre">What the search is called.</param>
    public sealed record DeRecherche(CriteresSaisis Criteres, string Titre) : Partage;
}

/// <summary>The stable names of the types of offer.</summary>
public static class NomsDesTypes
{
    /// <summary>The name of a type, kebab-case.</summary>
    public static string De(TypeDOffre type) =>
        type switch
        {
            TypeDOffre.Emploi => "emploi",
            TypeDOffre.Alternance => "alternance",
            TypeDOffre.ServiceCivique => "service-civique",
            TypeDOffre.Immersion => "immersion",
        };

    /// <summary>The type that a name means; null when it means none.</summary>
    public static TypeDOffre? Lire(string nom) =>
        Enum.GetValues<TypeDOffre>().Where(type => De(type) == nom).Select(type => (TypeDOffre?)type).FirstOrDefault();
}

/// <summary>A search that a counsellor suggests. Guide: "Les offres".</summary>
public sealed record Suggestion
{
    /// <summary>The suggestion; later ones need not sort after earlier ones.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called, 1 to 100 characters.</summary>
    public required string Titre { get; init; }

    /// <summary>All its criteria.</summary>
    public required CriteresSaisis Criteres { get; init; }

    /// <summary>The counsellor's name then.</summary>
    public required NomComplet Par { get; init; }

    /// <summary>When the counsellor shared the search.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>What became of it.</summary>
    public EtatDeSuggestion Etat { get; init; }

    /// <summary>The saved search made of it, once accepted.</summary>
    public Guid? Recherche { get; init; }
}

/// <summary>What became of a suggestion.</summary>
public enum EtatDeSuggestion
{
    /// <summary>The beneficiary has not answered.</summary>
    EnAttente,

    /// <summary>It is a saved search now.</summary>
    Acceptee,

    /// <summary>The beneficiary does not want it.</summary>
    Refusee,
}

/// <summary>Where suggestions are kept, in the beneficiary's dossier.</summary>
public interface ISuggestionStore
{
    /// <summary>Adds a suggestion; false, and nothing, when it is there already.</summary>
    Task<bool> Create(BeneficiaireId beneficiaire, Suggestion suggestion, CancellationToken cancellationToken);

    /// <summary>One suggestion; null when there is none.</summary>
    Task<Stored<Suggestion>?> Find(BeneficiaireId beneficiaire, Guid id, CancellationToken cancellationToken);

    /// <summary>A page of suggestions, by identifier; null starts at the beginning.</summary>
    Task<IReadOnlyList<Suggestion>> Lister(BeneficiaireId beneficiaire, Guid? apres, int limite, CancellationToken cancellationToken);

    /// <summary>Saves under the version read.</summary>
    Task<Result<Stored<Suggestion>>> Save(
        BeneficiaireId beneficiaire,
        Suggestion suggestion,
        string version,
        CancellationToken cancellationToken
    );
}

/// <summary>
/// Gives a suggestion to a young person, who is told at once. The same criteria that wait for an answer, or that are a saved search
/// already, stay the suggestion they are; declined ones are asked again. A repeat changes nothing.
/// </summary>
public sealed class RemiseDeSuggestion(
    ISuggestionStore suggestions,
    IRechercheStore recherches,
    INotificationStore notifications,
    IDossierStore dossiers,
    IPreveneur preveneur
)
{
    /// <summary>Adds a suggestion with its notification.</summary>
    /// <param name="beneficiaire">The dossier of the person who gets it.</param>
    /// <param name="suggestion">The suggestion; one that the person had declined is made again.</param>
    /// <param name="notification">Names the notification; later ones sort after earlier ones.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the person had made of it before; null for a new one.</returns>
    public async Task<EtatDeSuggestion?> Remettre(
        BeneficiaireId beneficiaire,
        Suggestion suggestion,
        Guid notification,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        var reading = dossiers.Find(beneficiaire, cancellationToken);
        var deja = await suggestions.Create(beneficiaire, suggestion, cancellationToken)
            ? null
            : await Reprendre(beneficiaire, suggestion, cancellationToken);
        var annonce = new Notification
        {
            Id = notification,
            Sorte = SorteDeNotification.RechercheSuggeree,
            Titre = suggestion.Titre,
            Objet = suggestion.Id,
            Le = suggestion.Le,
        };
        await notifications.Create(beneficiaire, annonce, cancellationToken);
        if (await reading is { Value: { EstSuivi: true } dossier })
            await preveneur.Prevenir(dossier, annonce, cancellationToken);
        return deja;
    }

    private async Task<EtatDeSuggestion?> Reprendre(BeneficiaireId id, Suggestion suggestion, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if (await suggestions.Find(id, suggestion.Id, cancellationToken) is not { } found)
                return null;
            if (found.Value.Le == suggestion.Le)
                return null; // this very send, resumed
            if (found.Value.Etat is EtatDeSuggestion.EnAttente)
                return EtatDeSuggestion.EnAttente;
            if (
                found.Value is { Etat: EtatDeSuggestion.Acceptee, Recherche: { } recherche }
                && await recherches.Find(id, recherche, cancellationToken) is not null
            )
                return EtatDeSuggestion.Acceptee;
            // Declined, or its search was deleted since: asked again.
            if ((await suggestions.Save(id, suggestion, found.Version, cancellationToken)).Refus is null)
                return null;
        }

        throw new IndisponibleException(
            $"Others wrote to a suggestion each time this asked for it again ({Concurrence.EssaisEntrePlusieurs} times)."
        );
    }
}
