using System.Runtime.CompilerServices;
using Cej.Domain.Diffusion;
using Cej.Domain.Programmation;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Programmation;

/// <summary>
/// Scheduled sends as documents of the <c>espaces</c> container, beside the sends that they become. The hour at which one leaves is its
/// due date, by which a timer finds it.
/// </summary>
internal sealed class DocumentEnvoiProgrammeStore(IDocumentStore documents) : IEnvoiProgrammeStore
{
    private const string Type = "programme";

    /// <summary>A departure takes seconds: what is still on its way by then was cut off, and its send, if it is one, was looked after first.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromMinutes(3);

    /// <summary>More than there can be.</summary>
    private const int Page = 1_000;

    public async Task<IReadOnlyList<Stored<EnvoiProgramme>>> Lister(ConseillerId conseiller, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(
            DocumentIds.Espace(conseiller),
            new RangeQuery(DocumentIds.EnvoisProgrammes, Page),
            cancellationToken
        );
        return [.. page.Documents.Select(EnvoiProgrammeShapes.Read)];
    }

    public async Task<Stored<EnvoiProgramme>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.EnvoiProgramme(id), cancellationToken) is { } found
            ? EnvoiProgrammeShapes.Read(found)
            : null;

    public Task<Result<Stored<EnvoiProgramme>>> Create(EnvoiProgramme envoi, CancellationToken cancellationToken)
    {
        DocumentWrite[] writes =
        [
            DocumentWrite.Create(DocumentIds.EnvoiProgramme(envoi.Id), Type, Encode(envoi)) with
            {
                Due = Echeance(envoi),
            },
            .. ResultatDeCle.Marque(envoi.Id),
        ];
        return documents
            .Commit(DocumentIds.Espace(envoi.Par.Id), writes, cancellationToken)
            .OrDeleted(envoi, writes, Concurrence.VersionPerimee);
    }

    public Task<Result<Stored<EnvoiProgramme>>> Save(Stored<EnvoiProgramme> envoi, CancellationToken cancellationToken) =>
        documents.Commit(DocumentIds.Espace(envoi.Value.Par.Id), [Replace(envoi)], cancellationToken).OrStale(envoi.Value);

    public async Task<Result<Fait>> Delete(Stored<EnvoiProgramme> envoi, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Delete(DocumentIds.EnvoiProgramme(envoi.Value.Id), envoi.Version);
        return await documents.Commit(DocumentIds.Espace(envoi.Value.Par.Id), [write], cancellationToken) is CommitOutcome.Committed
            ? new Fait()
            : Concurrence.VersionPerimee;
    }

    public Task<Result<Stored<EnvoiProgramme>>> Lancer(Stored<EnvoiProgramme> pris, Envoi envoi, CancellationToken cancellationToken) =>
        documents
            .Commit(DocumentIds.Espace(pris.Value.Par.Id), [Replace(pris), DocumentEnvoiStore.Ecrire(envoi)], cancellationToken)
            .OrStale(pris.Value);

    public async IAsyncEnumerable<Stored<EnvoiProgramme>> Dus(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Espaces, Type, instant, cancellationToken))
            yield return EnvoiProgrammeShapes.Read(due.Document);
    }

    private static DocumentWrite Replace(Stored<EnvoiProgramme> envoi) =>
        DocumentWrite.Replace(DocumentIds.EnvoiProgramme(envoi.Value.Id), Type, Encode(envoi.Value), envoi.Version) with
        {
            Due = Echeance(envoi.Value),
        };

    private static ReadOnlyMemory<byte> Encode(EnvoiProgramme envoi) => DocumentCodec.Encode(EnvoiProgrammeShapes.Write(envoi));

    private static DateTimeOffset? Echeance(EnvoiProgramme envoi) =>
        envoi.Etat switch
        {
            EtatDEnvoi.EnAttente => envoi.Pour,
            EtatDEnvoi.EnDepart => envoi.PrisLe + Delai,
            EtatDEnvoi.NonEnvoye => null,
        };
}
