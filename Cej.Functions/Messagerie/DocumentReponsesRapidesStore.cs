using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Messagerie;

internal sealed record ReponsesRapidesDocument(IReadOnlyList<ReponseRapideDocument> Textes) : IDocumentShape<ReponsesRapidesDocument>
{
    public static JsonTypeInfo<ReponsesRapidesDocument> Contract => MessagerieDocuments.Default.ReponsesRapidesDocument;
}

internal sealed record ReponseRapideDocument(Guid Id, string Texte);

/// <summary>The quick replies of a counsellor as one document of the <c>espaces</c> container: its version settles how many there are.</summary>
internal sealed class DocumentReponsesRapidesStore(IDocumentStore documents) : IReponsesRapidesStore
{
    private const string TypeReponsesRapides = "reponses-rapides";
    private const string JamaisEcrites = "0";

    public async Task<Stored<ReponsesRapides>> Find(ConseillerId conseiller, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Espace(conseiller), DocumentIds.ReponsesRapides, cancellationToken) is { } found
            ? new(Read(found), found.ETag)
            : new(ReponsesRapides.Aucune, JamaisEcrites);

    public Task<Result<Stored<ReponsesRapides>>> Save(
        ConseillerId conseiller,
        ReponsesRapides reponses,
        string version,
        Guid? ajoutee,
        CancellationToken cancellationToken
    )
    {
        var content = DocumentCodec.Encode(
            new ReponsesRapidesDocument([.. reponses.Textes.Select(texte => new ReponseRapideDocument(texte.Id, texte.Texte))])
        );
        var etag = version == JamaisEcrites ? null : version;
        DocumentWrite[] writes =
        [
            DocumentWrite.Save(DocumentIds.ReponsesRapides, TypeReponsesRapides, content, etag),
            .. ajoutee is { } id ? ResultatDeCle.Marque(id) : [],
        ];
        return documents
            .Commit(DocumentIds.Espace(conseiller), writes, cancellationToken)
            .OrDeleted(reponses, writes, Concurrence.VersionPerimee);
    }

    private static ReponsesRapides Read(StoredDocument document) =>
        new([.. DocumentCodec.Decode<ReponsesRapidesDocument>(document).Textes.Select(texte => new ReponseRapide(texte.Id, texte.Texte))]);
}
