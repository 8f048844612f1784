using System.Text.Json;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record SignetDocument(string? Dossiers, string? Annuaire) : IDocumentShape<SignetDocument>
{
    public static JsonTypeInfo<SignetDocument> Contract => DossiersDocuments.Default.SignetDocument;

    /// <summary>Dossiers that were passed over because they always fail.</summary>
    public IReadOnlyList<Guid>? APart { get; init; }
}

/// <summary>The feeds of <c>dossiers</c> and <c>annuaire</c> as what the domain has to look at again.</summary>
internal sealed class DocumentFlux(IDocumentStore documents) : IFluxDesChangements
{
    private const int Page = 500;
    private static readonly Partition Reprise = DocumentIds.Cle("reprise");

    public async Task<PageDuFlux> Lire(string? signet, CancellationToken cancellationToken)
    {
        var depuis = signet is null
            ? await LireSignet(cancellationToken)
            : JsonSerializer.Deserialize(signet, DossiersDocuments.Default.SignetDocument)!;
        var readingAnnuaire = documents.ReadFeed(DocumentContainer.Annuaire, depuis.Annuaire, Page, cancellationToken);
        var dossiers = await documents.ReadFeed(DocumentContainer.Dossiers, depuis.Dossiers, Page, cancellationToken);
        var annuaire = await readingAnnuaire;

        List<ChangementObserve> changements =
        [
            .. dossiers
                .Changes.Where(change => change.Document.Id is DocumentIds.Beneficiaire or DocumentIds.Conversation)
                .Select(change => new ChangementObserve.DossierModifie(new(Guid.Parse(change.Partition.Key)))),
            .. annuaire.Changes.Where(change => change.Document.Type == DocumentAnnuaire.TypeEmail).Select(change => Read(change.Document)),
        ];
        return new(
            changements,
            JsonSerializer.Serialize(new SignetDocument(dossiers.Token, annuaire.Token), DossiersDocuments.Default.SignetDocument),
            dossiers.Changes.Count < Page && annuaire.Changes.Count < Page
        )
        {
            APart = [.. (depuis.APart ?? []).Select(id => new BeneficiaireId(id))],
            // The bookmark itself is in the feed: kept for its own sake, it would be written for ever.
            Avance = dossiers.Changes.Count > 0 || annuaire.Changes.Any(change => change.Partition != Reprise),
        };
    }

    public Task Garder(string signet, IReadOnlyCollection<BeneficiaireId> aPart, CancellationToken cancellationToken)
    {
        var lu = JsonSerializer.Deserialize(signet, DossiersDocuments.Default.SignetDocument)!;
        var garde = lu with { APart = aPart.Count == 0 ? null : [.. aPart.Select(id => id.Value)] };
        return documents.Commit(
            Reprise,
            [DocumentWrite.Upsert(DocumentIds.Signet, "signet", DocumentCodec.Encode(garde))],
            cancellationToken
        );
    }

    private async Task<SignetDocument> LireSignet(CancellationToken cancellationToken) =>
        await documents.Read(Reprise, DocumentIds.Signet, cancellationToken) is { } found
            ? DocumentCodec.Decode<SignetDocument>(found)
            : new(null, null);

    private static ChangementObserve.EmailReserve Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<EmailDocument>(document);
        return new(AdresseEmail.Relire(stored.Email), new(stored.Beneficiaire), stored.Le);
    }
}
