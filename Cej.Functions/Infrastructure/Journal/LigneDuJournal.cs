using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>A line as it is written: of what was done, or that a request began, or that it ended without doing anything.</summary>
/// <param name="Instant">When it happened, UTC.</param>
/// <param name="Par">Who, pseudonymous.</param>
/// <param name="Action">A word of <see cref="ActionConsignee"/>, or one of the two below.</param>
/// <param name="Dossier">The dossier concerned, if any.</param>
/// <param name="Demande">The request it belongs to; null for the work of timers, and in lines of before.</param>
/// <param name="Fonction">What a request asked for.</param>
/// <param name="Temoins">Last lines of other chains, as they were when this was written (<see cref="Tete"/>).</param>
/// <param name="Reprise">Whether the lines from this one's place on may stand above too: nobody could say whether they were written.</param>
/// <param name="Rang">The place in the chain, from 1; null in lines of before there were chains.</param>
internal sealed record LigneDuJournal(
    DateTimeOffset Instant,
    string Par,
    string Action,
    Guid? Dossier,
    string? Demande = null,
    string? Fonction = null,
    IReadOnlyList<string>? Temoins = null,
    bool? Reprise = null,
    long? Rang = null
)
{
    /// <summary>A request is about to run.</summary>
    public const string Debut = "demande";

    /// <summary>The first line of a chain.</summary>
    public const string Ouverture = "ouverture";

    /// <summary>The last lines of the chains of a day that is over.</summary>
    public const string Temoignage = "temoignage";

    /// <summary>It ended, and there is nothing to say of it: it was refused.</summary>
    public const string Fin = "demande-sans-suite";

    public static LigneDuJournal De(AccesConsigne acces, string? demande) =>
        new(acces.Instant, acces.Par.Hex, Mots.De(acces.Action), acces.Dossier?.Value, demande);

    public static LigneDuJournal DUneDemande(DateTimeOffset instant, DemandeConsignee demande, string fonction) =>
        new(instant, demande.Par.Hex, Debut, demande.Dossier?.Value, demande.Id, fonction);

    public static LigneDuJournal DeFin(DateTimeOffset instant, DemandeConsignee demande) =>
        new(instant, demande.Par.Hex, Fin, demande.Dossier?.Value, demande.Id);

    /// <summary>What a process says of chains, by its own name.</summary>
    public static LigneDuJournal DeTemoins(DateTimeOffset instant, string instance, string action, IReadOnlyList<string>? temoins) =>
        new(instant, instance, action, null, Temoins: temoins);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LigneDuJournal))]
internal sealed partial class JournalCodec : JsonSerializerContext;
