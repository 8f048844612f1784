using System.Runtime.CompilerServices;
using Cej.Domain.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Diffusion;

/// <summary>
/// Multi-recipient sends as documents of the <c>espaces</c> container; one that did not end has a due date, by which a timer finds it.
/// </summary>
internal sealed class DocumentEnvoiStore(IDocumentStore documents) : IEnvoiStore
{
    private const string TypeEnvoi = "diffusion";

    /// <summary>A send of 500 takes seconds: what has not ended by then was cut off.</summary>
    private static readonly TimeSpan Delai = TimeSpan.FromMinutes(2);

    private const int Page = 100;

    /// <summary>A client that repeats a request later than this sends anew.</summary>
    private static readonly TimeSpan MemoireDesCles = TimeSpan.FromDays(30);

    public async Task<Stored<Envoi>?> Find(ConseillerId conseiller, string cle, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(conseiller);
        if (await documents.Read(partition, DocumentIds.CleDEnvoi(cle), cancellationToken) is not { } mark)
            return null;
        var id = DocumentCodec.Decode<CleDEnvoiDocument>(mark).Envoi;
        return await Find(conseiller, id, cancellationToken);
    }

    public async Task<Stored<Envoi>?> Find(ConseillerId conseiller, Guid id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.EnvoiMultiple(id), cancellationToken) is { } found
            ? EnvoiShapes.Read(found)
            : null;

    public async Task<Stored<Envoi>?> Create(
        Envoi envoi,
        string? cle,
        IReadOnlyList<Stored<PieceJointe>> pieces,
        CancellationToken cancellationToken
    )
    {
        List<DocumentWrite> writes = [Ecrire(envoi), .. pieces.Select(PieceShapes.Replace)];
        if (cle is not null)
        {
            var mark = DocumentCodec.Encode(new CleDEnvoiDocument(envoi.Id));
            writes.Add(DocumentWrite.Create(DocumentIds.CleDEnvoi(cle), "cle", mark) with { TimeToLive = MemoireDesCles });
        }

        return await documents.Commit(DocumentIds.Espace(envoi.Par.Id), writes, cancellationToken).OrNull(envoi);
    }

    /// <summary>That a send is to be carried out, for a commit that writes more than it.</summary>
    internal static DocumentWrite Ecrire(Envoi envoi) =>
        DocumentWrite.Create(DocumentIds.EnvoiMultiple(envoi.Id), TypeEnvoi, Encode(envoi)) with
        {
            Due = Echeance(envoi),
        };

    /// <summary>Refused when another run ended it: the messages, and so the result, are the same.</summary>
    public Task Terminer(Stored<Envoi> envoi, CancellationToken cancellationToken) => Save(envoi, cancellationToken);

    public Task<Result<Stored<Envoi>>> Save(Stored<Envoi> envoi, CancellationToken cancellationToken)
    {
        var (value, version) = (envoi.Value, envoi.Version);
        var write = DocumentWrite.Replace(DocumentIds.EnvoiMultiple(value.Id), TypeEnvoi, Encode(value), version) with
        {
            Due = Echeance(value),
        };
        return documents.Commit(DocumentIds.Espace(value.Par.Id), [write], cancellationToken).OrStale(value);
    }

    public IAsyncEnumerable<Stored<Envoi>> ListerAvec(ConseillerId conseiller, BeneficiaireId nomme, CancellationToken cancellationToken) =>
        documents
            .ReadWhole(DocumentIds.Espace(conseiller), DocumentIds.Envois, Page, cancellationToken)
            .Select(EnvoiShapes.Read)
            .Where(envoi => envoi.Value.Nomme(nomme));

    public async Task<IReadOnlyList<Envoi>> Lister(ConseillerId conseiller, Guid? avant, int limite, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(
            DocumentIds.Espace(conseiller),
            new RangeQuery(DocumentIds.Envois, limite, Descending: true, avant is { } id ? DocumentIds.EnvoiMultiple(id) : null),
            cancellationToken
        );
        return [.. page.Documents.Select(document => EnvoiShapes.Read(document).Value)];
    }

    public async IAsyncEnumerable<Stored<Envoi>> Inacheves(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Espaces, TypeEnvoi, instant, cancellationToken))
            yield return EnvoiShapes.Read(due.Document);
    }

    private static ReadOnlyMemory<byte> Encode(Envoi envoi) => DocumentCodec.Encode(EnvoiShapes.Write(envoi));

    private static DateTimeOffset? Echeance(Envoi envoi) => envoi.EstTermine ? null : envoi.Le + Delai;
}
