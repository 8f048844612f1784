namespace Cej.Domain.Primitives;

/// <summary>The kinds of refusal; each answers with one HTTP status, chosen by the function app.</summary>
public enum RefusKind
{
    /// <summary>What was asked is not well formed, or breaks a rule on a field.</summary>
    Invalide,

    /// <summary>The caller's profile does not have this capability at all.</summary>
    Interdit,

    /// <summary>It does not exist, or the caller may not know that it does: the two never differ.</summary>
    Introuvable,

    /// <summary>It cannot be done in the present state.</summary>
    Conflit,

    /// <summary>The version the caller read is no longer the current one.</summary>
    VersionPerimee,

    /// <summary>Well formed, but makes no sense against what is already known.</summary>
    NonTraitable,

    /// <summary>Larger than is accepted.</summary>
    TropVolumineux,

    /// <summary>Of a type that is not accepted here.</summary>
    TypeRefuse,

    /// <summary>It existed, and is gone for good.</summary>
    Disparu,

    /// <summary>Something outside that it depends on does not answer for now.</summary>
    Indisponible,
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Champ">The field as the client names it, camelCase.</param>
/// <param name="Message">French prose that says what to do.</param>
public sealed record ErreurDeChamp(string Champ, string Message);

/// <summary>A "no" that is part of the rules: a value, never an exception.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Code">Stable, kebab-case; clients switch on it.</param>
/// <param name="Message">French prose for a person; says what to do.</param>
public sealed record Refus(RefusKind Kind, string Code, string Message)
{
    private static readonly Refus ChampsInvalides = new(RefusKind.Invalide, "champs-invalides", "Certains champs sont à corriger.");

    /// <summary>Every faulty field at once; empty when the refusal is not about fields.</summary>
    public IReadOnlyList<ErreurDeChamp> Champs { get; init; } = [];

    /// <summary>The dossier the refusal is about, only when the caller follows it.</summary>
    public Guid? Dossier { get; init; }

    /// <summary>Whether the same request would be refused again, however often it is tried.</summary>
    public bool Definitif { get; init; }

    /// <summary>Refuses one or several fields.</summary>
    public static Refus DeChamps(params IReadOnlyList<ErreurDeChamp> champs) => ChampsInvalides with { Champs = champs };
}
