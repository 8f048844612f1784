namespace Cej.Domain.Dossiers;

/// <summary>Those who left a portfolio without their counsellor's doing, who is told so.</summary>
public sealed record Depart
{
    /// <summary>The departure: the same whenever what caused it is resumed.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it was.</summary>
    public required TypeDeDepart Type { get; init; }

    /// <summary>Who follows them now; null when nobody does.</summary>
    public required Collegue? Chez { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>Who left.</summary>
    public required IReadOnlyList<PersonnePartie> Personnes { get; init; }
}

/// <summary>The ways to leave a portfolio.</summary>
public enum TypeDeDepart
{
    /// <summary>A superviseur reassigned the person for good.</summary>
    Definitive,

    /// <summary>A superviseur reassigned the person for a time.</summary>
    Temporaire,

    /// <summary>The first counsellor took the person back.</summary>
    Recuperation,

    /// <summary>The person deleted the account.</summary>
    CompteSupprime,

    /// <summary>The person gave no sign for two years.</summary>
    SansNouvelles,
}

/// <summary>Someone who left a portfolio.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Nom">The person's name.</param>
public sealed record PersonnePartie(BeneficiaireId Id, NomComplet Nom);

/// <summary>The departures that a counsellor has not put away, kept for a month.</summary>
public interface IDepartStore : ITracesDUnSuivi
{
    /// <summary>Notes one; the same one again changes nothing.</summary>
    Task Noter(ConseillerId conseiller, Depart depart, CancellationToken cancellationToken);

    /// <summary>The latest first. One range read.</summary>
    Task<IReadOnlyList<Depart>> Lister(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Removes one, which the counsellor has put away; one that is not there changes nothing.</summary>
    Task Delete(ConseillerId conseiller, Guid depart, CancellationToken cancellationToken);
}
