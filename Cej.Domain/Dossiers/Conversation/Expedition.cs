namespace Cej.Domain.Dossiers;

/// <summary>A message that was added.</summary>
/// <param name="Message">With its number.</param>
/// <param name="Pieces">What is known now of its files.</param>
public sealed record Expedie(Stored<Message> Message, IReadOnlyDictionary<Guid, EtatDePiece> Pieces)
{
    /// <summary>A message without files.</summary>
    public Expedie(Stored<Message> message)
        : this(message, PiecesDesMessages.Aucune) { }

    /// <summary>Whether the state of each of its files is known.</summary>
    public bool EstComplet => Message.Value.Contenu.Pieces.All(piece => Pieces.ContainsKey(piece.Id));
}

/// <summary>A message to add.</summary>
/// <param name="Conversation">Whose conversation.</param>
/// <param name="Contenu">What it says, checked before.</param>
public abstract record AExpedier(BeneficiaireId Conversation, Contenu Contenu)
{
    /// <summary>Who left the files, and for the audit.</summary>
    public abstract Empreinte Identite { get; }

    /// <summary>The files that its author left in this conversation: they become the message's in its commit.</summary>
    public virtual IReadOnlyList<Guid> Pieces => [];

    /// <summary>The idempotency key; null never repeats.</summary>
    public virtual string? Cle => null;

    /// <summary>What a repeated request is recognised by: its content, unless the request says less than the message.</summary>
    public virtual Empreinte Empreinte => Contenu.EmpreinteAvec(Pieces);

    /// <summary>The send to several people that it is one of; null for a message of its own.</summary>
    public virtual OrigineDEnvoi? Envoi => null;

    /// <summary>Who writes it; null when that person may not write in this conversation as it is now.</summary>
    public abstract Auteur? AuteurDans(Conversation conversation);

    /// <summary>A message of its own.</summary>
    /// <param name="Conversation">Whose conversation.</param>
    /// <param name="Contenu">What it says, checked before.</param>
    /// <param name="AAttacher">The files; empty for none.</param>
    /// <param name="Idempotence">The idempotency key; null never repeats.</param>
    /// <param name="Par">The caller, who must be one of the two sides of the conversation.</param>
    public sealed record Seul(
        BeneficiaireId Conversation,
        Contenu Contenu,
        IReadOnlyList<Guid> AAttacher,
        string? Idempotence,
        Appelant Par
    ) : AExpedier(Conversation, Contenu)
    {
        /// <inheritdoc/>
        public override Empreinte Identite => Par.Identite;

        /// <inheritdoc/>
        public override IReadOnlyList<Guid> Pieces => AAttacher;

        /// <inheritdoc/>
        public override string? Cle => Idempotence;

        /// <summary>The fingerprint of what was asked for; null when that is the content.</summary>
        public Empreinte? Demandee { get; init; }

        /// <inheritdoc/>
        public override Empreinte Empreinte => Demandee ?? base.Empreinte;

        /// <inheritdoc/>
        public override Auteur? AuteurDans(Conversation conversation) => conversation.AuteurDe(Par);
    }

    /// <summary>One of the messages of a send.</summary>
    /// <param name="Conversation">Whose conversation.</param>
    /// <param name="Contenu">What it says, checked before.</param>
    /// <param name="Origine">The send.</param>
    /// <param name="Par">The counsellor who sends, and who must still follow the person.</param>
    public sealed record DUnEnvoi(BeneficiaireId Conversation, Contenu Contenu, OrigineDEnvoi Origine, Expediteur Par)
        : AExpedier(Conversation, Contenu)
    {
        /// <inheritdoc/>
        public override Empreinte Identite => Par.Identite;

        /// <inheritdoc/>
        public override OrigineDEnvoi? Envoi => Origine;

        /// <inheritdoc/>
        public override Auteur? AuteurDans(Conversation conversation) => conversation.AuteurDe(Par);
    }
}

/// <summary>
/// Adds a message to a conversation: reads side by side, then one commit. What every way of sending shares.
/// </summary>
public sealed class Expedition(
    IConversationStore conversations,
    PiecesDesMessages pieces,
    IEffets effets,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>Adds a message, once however often it is asked for: a message of its own by its key, one of a send by that send.</summary>
    /// <param name="demande">What is to be added.</param>
    /// <param name="cancellationToken">Cancels what is not committed yet.</param>
    public async Task<Result<Expedie>> Expedier(AExpedier demande, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            var taking = pieces.Prendre(
                new DepotDePiece.Dossier(demande.Conversation),
                demande.Pieces,
                demande.Identite,
                cancellationToken
            );
            var found = await conversations.Find(demande.Conversation, cancellationToken);
            var prises = await taking;
            if (found is null || demande.AuteurDans(found.Value) is not { } auteur)
                return RefusMessagerie.ConversationInconnue;
            if (demande.Envoi is { } envoi && await DejaRecu(found.Value, envoi, cancellationToken) is { } recu)
                return new Expedie(recu);

            var cle = demande.Cle is { } nom ? new CleDEnvoi(auteur.Partie ?? Partie.Conseiller, nom, demande.Empreinte) : null;
            if (prises.Refus is { } refus)
            {
                // The same request again, whose files its message has already?
                return cle is not null && await conversations.FindEnvoi(demande.Conversation, cle, cancellationToken) is { } fait
                    ? await Relire(demande.Conversation, fait, cle, cancellationToken)
                    : refus;
            }

            var complet =
                demande.Pieces.Count == 0
                    ? demande.Contenu
                    : demande.Contenu with
                    {
                        Pieces = [.. prises.Value.Select(piece => piece.Value.EnAttache())],
                    };
            var (conversation, message) = found.Value.Ajouter(auteur, complet, clock.GetUtcNow(), demande.Envoi);
            Stored<PieceJointe>[] attachees =
            [
                .. prises.Value.Select(piece => piece with { Value = piece.Value with { Message = message.Numero } }),
            ];
            switch (await conversations.Ajouter(conversation, found.Version, message, cle, attachees, cancellationToken))
            {
                case EnvoiTente.Ajoute(var ajoute):
                    var expedie = new Expedie(ajoute, attachees.ToDictionary(piece => piece.Value.Id, piece => piece.Value.Etat));
                    Conclure(conversation, expedie, demande.Identite);
                    return expedie;
                case EnvoiTente.DejaFait deja:
                    return await Relire(demande.Conversation, deja, cle!, cancellationToken);
            }
        }

        return RefusMessagerie.ConversationOccupee;
    }

    /// <summary>What a request with this key did before; null when there was none. The caller's right to the conversation was checked.</summary>
    public async Task<Result<Expedie>?> Reprendre(BeneficiaireId id, CleDEnvoi cle, CancellationToken cancellationToken) =>
        await conversations.FindEnvoi(id, cle, cancellationToken) is { } fait
            ? await Relire(id, fait, cle, cancellationToken)
            : (Result<Expedie>?)null;

    private void Conclure(Conversation conversation, Expedie expedie, Empreinte par)
    {
        journal.Consigner(par, ActionConsignee.MessageEnvoye, conversation.Dossier);
        effets.Declencher(conversation, new EvenementDeChat.MessageAjoute(expedie));
    }

    /// <summary>
    /// The message of a send that came here before; null when it did not. Reads nothing when no other came since it was written down.
    /// </summary>
    private async Task<Stored<Message>?> DejaRecu(Conversation conversation, OrigineDEnvoi envoi, CancellationToken cancellationToken)
    {
        for (var recu = conversation.DernierEnvoi; recu is not null && recu.Le >= envoi.Le; )
        {
            var message = await conversations.FindMessage(conversation.Dossier, recu.Numero, cancellationToken);
            if (message is null || recu.Id == envoi.Id)
                return message;
            recu = message.Value.EnvoiPrecedent;
        }

        return null;
    }

    private async Task<Result<Expedie>> Relire(
        BeneficiaireId id,
        EnvoiTente.DejaFait deja,
        CleDEnvoi cle,
        CancellationToken cancellationToken
    ) =>
        deja.Empreinte == cle.Empreinte && await conversations.FindMessage(id, deja.Numero, cancellationToken) is { } fait
            ? new Expedie(fait, await pieces.Lire(id, [fait.Value], cancellationToken))
            : RefusPortefeuille.CleDejaUtilisee;
}
