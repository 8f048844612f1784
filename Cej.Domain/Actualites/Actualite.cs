using Cej.Domain.Conseillers;

namespace Cej.Domain.Actualites;

/// <summary>A piece of news about the application. Guide: "Les actualités".</summary>
public sealed record Actualite
{
    /// <summary>The longest title, in characters as a person counts them.</summary>
    public const int LongueurDuTitre = 150;

    /// <summary>The longest content, in UTF-16 units, markup included.</summary>
    public const int LongueurDuContenu = 20_000;

    /// <summary>The most tags.</summary>
    public const int EtiquettesMaximum = 5;

    /// <summary>The longest tag, in characters as a person counts them.</summary>
    public const int LongueurDUneEtiquette = 40;

    /// <summary>The piece of news.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Titre { get; init; }

    /// <summary>Rich text: HTML of an allow-list, without anything that runs or is loaded.</summary>
    public required string Contenu { get; init; }

    /// <summary>Coloured labels, e.g. « PE - Événements ».</summary>
    public required IReadOnlyList<string> Etiquettes { get; init; }

    /// <summary>Whom it concerns, by structure; everyone when there is none.</summary>
    public required IReadOnlyList<string> Structures { get; init; }

    /// <summary>The date it bears; before it, nobody but operators sees it.</summary>
    public required DateTimeOffset PublieeLe { get; init; }

    /// <summary>When it could first be read: its date, or when it was written if its date was over by then.</summary>
    public required DateTimeOffset ParueLe { get; init; }

    /// <summary>Whether it comes before those that are not.</summary>
    public bool Epinglee { get; init; }

    /// <summary>Whether connected clients were told that it came out.</summary>
    public bool Annoncee { get; init; }

    /// <summary>Counts the operators' changes, from 1: what entity tags are made of.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>The fingerprint of the request that made it.</summary>
    public required Empreinte Demande { get; init; }

    /// <summary>Whether a counsellor sees it at an instant.</summary>
    public bool EstVisible(Conseiller conseiller, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(conseiller);
        return ParueLe <= instant
            && (
                Structures.Count == 0 || (conseiller.Agence is { } agence && Structures.Contains(agence.Structure, StringComparer.Ordinal))
            );
    }

    /// <summary>The same with another content. Only another date makes it come out again: a corrected word shows no badge.</summary>
    public Actualite Modifier(ContenuDActualite contenu, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(contenu);
        var redatee = contenu.PublieeLe != PublieeLe;
        return contenu.Dans(this) with
        {
            ParueLe = redatee ? Parution(contenu.PublieeLe, instant) : ParueLe,
            Annoncee = Annoncee && !redatee,
            Revision = Revision + 1,
        };
    }

    internal static DateTimeOffset Parution(DateTimeOffset publieeLe, DateTimeOffset instant) => publieeLe > instant ? publieeLe : instant;
}

/// <summary>What an operator writes, checked and cleaned.</summary>
/// <param name="Titre">1 to 150 characters.</param>
/// <param name="Contenu">Clean HTML.</param>
/// <param name="Etiquettes">At most 5.</param>
/// <param name="Structures">Of the reference list.</param>
/// <param name="PublieeLe">Its date.</param>
/// <param name="Epinglee">Whether it comes first.</param>
public sealed record ContenuDActualite(
    string Titre,
    string Contenu,
    IReadOnlyList<string> Etiquettes,
    IReadOnlyList<string> Structures,
    DateTimeOffset PublieeLe,
    bool Epinglee
)
{
    internal Actualite Dans(Actualite actualite) =>
        actualite with
        {
            Titre = Titre,
            Contenu = Contenu,
            Etiquettes = Etiquettes,
            Structures = Structures,
            PublieeLe = PublieeLe,
            Epinglee = Epinglee,
        };
}

/// <summary>Refusals of this feature.</summary>
public static class RefusActualites
{
    /// <summary>Absent, not out yet, or for other structures: never told apart.</summary>
    public static readonly Refus ActualiteInconnue = new(RefusKind.Introuvable, "actualite-inconnue", "Cette actualité n'existe pas.");

    /// <summary>There are as many as there may be.</summary>
    public static readonly Refus TropDActualites = new(
        RefusKind.Conflit,
        "trop-d-actualites",
        "Le nombre maximal d'actualités est atteint : supprimez les plus anciennes."
    );
}
