using System.Runtime.CompilerServices;
using System.Text;
using Cej.Domain.Conservation;
using Cej.Domain.Portefeuille;
using Cej.Functions.Conseillers;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Conservation;

/// <summary>A counsellor is a partition of the <c>espaces</c> container, and a line or two of the <c>annuaire</c>: whatever is added to the space later is in the export.</summary>
internal sealed class DocumentDonneesDesConseillers(IDocumentStore documents, IContenuDesPieces contenus, TimeProvider clock)
    : IDonneesDesConseillers
{
    private const int Page = 100;

    /// <summary>Longer than any work that was under way when the space was closed.</summary>
    private static readonly TimeSpan MemoireDeLaMarque = TimeSpan.FromDays(30);

    /// <summary>What comes late has come by then: a host that stood still goes on.</summary>
    private static readonly TimeSpan RetardAttendu = TimeSpan.FromDays(1);

    /// <summary>What only serves to do nothing twice.</summary>
    private static readonly string[] Marques = ["cle.", "resultat.", "titre."];

    /// <summary>What is copied from young people's dossiers: theirs, not the counsellor's.</summary>
    private static readonly string[] Copies = [DocumentIds.Sommaire, DocumentIds.Suivis, DocumentIds.Retours, DocumentIds.Departs];

    public async Task<EspaceConserve?> Find(ConseillerId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(id), DocumentIds.Conseiller, cancellationToken) switch
        {
            { Type: ConseillerEffaceDocument.Type } marque => await FindRestes(id, marque, cancellationToken),
            { Type: DocumentConseillerStore.TypeConseiller } profil => Read(id, DocumentCodec.Decode<ConseillerDocument>(profil)),
            _ => null,
        };

    public async Task<IReadOnlyList<DocumentExporte>> Lister(EspaceConserve espace, CancellationToken cancellationToken)
    {
        List<DocumentExporte> lus = [];
        await foreach (var document in documents.ReadWhole(DocumentIds.Espace(espace.Id), "", Page, cancellationToken))
        {
            if (!Marques.Concat(Copies).Any(prefixe => document.Id.StartsWith(prefixe, StringComparison.Ordinal)))
                lus.Add(Exporter("", document));
        }

        if (espace.Structure is { } structure)
        {
            var partition = DocumentIds.Conseillers(structure);
            if (await documents.Read(partition, DocumentIds.Collegue(espace.Id), cancellationToken) is { } ligne)
                lus.Add(Exporter("annuaire.", ligne));
        }

        await foreach (var document in documents.ReadWhole(DocumentSuperviseurs.Liste, "", Page, cancellationToken))
        {
            if (EstSien(document, espace))
                lus.Add(Exporter("annuaire.", document));
        }

        return [.. lus.OrderBy(document => document.Nom, StringComparer.Ordinal)];
    }

    public async Task Vider(ConseillerId id, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(id);
        RangePage page;
        for (string? apres = null; ; apres = page.Next)
        {
            page = await documents.ReadRange(partition, new RangeQuery("", Page, After: apres), cancellationToken);
            foreach (var document in page.Documents.Where(document => !EstGarde(id, document)))
            {
                if (EstUnePiece(document))
                    await contenus.Delete(LirePiece(id, document).Id, cancellationToken);
                await documents.Delete(partition, document.Id, cancellationToken, document);
            }

            if (page.Next is null)
                return;
        }
    }

    public async Task<bool> Fermer(EspaceConserve espace, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Espace(espace.Id);
        var profil = await documents.Read(partition, DocumentIds.Conseiller, cancellationToken);
        var sommaire = await documents.Read(partition, DocumentIds.Sommaire, cancellationToken);
        var lignes = await documents.ReadRange(partition, new RangeQuery(DocumentIds.Suivis, 1), cancellationToken);
        if (lignes.Documents.Count > 0)
            return false;

        var marque = DocumentCodec.Encode(new ConseillerEffaceDocument(clock.GetUtcNow(), espace.Structure));
        List<DocumentWrite> writes =
        [
            DocumentWrite.Save(DocumentIds.Conseiller, ConseillerEffaceDocument.Type, marque, profil?.ETag) with
            {
                Due = clock.GetUtcNow() + RetardAttendu,
                TimeToLive = MemoireDeLaMarque,
            },
        ];
        // A row that comes in changes the summary in the same commit.
        if (sommaire is not null)
            writes.Add(DocumentWrite.Delete(DocumentIds.Sommaire, sommaire.ETag));
        return await documents.Commit(partition, writes, cancellationToken) is CommitOutcome.Committed;
    }

    public async IAsyncEnumerable<EspaceConserve> FermesAvecRestes(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var marque in documents.Scan(DocumentContainer.Espaces, ConseillerEffaceDocument.Type, instant, cancellationToken))
        {
            if (await FindRestes(new(Guid.Parse(marque.Partition.Key)), marque.Document, cancellationToken) is { } espace)
                yield return espace;
        }
    }

    /// <summary>A space that was closed, if anything came after.</summary>
    private async Task<EspaceConserve?> FindRestes(ConseillerId id, StoredDocument marque, CancellationToken cancellationToken) =>
        await Reste(id, cancellationToken) ? new(id, DocumentCodec.Decode<ConseillerEffaceDocument>(marque).Structure, null) : null;

    /// <summary>Whether anything came after the space was closed. Files that young people were sent go by themselves.</summary>
    private async Task<bool> Reste(ConseillerId id, CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(DocumentIds.Espace(id), "", Page, cancellationToken)
            .AnyAsync(document => document.Id != DocumentIds.Conseiller && !EstUnePiece(document), cancellationToken);

    private static bool EstGarde(ConseillerId id, StoredDocument document) =>
        document.Id is DocumentIds.Conseiller or DocumentIds.Sommaire
        || document.Id.StartsWith(DocumentIds.Suivis, StringComparison.Ordinal)
        || (EstUnePiece(document) && LirePiece(id, document).Envoi is not null);

    private static bool EstUnePiece(StoredDocument document) => document.Type == PieceShapes.TypePiece;

    private static PieceJointe LirePiece(ConseillerId id, StoredDocument document) =>
        PieceShapes.Read(new DepotDePiece.Espace(id), document).Value;

    private static bool EstSien(StoredDocument document, EspaceConserve espace)
    {
        if (!document.Id.StartsWith(DocumentIds.Superviseurs, StringComparison.Ordinal))
            return document.Id.EndsWith($".{espace.Id}", StringComparison.Ordinal);
        return DocumentSuperviseurs.Read(document).EstDe(espace.Id, espace.Email);
    }

    private static EspaceConserve Read(ConseillerId id, ConseillerDocument profil) =>
        new(id, profil.Agence?.Structure, AdresseEmail.Relire(profil.Email));

    private static DocumentExporte Exporter(string prefixe, StoredDocument document) =>
        new(prefixe + document.Id, document.Type, Encoding.UTF8.GetString(document.Content.Span));
}
