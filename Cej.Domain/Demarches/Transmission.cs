namespace Cej.Domain.Demarches;

/// <summary>How far the partner knows of a démarche's present revision.</summary>
public enum EtatDeTransmission
{
    /// <summary>Not sent yet, or the partner did not answer: it is sent again by itself.</summary>
    EnAttente,

    /// <summary>The partner has it.</summary>
    Transmise,

    /// <summary>The partner refuses it; it is sent again only once the démarche changes.</summary>
    Refusee,
}

/// <summary>The visible state of "répercutée sur le Journal de Recherche d'Emploi et Gestion des Parcours".</summary>
/// <param name="Etat">How far.</param>
/// <param name="Essais">How often this revision was sent without an answer that counts.</param>
/// <param name="ProchainEssai">When it is sent next; null unless it waits.</param>
/// <param name="Le">When the partner took or refused it; null while it waits.</param>
/// <param name="Raison">Why it was refused, or why it still waits; French prose, at most <see cref="LongueurDUneRaison"/> characters.</param>
/// <param name="Reference">How the partner calls the démarche. Null until the partner took it once.</param>
public sealed record Transmission(
    EtatDeTransmission Etat,
    int Essais,
    DateTimeOffset? ProchainEssai,
    DateTimeOffset? Le,
    string? Raison,
    string? Reference
)
{
    /// <summary>The longest reason that is kept, in characters.</summary>
    public const int LongueurDUneRaison = 200;

    /// <summary>The wait before the second attempt; each later one waits twice as long.</summary>
    public static readonly TimeSpan PremierDelai = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait between two attempts: nothing is given up.</summary>
    public static readonly TimeSpan DelaiMaximal = TimeSpan.FromHours(1);

    /// <summary>What still has to be sent. The timer leaves it to the effect that runs at once, for as long as a call may take.</summary>
    public static Transmission Nouvelle(DateTimeOffset instant) =>
        new(EtatDeTransmission.EnAttente, 0, instant + PremierDelai, null, null, null);

    /// <summary>The démarche changed: the partner has to hear of it.</summary>
    public Transmission ARefaire(DateTimeOffset instant) => Nouvelle(instant) with { Reference = Reference };

    /// <summary>The partner took it.</summary>
    public Transmission Accepter(string? reference, DateTimeOffset instant) =>
        new(EtatDeTransmission.Transmise, 0, null, instant, null, reference ?? Reference);

    /// <summary>The partner refused it.</summary>
    public Transmission Refuser(string raison, DateTimeOffset instant) =>
        new(EtatDeTransmission.Refusee, 0, null, instant, Texte.Abreger(raison, LongueurDUneRaison), Reference);

    /// <summary>The partner did not answer: later, and each time later still.</summary>
    public Transmission Reporter(TimeSpan? demande, DateTimeOffset instant)
    {
        var delai = TimeSpan.FromSeconds(
            Math.Min(PremierDelai.TotalSeconds * Math.Pow(2, Math.Min(Essais, 20)), DelaiMaximal.TotalSeconds)
        );
        if (demande > delai)
            delai = demande.Value < DelaiMaximal ? demande.Value : DelaiMaximal;
        return this with { Essais = Essais + 1, ProchainEssai = instant + delai, Raison = "Le partenaire ne répond pas pour le moment." };
    }
}

/// <summary>What the partner answered.</summary>
public abstract record ReponseDuPartenaire
{
    private ReponseDuPartenaire() { }

    /// <summary>The partner has it.</summary>
    /// <param name="Reference">How the partner calls it, if the answer says so.</param>
    public sealed record Acceptee(string? Reference) : ReponseDuPartenaire;

    /// <summary>The partner refuses it, and would again.</summary>
    /// <param name="Raison">Why, for a person.</param>
    public sealed record Refusee(string Raison) : ReponseDuPartenaire;

    /// <summary>No answer that counts: an outage, too many requests, or our own access is refused.</summary>
    /// <param name="Delai">When to come back, if the answer says so.</param>
    public sealed record Indisponible(TimeSpan? Delai) : ReponseDuPartenaire;
}

/// <summary>
/// The Journal de Recherche d'Emploi and Gestion des Parcours. A démarche is sent whole, at least once a revision; sending a revision
/// again, or an earlier one late, must change nothing there.
/// </summary>
public interface IPartenaireDesDemarches
{
    /// <summary>Sends a démarche as it is. Never throws for what the partner or the network does.</summary>
    Task<ReponseDuPartenaire> Transmettre(Beneficiaire beneficiaire, Demarche demarche, CancellationToken cancellationToken);
}
