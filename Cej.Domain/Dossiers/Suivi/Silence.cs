namespace Cej.Domain.Dossiers;

/// <summary>
/// How long somebody has given no sign. After 2 years what is kept ends (docs/adr/0019), and the person was told so twice, however late
/// the first time was.
/// </summary>
/// <param name="DernierSigne">The last thing the person did.</param>
/// <param name="Relances">What the person was told; it counts only while nothing was done since.</param>
public sealed record Silence(DateTimeOffset DernierSigne, Relances? Relances)
{
    private const int Annees = 2;

    /// <summary>So long before the end, and before the other mail, each is due.</summary>
    private static readonly TimeSpan AvantLaFin = TimeSpan.FromDays(60);
    private static readonly TimeSpan EntreLesDeux = TimeSpan.FromDays(30);
    private static readonly TimeSpan ApresLaSeconde = TimeSpan.FromDays(30);

    /// <summary>What the person was told and has given no sign since; null when nothing counts.</summary>
    public Relances? QuiComptent => Relances is { } relances && relances.Depuis >= DernierSigne ? relances : null;

    /// <summary>When somebody has to look at the person again.</summary>
    public DateTimeOffset AVoirLe =>
        QuiComptent switch
        {
            null => DeuxAns - AvantLaFin,
            { Seconde: null, Premiere: var premiere } => premiere + EntreLesDeux,
            { Seconde: { } seconde } => Plus(DeuxAns, seconde + ApresLaSeconde),
        };

    /// <summary>What is to be done at an instant.</summary>
    public EtapeDuSilence EtapeLe(DateTimeOffset instant) =>
        instant < AVoirLe ? EtapeDuSilence.Attendre
        : QuiComptent is null ? EtapeDuSilence.Prevenir
        : QuiComptent.Seconde is null ? EtapeDuSilence.PrevenirEncore
        : EtapeDuSilence.Finir;

    /// <summary>When it ends at the earliest for whoever is told now: what the mail says.</summary>
    public DateTimeOffset FinSiPrevenuLe(DateTimeOffset instant) =>
        Plus(DeuxAns, instant + (QuiComptent is null ? EntreLesDeux + ApresLaSeconde : ApresLaSeconde));

    /// <summary>What the person was told, with a mail of now.</summary>
    public Relances PrevenuLe(DateTimeOffset instant) =>
        QuiComptent is { } deja ? deja with { Seconde = instant } : new(DernierSigne, instant);

    /// <summary>By which the mail service knows the next mail: the same when it is tried again.</summary>
    public Guid Operation(Guid qui) =>
        Identifiants.Deterministe(
            "relance",
            qui.ToString(),
            DernierSigne.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture),
            QuiComptent is null ? "1" : "2"
        );

    private DateTimeOffset DeuxAns => DernierSigne.AddYears(Annees);

    private static DateTimeOffset Plus(DateTimeOffset un, DateTimeOffset autre) => un > autre ? un : autre;
}

/// <summary>What is to be done about somebody who gives no sign.</summary>
public enum EtapeDuSilence
{
    /// <summary>Nothing is to be done yet.</summary>
    Attendre,

    /// <summary>The first mail is to leave.</summary>
    Prevenir,

    /// <summary>The second mail is to leave.</summary>
    PrevenirEncore,

    /// <summary>What is kept of the person ends.</summary>
    Finir,
}

/// <summary>What somebody who gives no sign was told.</summary>
/// <param name="Depuis">The last sign, as of the first mail.</param>
/// <param name="Premiere">The first mail.</param>
/// <param name="Seconde">The second; null until then.</param>
public sealed record Relances(DateTimeOffset Depuis, DateTimeOffset Premiere, DateTimeOffset? Seconde = null);
