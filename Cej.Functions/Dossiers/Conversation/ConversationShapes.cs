using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record ConversationDocument : IDocumentShape<ConversationDocument>
{
    public static JsonTypeInfo<ConversationDocument> Contract => DossiersDocuments.Default.ConversationDocument;

    public required Guid Referent { get; init; }
    public RattachementDocument? Rattachement { get; init; }
    public string? Identite { get; init; }
    public required bool Ouverte { get; init; }

    /// <summary>Absent, so false, in what was stored before there was a choice.</summary>
    public bool Muette { get; init; }
    public bool Suivie { get; init; }
    public long Dernier { get; init; }
    public required CompteurDocument Conseiller { get; init; }
    public required CompteurDocument Beneficiaire { get; init; }
    public ApercuDocument? Apercu { get; init; }
    public EnvoiRecuDocument? DernierEnvoi { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public EchangesDocument? Echanges { get; init; }
    public required long Revision { get; init; }
}

internal sealed record ApercuDocument(long Numero, Partie? Partie, TypeDeMessage Type, string Extrait, DateTimeOffset Le);

/// <summary>The message of a send to several people.</summary>
internal sealed record EnvoiRecuDocument(Guid Id, long Numero, DateTimeOffset Le);

/// <summary>From the first reassignment on, what holds in place of the dossier's own fields.</summary>
internal sealed record RattachementDocument(Guid? Initial, DateTimeOffset Depuis, long Revision);

/// <summary>By week; absent where nothing was counted.</summary>
internal sealed record EchangesDocument(
    IReadOnlyDictionary<int, int>? Conseiller,
    IReadOnlyDictionary<int, int>? Beneficiaire,
    IReadOnlyDictionary<int, int>? Offres
);

internal sealed record CompteurDocument(long Ecrits, long LuJusqua, long Vus);

internal sealed record MessageDocument : IDocumentShape<MessageDocument>
{
    public static JsonTypeInfo<MessageDocument> Contract => DossiersDocuments.Default.MessageDocument;

    public Partie? Partie { get; init; }
    public Guid? Conseiller { get; init; }
    public string? Nom { get; init; }
    public required TypeDeMessage Type { get; init; }
    public required string Texte { get; init; }
    public ReferenceDocument? Reference { get; init; }
    public IReadOnlyList<PieceAttacheeDocument>? Pieces { get; init; }
    public required DateTimeOffset Le { get; init; }
    public DateTimeOffset? ModifieLe { get; init; }
    public DateTimeOffset? SupprimeLe { get; init; }
    public required long EcritsParConseiller { get; init; }
    public required long EcritsParBeneficiaire { get; init; }
    public EnvoiRecuDocument? EnvoiPrecedent { get; init; }
    public int Revision { get; init; }
}

internal sealed record ReferenceDocument(string Id, string Titre, string? Sorte);

/// <summary>Conversations and messages, to and from their stored shapes.</summary>
internal static class ConversationShapes
{
    public const string TypeConversation = "conversation";
    public const string TypeMessage = "message";

    public static DocumentWrite Replace(Conversation conversation, string etag) =>
        DocumentWrite.Replace(DocumentIds.Conversation, TypeConversation, DocumentCodec.Encode(Write(conversation)), etag);

    /// <summary>A message and the counters that know it: what every commit that adds one writes, in this order.</summary>
    public static DocumentWrite[] Add(Conversation conversation, string etag, Message message) =>
        [
            DocumentWrite.Create(DocumentIds.Message(message.Numero), TypeMessage, DocumentCodec.Encode(Write(message))),
            Replace(conversation, etag),
        ];

    public static ConversationDocument Write(Conversation conversation) =>
        new()
        {
            Referent = conversation.Referent.Value,
            Rattachement = conversation.Rattachement is { } suivi ? new(suivi.Initial?.Value, suivi.Depuis, suivi.Revision) : null,
            Identite = conversation.Identite?.Hex,
            Ouverte = conversation.Ouverte,
            Muette = !conversation.Sonne,
            Suivie = conversation.Suivie,
            Dernier = conversation.Dernier,
            Conseiller = Write(conversation.Conseiller),
            Beneficiaire = Write(conversation.Beneficiaire),
            Apercu = Write(conversation.Apercu),
            DernierEnvoi = Write(conversation.DernierEnvoi),
            DerniereActivite = conversation.DerniereActivite,
            Echanges = Write(conversation.Echanges),
            Revision = conversation.Revision,
        };

    public static Conversation Read(BeneficiaireId id, StoredDocument document)
    {
        var stored = DocumentCodec.Decode<ConversationDocument>(document);
        return new()
        {
            Dossier = id,
            Referent = new(stored.Referent),
            Rattachement = stored.Rattachement is { } suivi
                ? new(suivi.Initial is { } initial ? new ConseillerId(initial) : null, suivi.Depuis, suivi.Revision)
                : null,
            Identite = stored.Identite is { } identite ? new(identite) : null,
            Ouverte = stored.Ouverte,
            Sonne = !stored.Muette,
            Suivie = stored.Suivie,
            Dernier = stored.Dernier,
            Conseiller = Read(stored.Conseiller),
            Beneficiaire = Read(stored.Beneficiaire),
            Apercu = Read(stored.Apercu),
            DernierEnvoi = Read(stored.DernierEnvoi),
            DerniereActivite = stored.DerniereActivite,
            Echanges = Read(stored.Echanges),
            Revision = stored.Revision,
        };
    }

    public static ApercuDocument? Write(Apercu? apercu) =>
        apercu is null ? null : new(apercu.Numero, apercu.Partie, apercu.Type, apercu.Extrait, apercu.Le);

    public static Apercu? Read(ApercuDocument? stored) =>
        stored is null ? null : new(stored.Numero, stored.Partie, stored.Type, stored.Extrait, stored.Le);

    public static MessageDocument Write(Message message) =>
        new()
        {
            Partie = message.Auteur.Partie,
            Conseiller = message.Auteur.Conseiller?.Value,
            Nom = message.Auteur.Nom,
            Type = message.Contenu.Type,
            Texte = message.Contenu.Texte,
            Reference = message.Contenu.Reference is { } reference ? new(reference.Id, reference.Titre, reference.Sorte) : null,
            Pieces = PieceShapes.Write(message.Contenu.Pieces),
            Le = message.Le,
            ModifieLe = message.ModifieLe,
            SupprimeLe = message.SupprimeLe,
            EcritsParConseiller = message.EcritsParConseiller,
            EcritsParBeneficiaire = message.EcritsParBeneficiaire,
            EnvoiPrecedent = Write(message.EnvoiPrecedent),
            Revision = message.Revision,
        };

    public static Stored<Message> ReadMessage(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<MessageDocument>(document);
        return new(
            new Message
            {
                Numero = long.Parse(document.Id.AsSpan(DocumentIds.Messages.Length), System.Globalization.CultureInfo.InvariantCulture),
                Auteur = new(stored.Partie, stored.Conseiller is { } conseiller ? new(conseiller) : null, stored.Nom),
                Contenu = new(
                    stored.Type,
                    stored.Texte,
                    stored.Reference is { } reference ? new(reference.Id, reference.Titre, reference.Sorte) : null
                )
                {
                    Pieces = PieceShapes.Read(stored.Pieces),
                },
                Le = stored.Le,
                ModifieLe = stored.ModifieLe,
                SupprimeLe = stored.SupprimeLe,
                EcritsParConseiller = stored.EcritsParConseiller,
                EcritsParBeneficiaire = stored.EcritsParBeneficiaire,
                EnvoiPrecedent = Read(stored.EnvoiPrecedent),
                Revision = stored.Revision,
            },
            document.ETag
        );
    }

    private static EchangesDocument? Write(EchangesParSemaine echanges) =>
        echanges == EchangesParSemaine.Vide
            ? null
            : new(
                CompteParSemaineShape.Write(echanges.Conseiller),
                CompteParSemaineShape.Write(echanges.Beneficiaire),
                CompteParSemaineShape.Write(echanges.Offres)
            );

    private static EchangesParSemaine Read(EchangesDocument? stored) =>
        stored is null
            ? EchangesParSemaine.Vide
            : new(
                CompteParSemaineShape.Read(stored.Conseiller),
                CompteParSemaineShape.Read(stored.Beneficiaire),
                CompteParSemaineShape.Read(stored.Offres)
            );

    private static EnvoiRecuDocument? Write(EnvoiRecu? recu) => recu is null ? null : new(recu.Id, recu.Numero, recu.Le);

    private static EnvoiRecu? Read(EnvoiRecuDocument? stored) => stored is null ? null : new(stored.Id, stored.Numero, stored.Le);

    private static CompteurDocument Write(Compteur compteur) => new(compteur.Ecrits, compteur.LuJusqua, compteur.Vus);

    private static Compteur Read(CompteurDocument stored) => new(stored.Ecrits, stored.LuJusqua, stored.Vus);
}
