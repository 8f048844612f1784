namespace Cej.Domain.Offres;

/// <summary>Names an offer.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">As its source names it: 1 to 64 letters, digits and hyphens.</param>
public sealed record ReferenceDOffre(TypeDOffre Type, string Id)
{
    /// <summary>The longest identifier.</summary>
    public const int LongueurMaximale = 64;

    /// <summary>Whether it may name an offer at all.</summary>
    public bool EstPossible => Id.Length is > 0 and <= LongueurMaximale && Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');

    /// <summary>Type and identifier in one word.</summary>
    public string Cle => $"{NomsDesTypes.De(Type)}.{Id}";

    /// <summary>60 bits of its fingerprint: that two of a person's offers agree is less likely than one in 10^11.</summary>
    public long Marque => Convert.ToInt64(Empreinte.De($"{Type}\n{Id}").Hex[..15], 16);

    /// <summary>Reads a <see cref="Cle"/>; null when it is none.</summary>
    public static ReferenceDOffre? Lire(string cle)
    {
        ArgumentNullException.ThrowIfNull(cle);
        var point = cle.IndexOf('.', StringComparison.Ordinal);
        return
            point > 0
            && NomsDesTypes.Lire(cle[..point]) is { } type
            && new ReferenceDOffre(type, cle[(point + 1)..]) is { EstPossible: true } lue
            ? lue
            : null;
    }
}

/// <summary>Where an offer comes from.</summary>
public enum SourceDOffres
{
    /// <summary>France Travail: jobs and apprenticeships.</summary>
    FranceTravail,

    /// <summary>API Engagement: civic service.</summary>
    ApiEngagement,

    /// <summary>Immersion Facilitée.</summary>
    ImmersionFacilitee,
}

/// <summary>Which source has which type.</summary>
public static class Sources
{
    /// <summary>Where the offers of a type come from.</summary>
    public static SourceDOffres Source(this TypeDOffre type) =>
        type switch
        {
            TypeDOffre.Emploi or TypeDOffre.Alternance => SourceDOffres.FranceTravail,
            TypeDOffre.ServiceCivique => SourceDOffres.ApiEngagement,
            TypeDOffre.Immersion => SourceDOffres.ImmersionFacilitee,
        };
}

/// <summary>An offer as lists show it.</summary>
public sealed record Offre
{
    /// <summary>What names the offer: its type, and its identifier at the source.</summary>
    public required ReferenceDOffre Reference { get; init; }

    /// <summary>What is offered.</summary>
    public required string Titre { get; init; }

    /// <summary>The company or organisation; null when it does not show itself.</summary>
    public string? Organisme { get; init; }

    /// <summary>Where, as its source writes it; null when it is not told.</summary>
    public string? Localisation { get; init; }

    /// <summary>The postal code; null when it is not told.</summary>
    public string? CodePostal { get; init; }

    /// <summary>The contract, as its source writes it, e.g. CDI.</summary>
    public string? Contrat { get; init; }

    /// <summary>The working time, as its source writes it.</summary>
    public string? Duree { get; init; }

    /// <summary>The domain, of civic service.</summary>
    public string? Domaine { get; init; }

    /// <summary>The first day, when there is one.</summary>
    public DateOnly? Debut { get; init; }

    /// <summary>When it was published; null when it is not told.</summary>
    public DateTimeOffset? PublieeLe { get; init; }

    /// <summary>Who published it, e.g. "France Travail" or a partner.</summary>
    public string? Origine { get; init; }
}

/// <summary>An offer with all that is known of it.</summary>
public sealed record OffreDetaillee
{
    /// <summary>What lists show.</summary>
    public required Offre Offre { get; init; }

    /// <summary>What the work is.</summary>
    public string? Description { get; init; }

    /// <summary>The pay.</summary>
    public string? Salaire { get; init; }

    /// <summary>The hours.</summary>
    public string? Horaires { get; init; }

    /// <summary>The experience asked for.</summary>
    public string? Experience { get; init; }

    /// <summary>Skills asked for, as the source words them; empty when it names none.</summary>
    public IReadOnlyList<string> Competences { get; init; } = [];

    /// <summary>Soft skills.</summary>
    public IReadOnlyList<string> SavoirEtre { get; init; } = [];

    /// <summary>Training and diplomas.</summary>
    public IReadOnlyList<string> Formations { get; init; } = [];

    /// <summary>Languages asked for, as the source words them; empty when it names none.</summary>
    public IReadOnlyList<string> Langues { get; init; } = [];

    /// <summary>Driving licences.</summary>
    public IReadOnlyList<string> Permis { get; init; } = [];

    /// <summary>What the company or organisation says of itself.</summary>
    public string? Presentation { get; init; }

    /// <summary>Where to apply; null when there is no link.</summary>
    public Uri? Postuler { get; init; }

    /// <summary>How the company wants to be reached; null when its source does not tell.</summary>
    public ModeDeContact? Contact { get; init; }
}

/// <summary>Refusals of this feature.</summary>
public static class RefusOffres
{
    /// <summary>The source knows no such offer, or no longer.</summary>
    public static readonly Refus OffreInconnue = new(
        RefusKind.Introuvable,
        "offre-inconnue",
        "Cette offre n'existe pas ou n'est plus disponible."
    );

    /// <summary>The source does not answer.</summary>
    public static readonly Refus SourceIndisponible = new(
        RefusKind.Indisponible,
        "source-indisponible",
        "Service momentanément indisponible : réessayez dans quelques instants."
    );
}
