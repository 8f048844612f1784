using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Telemesure;

namespace Cej.Functions.Dossiers;

/// <summary>That a request to send was carried out, and with what.</summary>
internal sealed record EnvoiDocument(long Numero, string Empreinte) : IDocumentShape<EnvoiDocument>
{
    public static JsonTypeInfo<EnvoiDocument> Contract => DossiersDocuments.Default.EnvoiDocument;
}

/// <summary>Conversations as documents of the <c>dossiers</c> container: the person's partition holds every message.</summary>
internal sealed class DocumentConversationStore(IDocumentStore documents) : IConversationStore
{
    /// <summary>A client that repeats a request later than this sends a new message.</summary>
    private static readonly TimeSpan MemoireDesEnvois = TimeSpan.FromDays(30);

    public async Task<Stored<Conversation>?> Find(BeneficiaireId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Conversation, cancellationToken) is { } found
            ? new(ConversationShapes.Read(id, found), found.ETag)
            : null;

    public async Task<Result<Stored<Conversation>>> Save(Conversation conversation, string version, CancellationToken cancellationToken) =>
        await documents
            .Commit(DocumentIds.Dossier(conversation.Dossier), [ConversationShapes.Replace(conversation, version)], cancellationToken)
            .OrStale(conversation);

    public async Task<EnvoiTente> Ajouter(
        Conversation conversation,
        string version,
        Message message,
        CleDEnvoi? cle,
        IReadOnlyList<Stored<PieceJointe>> pieces,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Dossier(conversation.Dossier);
        List<DocumentWrite> writes = [.. ConversationShapes.Add(conversation, version, message), .. pieces.Select(PieceShapes.Replace)];
        if (cle is not null)
        {
            // First: a repeated request is told from a lost race.
            var mark = DocumentCodec.Encode(new EnvoiDocument(message.Numero, cle.Empreinte.Hex));
            writes.Insert(0, DocumentWrite.Create(DocumentIds.Envoi(cle), "envoi", mark) with { TimeToLive = MemoireDesEnvois });
        }

        switch (await documents.Commit(partition, writes, cancellationToken))
        {
            case CommitOutcome.Committed(var etags):
                Mesures.Message(message);
                return new EnvoiTente.Ajoute(new(message, etags[cle is null ? 0 : 1]));
            case CommitOutcome.Refused { Index: 0 } when cle is not null:
                return await FindEnvoi(conversation.Dossier, cle, cancellationToken) is { } fait ? fait : new EnvoiTente.Depasse();
            default:
                return new EnvoiTente.Depasse();
        }
    }

    public async Task<EnvoiTente.DejaFait?> FindEnvoi(BeneficiaireId id, CleDEnvoi cle, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Envoi(cle), cancellationToken) is { } found
        && DocumentCodec.Decode<EnvoiDocument>(found) is var fait
            ? new(fait.Numero, new(fait.Empreinte))
            : null;

    public async Task<Result<Stored<Message>>> SaveMessage(
        Stored<Conversation> conversation,
        Message message,
        Stored<Message> precedent,
        IReadOnlyList<Stored<PieceJointe>> pieces,
        CancellationToken cancellationToken
    )
    {
        return await documents
            .Commit(
                DocumentIds.Dossier(conversation.Value.Dossier),
                [
                    DocumentWrite.Replace(
                        DocumentIds.Message(message.Numero),
                        ConversationShapes.TypeMessage,
                        DocumentCodec.Encode(ConversationShapes.Write(message)),
                        precedent.Version
                    ),
                    DocumentWrite.Create(
                        DocumentIds.Historique(message.Numero, message.Revision),
                        "historique",
                        DocumentCodec.Encode(ConversationShapes.Write(precedent.Value))
                    ),
                    ConversationShapes.Replace(conversation.Value.Remplacer(message), conversation.Version),
                    .. pieces.Select(PieceShapes.Replace),
                ],
                cancellationToken
            )
            .OrStale(message);
    }

    public async Task<Stored<Message>?> FindMessage(BeneficiaireId id, long numero, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Message(numero), cancellationToken) is { } found
            ? ConversationShapes.ReadMessage(found)
            : null;

    public Task<IReadOnlyList<Stored<Message>>> ListerApres(
        BeneficiaireId id,
        long numero,
        int limite,
        CancellationToken cancellationToken
    ) => Lire(id, new(DocumentIds.Messages, limite, After: DocumentIds.Message(numero)), cancellationToken);

    public Task<IReadOnlyList<Stored<Message>>> ListerAvant(
        BeneficiaireId id,
        long? numero,
        int limite,
        CancellationToken cancellationToken
    ) =>
        Lire(
            id,
            new(DocumentIds.Messages, limite, Descending: true, numero is { } avant ? DocumentIds.Message(avant) : null),
            cancellationToken
        );

    private async Task<IReadOnlyList<Stored<Message>>> Lire(BeneficiaireId id, RangeQuery query, CancellationToken cancellationToken)
    {
        var page = await documents.ReadRange(DocumentIds.Dossier(id), query, cancellationToken);
        return [.. page.Documents.Select(ConversationShapes.ReadMessage)];
    }
}
