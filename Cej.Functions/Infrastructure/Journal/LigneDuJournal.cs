using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>A line as it is written: of what was done, or that a request began, or that it ended without doing anything.</summary>
/// <param name="Instant">When.</param>
/// <param name="Par">Who, pseudonymous.</param>
/// <param name="Action">A word of <see cref="ActionConsignee"/>, or one of the two below.</param>
/// <param name="Dossier">The dossier concerned, if any.</param>
/// <param name="Demande">The request it belongs to; null for the work of timers, and in lines of before.</param>
/// <param name="Fonction">What a request asked for.</param>
internal sealed record LigneDuJournal(
    DateTimeOffset Instant,
    string Par,
    string Action,
    Guid? Dossier,
    string? Demande = null,
    string? Fonction = null
)
{
    /// <summary>A request is about to run.</summary>
    public const string Debut = "demande";

    /// <summary>It ended, and there is nothing to say of it: it was refused.</summary>
    public const string Fin = "demande-sans-suite";

    public static LigneDuJournal De(AccesConsigne acces, string? demande) =>
        new(acces.Instant, acces.Par.Hex, Mots.De(acces.Action), acces.Dossier?.Value, demande);

    public static LigneDuJournal DUneDemande(DateTimeOffset instant, DemandeConsignee demande, string fonction) =>
        new(instant, demande.Par.Hex, Debut, demande.Dossier?.Value, demande.Id, fonction);

    public static LigneDuJournal DeFin(DateTimeOffset instant, DemandeConsignee demande) =>
        new(instant, demande.Par.Hex, Fin, demande.Dossier?.Value, demande.Id);

    /// <summary>Appends them as they are written, one to a line.</summary>
    public static void Ecrire(IEnumerable<LigneDuJournal> lignes, IBufferWriter<byte> texte)
    {
        using var json = new Utf8JsonWriter(texte);
        foreach (var ligne in lignes)
        {
            JsonSerializer.Serialize(json, ligne, JournalCodec.Default.LigneDuJournal);
            json.Reset();
            texte.Write("\n"u8);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LigneDuJournal))]
internal sealed partial class JournalCodec : JsonSerializerContext;
