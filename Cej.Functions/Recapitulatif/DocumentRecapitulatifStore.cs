using System.Runtime.CompilerServices;
using Cej.Domain.Conseillers;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Recapitulatif;

/// <summary>
/// The digest's mails as documents of the <c>espaces</c> container: a claim, and beside it a mark when it is over. Two creations are
/// cheaper than one creation and a replacement.
/// </summary>
internal sealed class DocumentRecapitulatifStore(IDocumentStore documents, IConseillerStore conseillers, IEspaceStore espaces)
    : IRecapitulatifStore
{
    /// <summary>Long enough to answer a question about a mail.</summary>
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(30);

    public async IAsyncEnumerable<ConseillerId> AvecNonLus([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var sommaire in documents.Scan(DocumentContainer.Espaces, "sommaire", null, cancellationToken))
        {
            if (DocumentCodec.Decode<SommaireDocument>(sommaire.Document).MessagesNonLus > 0)
                yield return new(Guid.Parse(sommaire.Partition.Key));
        }
    }

    public async Task<Destinataire?> Find(ConseillerId id, CancellationToken cancellationToken)
    {
        var resumer = espaces.FindSommaire(id, cancellationToken);
        var profil = await conseillers.Find(id, cancellationToken);
        var sommaire = await resumer;
        return profil is null
            ? null
            : new(
                id,
                profil.Value.Nom,
                profil.Value.Email,
                profil.Value.RecapitulatifQuotidien,
                sommaire is { ConversationsNonLues: > 0, MessagesNonLus: > 0 }
                    ? new(sommaire.ConversationsNonLues, sommaire.MessagesNonLus)
                    : null
            );
    }

    public Task<Stored<EnvoiReserve>?> Create(EnvoiReserve reserve, CancellationToken cancellationToken) =>
        Ecrire(
            reserve,
            DocumentWrite.Create(Id(reserve), RecapitulatifShapes.TypeReserve, RecapitulatifShapes.Write(reserve)),
            cancellationToken
        );

    public Task<Stored<EnvoiReserve>?> Save(EnvoiReserve reserve, string version, CancellationToken cancellationToken) =>
        Ecrire(
            reserve,
            DocumentWrite.Replace(Id(reserve), RecapitulatifShapes.TypeReserve, RecapitulatifShapes.Write(reserve), version),
            cancellationToken
        );

    public async Task<EtatDeLEnvoi> FindEtat(ConseillerId id, DateOnly jour, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(
            DocumentIds.Espace(id),
            new RangeQuery(RecapitulatifShapes.Reserve(jour), 2),
            cancellationToken
        );
        var reserve = page.Documents.FirstOrDefault(document => document.Type == RecapitulatifShapes.TypeReserve);
        return new(
            reserve is null ? null : new(RecapitulatifShapes.Read(id, jour, reserve), reserve.ETag),
            page.Documents.Any(document => document.Type == RecapitulatifShapes.TypeFin)
        );
    }

    public Task Liberer(Stored<EnvoiReserve> reserve, CancellationToken cancellationToken) =>
        documents.Commit(
            DocumentIds.Espace(reserve.Value.Conseiller),
            [DocumentWrite.Delete(Id(reserve.Value), reserve.Version)],
            cancellationToken
        );

    public Task Terminer(ConseillerId id, DateOnly jour, DateTimeOffset le, string? refus, CancellationToken cancellationToken) =>
        documents.Commit(
            DocumentIds.Espace(id),
            [
                DocumentWrite.Create(
                    RecapitulatifShapes.Fin(jour),
                    RecapitulatifShapes.TypeFin,
                    DocumentCodec.Encode(new FinDeRecapitulatifDocument(le, refus))
                ) with
                {
                    TimeToLive = Conservation,
                },
            ],
            cancellationToken
        );

    private static string Id(EnvoiReserve reserve) => RecapitulatifShapes.Reserve(reserve.Jour);

    private async Task<Stored<EnvoiReserve>?> Ecrire(EnvoiReserve reserve, DocumentWrite write, CancellationToken cancellationToken) =>
        await documents
            .Commit(DocumentIds.Espace(reserve.Conseiller), [write with { TimeToLive = Conservation }], cancellationToken)
            .OrNull(reserve);
}
