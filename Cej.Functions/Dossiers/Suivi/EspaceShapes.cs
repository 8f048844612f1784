using System.Collections.Immutable;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record SommaireDocument : IDocumentShape<SommaireDocument>
{
    public static JsonTypeInfo<SommaireDocument> Contract => DossiersDocuments.Default.SommaireDocument;

    public long Version { get; set; }
    public int ARecuperer { get; set; }
    public int ConversationsNonLues { get; set; }
    public int MessagesNonLus { get; set; }

    /// <summary>Rows taken away not long ago: what comes late does not bring them back.</summary>
    public IReadOnlyList<PartiDocument>? Partis { get; set; }
}

/// <summary>That someone left a list, and until when (Unix seconds) that has to be remembered.</summary>
internal sealed record PartiDocument
{
    public Guid Id { get; set; }
    public long Revision { get; set; }
    public long Jusque { get; set; }
}

/// <summary>The people to take back, and those who were not long ago.</summary>
internal sealed record RetoursDocument(IReadOnlyList<RetourDocument> Retours, IReadOnlyList<PartiDocument>? Partis)
    : IDocumentShape<RetoursDocument>
{
    public static JsonTypeInfo<RetoursDocument> Contract => DossiersDocuments.Default.RetoursDocument;
}

internal sealed record RetourDocument
{
    public required Guid Id { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required Guid Chez { get; init; }
    public required string ChezPrenom { get; init; }
    public required string ChezNom { get; init; }
    public required DateTimeOffset Depuis { get; init; }
    public required long Revision { get; init; }
}

/// <summary>A counsellor's space, to and from its stored shapes.</summary>
internal static class EspaceShapes
{
    public const string TypeSommaire = "sommaire";
    public const string TypeSuivi = "suivi";
    public const string TypeRetours = "retours";

    public static Espace Read(StoredDocument? sommaire, StoredDocument? retours, IEnumerable<StoredDocument> lignes)
    {
        var resume = Decode(sommaire);
        var notes = retours is null ? new([], null) : DocumentCodec.Decode<RetoursDocument>(retours);
        return new()
        {
            Sommaire = Read(resume),
            Suivis = lignes.Select(SuiviShapes.Read).ToImmutableDictionary(suivi => suivi.Id),
            Partis = Read(resume.Partis),
            Retours = notes.Retours.Select(Read).ToImmutableDictionary(retour => retour.Id),
            Rendus = Read(notes.Partis),
        };
    }

    public static SommaireDuPortefeuille ReadSommaire(StoredDocument? document) => Read(Decode(document));

    public static SommaireDocument WriteSommaire(Espace espace) =>
        new()
        {
            Version = espace.Sommaire.Version,
            ARecuperer = espace.Sommaire.ARecuperer,
            ConversationsNonLues = espace.Sommaire.ConversationsNonLues,
            MessagesNonLus = espace.Sommaire.MessagesNonLus,
            Partis = Write(espace.Partis),
        };

    public static RetoursDocument WriteRetours(Espace espace) => new([.. espace.Retours.Values.Select(Write)], Write(espace.Rendus));

    public static Retour Read(RetourDocument stored) =>
        new(
            new(stored.Id),
            new(stored.Prenom, stored.Nom),
            new(new(stored.Chez), new(stored.ChezPrenom, stored.ChezNom)),
            stored.Depuis,
            stored.Revision
        );

    private static SommaireDocument Decode(StoredDocument? sommaire) =>
        sommaire is null ? new() : DocumentCodec.Decode<SommaireDocument>(sommaire);

    private static SommaireDuPortefeuille Read(SommaireDocument stored) =>
        new(stored.Version, stored.ARecuperer, stored.ConversationsNonLues, stored.MessagesNonLus);

    private static RetourDocument Write(Retour retour) =>
        new()
        {
            Id = retour.Id.Value,
            Prenom = retour.Nom.Prenom,
            Nom = retour.Nom.Nom,
            Chez = retour.Chez.Id.Value,
            ChezPrenom = retour.Chez.Nom.Prenom,
            ChezNom = retour.Chez.Nom.Nom,
            Depuis = retour.Depuis,
            Revision = retour.Revision,
        };

    private static Partis Read(IReadOnlyList<PartiDocument>? stored) =>
        new(
            (stored ?? []).ToImmutableDictionary(
                parti => new BeneficiaireId(parti.Id),
                parti => new Parti(parti.Revision, DateTimeOffset.FromUnixTimeSeconds(parti.Jusque))
            )
        );

    /// <summary>Null when there is nothing to remember.</summary>
    private static IReadOnlyList<PartiDocument>? Write(Partis partis) =>
        partis.Connus.Count == 0
            ? null
            :
            [
                .. partis.Connus.Select(parti => new PartiDocument
                {
                    Id = parti.Key.Value,
                    Revision = parti.Value.Revision,
                    Jusque = parti.Value.Jusque.ToUnixTimeSeconds(),
                }),
            ];
}
