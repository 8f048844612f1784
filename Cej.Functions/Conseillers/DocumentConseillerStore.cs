using System.Runtime.CompilerServices;
using Cej.Domain.Conseillers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conseillers;

internal sealed record ConseillerDocument : IDocumentShape<ConseillerDocument>
{
    public static JsonTypeInfo<ConseillerDocument> Contract => ConseillersDocuments.Default.ConseillerDocument;

    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public AgenceDocument? Agence { get; init; }
    public bool NotificationsSonores { get; init; }

    /// <summary>Absent, so false, in what was stored before there was a digest.</summary>
    public bool SansRecapitulatif { get; init; }
    public string? Conditions { get; init; }
    public DateTimeOffset? ConditionsLe { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required DateTimeOffset DerniereConnexion { get; init; }

    /// <summary>The mails to a counsellor who gives no sign.</summary>
    public RelancesDocument? Relances { get; init; }
}

/// <summary>What is left of a counsellor's space for a month: that it was, without a name.</summary>
/// <param name="Le">When it was closed.</param>
/// <param name="Structure">Whose superviseurs take over what comes late; null without one.</param>
internal sealed record ConseillerEffaceDocument(DateTimeOffset Le, string? Structure) : IDocumentShape<ConseillerEffaceDocument>
{
    public const string Type = "conseiller-efface";

    public static JsonTypeInfo<ConseillerEffaceDocument> Contract => ConseillersDocuments.Default.ConseillerEffaceDocument;
}

/// <summary>Counsellors' profiles as documents of the <c>espaces</c> container.</summary>
internal sealed class DocumentConseillerStore(IDocumentStore documents) : IConseillerStore
{
    internal const string TypeConseiller = "conseiller";

    public async Task<Stored<Conseiller>?> Find(ConseillerId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(id), DocumentIds.Conseiller, cancellationToken) is { Type: TypeConseiller } found
            ? new(Read(id, DocumentCodec.Decode<ConseillerDocument>(found)), found.ETag)
            : null;

    public async Task<bool> Create(Conseiller conseiller, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller.Id);
        if (await Ecrire(null) is not CommitOutcome.Refused)
            return true;
        // A counsellor who comes back after the space was closed finds a mark where the profile was.
        return await documents.Read(partition, DocumentIds.Conseiller, cancellationToken) is { Type: ConseillerEffaceDocument.Type } marque
            && await Ecrire(marque.ETag) is CommitOutcome.Committed;

        Task<CommitOutcome> Ecrire(string? etag) => documents.Commit(partition, [Profil(conseiller, etag)], cancellationToken);
    }

    public async Task<Result<Stored<Conseiller>>> Save(Conseiller conseiller, string version, CancellationToken cancellationToken) =>
        await documents.Commit(DocumentIds.Espace(conseiller.Id), [Profil(conseiller, version)], cancellationToken).OrStale(conseiller);

    public async IAsyncEnumerable<Stored<Conseiller>> Silencieux(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var found in documents.Scan(DocumentContainer.Espaces, TypeConseiller, instant, cancellationToken))
        {
            var stored = DocumentCodec.Decode<ConseillerDocument>(found.Document);
            yield return new(Read(new(Guid.Parse(found.Partition.Key)), stored), found.Document.ETag);
        }
    }

    /// <summary>Under a version; null creates it.</summary>
    private static DocumentWrite Profil(Conseiller conseiller, string? version) =>
        DocumentWrite.Save(DocumentIds.Conseiller, TypeConseiller, Write(conseiller), version) with
        {
            Due = conseiller.Silence.AVoirLe,
        };

    private static Conseiller Read(ConseillerId id, ConseillerDocument stored) =>
        new()
        {
            Id = id,
            Nom = new(stored.Prenom, stored.Nom),
            Email = AdresseEmail.Relire(stored.Email),
            Agence = stored.Agence is { } agence ? new(agence.Code, agence.Nom, agence.Structure) : null,
            NotificationsSonores = stored.NotificationsSonores,
            RecapitulatifQuotidien = !stored.SansRecapitulatif,
            Conditions = stored is { Conditions: { } version, ConditionsLe: { } le } ? new(version, le) : null,
            CreeLe = stored.CreeLe,
            DerniereConnexion = stored.DerniereConnexion,
            Relances = stored.Relances?.Relire(),
        };

    private static ReadOnlyMemory<byte> Write(Conseiller conseiller) =>
        DocumentCodec.Encode(
            new ConseillerDocument
            {
                Prenom = conseiller.Nom.Prenom,
                Nom = conseiller.Nom.Nom,
                Email = conseiller.Email.Value,
                Agence = conseiller.Agence is { } agence ? new(agence.Code, agence.Nom, agence.Structure) : null,
                NotificationsSonores = conseiller.NotificationsSonores,
                SansRecapitulatif = !conseiller.RecapitulatifQuotidien,
                Conditions = conseiller.Conditions?.Version,
                ConditionsLe = conseiller.Conditions?.Le,
                CreeLe = conseiller.CreeLe,
                DerniereConnexion = conseiller.DerniereConnexion,
                Relances = RelancesDocument.De(conseiller.Relances),
            }
        );
}
