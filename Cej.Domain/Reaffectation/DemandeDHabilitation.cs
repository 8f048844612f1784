using Cej.Domain.Conseillers;

namespace Cej.Domain.Reaffectation;

/// <summary>A counsellor's request for the module. Guide: "Le module de réaffectation" (demande d'ajout de ce module).</summary>
public sealed record DemandeDHabilitation
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongueurDeLaRaison = 500;

    /// <summary>Who asks; there is one request of each.</summary>
    public required ConseillerId Par { get; init; }

    /// <summary>The counsellor's name, as of the request.</summary>
    public required NomComplet Nom { get; init; }

    /// <summary>The address that the right would be granted to.</summary>
    public required AdresseEmail Email { get; init; }

    /// <summary>The structure of the counsellor's agency; null without one.</summary>
    public string? Structure { get; init; }

    /// <summary>Why, in the counsellor's words.</summary>
    public required string Raison { get; init; }

    /// <summary>When the counsellor asked.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>What became of it; null while it waits.</summary>
    public Decision? Decision { get; init; }
}

/// <summary>What an operator answered.</summary>
/// <param name="Le">When the operator answered.</param>
/// <param name="Structure">Where the counsellor may reassign from then on; null for a refusal.</param>
public sealed record Decision(DateTimeOffset Le, string? Structure)
{
    /// <summary>Whether the right was granted.</summary>
    public bool Accordee => Structure is not null;
}

/// <summary>An outside form where the module is asked for, in place of this application.</summary>
/// <param name="Adresse">The form; null when it is asked for here.</param>
public sealed record FormulaireDHabilitation(Uri? Adresse);

/// <summary>Where requests for the module are kept. Each member is atomic.</summary>
public interface IDemandesDHabilitation
{
    /// <summary>The request of a counsellor; null when there is none.</summary>
    Task<Stored<DemandeDHabilitation>?> Find(ConseillerId par, CancellationToken cancellationToken);

    /// <summary>Every request, waiting or not, in no particular order.</summary>
    Task<IReadOnlyList<DemandeDHabilitation>> Lister(CancellationToken cancellationToken);

    /// <summary>Saves under the version read, null for the first request; refuses with <see cref="RefusKind.VersionPerimee"/>.</summary>
    Task<Result<Stored<DemandeDHabilitation>>> Save(DemandeDHabilitation demande, string? version, CancellationToken cancellationToken);

    /// <summary>As <see cref="Save"/>, and puts the counsellor on the list of superviseurs in the same commit.</summary>
    Task<Result<Stored<DemandeDHabilitation>>> Accorder(
        DemandeDHabilitation demande,
        string version,
        Superviseur superviseur,
        CancellationToken cancellationToken
    );

    /// <summary>Destroys the request of a counsellor; nothing when there is none.</summary>
    Task Oublier(ConseillerId par, CancellationToken cancellationToken);
}
