using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record ConversationDocument : IDocumentShape<ConversationDocument>
{
    public static JsonTypeInfo<ConversationDocument> Contract => DossiersDocuments.Default.ConversationDocument;

    public Guid Referent { get; set; }
    public RattachementDocument? Rattachement { get; set; }
    public string? Identite { get; set; }
    public bool Ouverte { get; set; }

    /// <summary>Absent, so false, in what was stored before there was a choice.</summary>
    public bool Muette { get; set; }
    public bool Suivie { get; set; }
    public long Dernier { get; set; }
    public CompteurDocument Conseiller { get; set; } = new();
    public CompteurDocument Beneficiaire { get; set; } = new();
    public ApercuDocument? Apercu { get; set; }
    public EnvoiRecuDocument? DernierEnvoi { get; set; }
    public DateTimeOffset? DerniereActivite { get; set; }
    public EchangesDocument? Echanges { get; set; }
    public long Revision { get; set; }
}

internal sealed record ApercuDocument
{
    public long Numero { get; set; }
    public Partie? Partie { get; set; }
    public TypeDeMessage Type { get; set; }
    public string Extrait { get; set; } = "";
    public DateTimeOffset Le { get; set; }
}

/// <summary>The message of a send to several people.</summary>
internal sealed record EnvoiRecuDocument
{
    public Guid Id { get; set; }
    public long Numero { get; set; }
    public DateTimeOffset Le { get; set; }
}

/// <summary>From the first reassignment on, what holds in place of the dossier's own fields.</summary>
internal sealed record RattachementDocument
{
    public Guid? Initial { get; set; }
    public DateTimeOffset Depuis { get; set; }
    public long Revision { get; set; }
}

/// <summary>By week; absent where nothing was counted.</summary>
internal sealed record EchangesDocument
{
    public IReadOnlyDictionary<int, int>? Conseiller { get; set; }
    public IReadOnlyDictionary<int, int>? Beneficiaire { get; set; }
    public IReadOnlyDictionary<int, int>? Offres { get; set; }
}

internal sealed record CompteurDocument
{
    public long Ecrits { get; set; }
    public long LuJusqua { get; set; }
    public long Vus { get; set; }
}

internal sealed record MessageDocument : IDocumentShape<MessageDocument>
{
    public static JsonTypeInfo<MessageDocument> Contract => DossiersDocuments.Default.MessageDocument;

    public Partie? Partie { get; set; }
    public Guid? Conseiller { get; set; }
    public string? Nom { get; set; }
    public TypeDeMessage Type { get; set; }
    public string Texte { get; set; } = "";
    public ReferenceDocument? Reference { get; set; }
    public IReadOnlyList<PieceAttacheeDocument>? Pieces { get; set; }
    public DateTimeOffset Le { get; set; }
    public DateTimeOffset? ModifieLe { get; set; }
    public DateTimeOffset? SupprimeLe { get; set; }
    public long EcritsParConseiller { get; set; }
    public long EcritsParBeneficiaire { get; set; }
    public EnvoiRecuDocument? EnvoiPrecedent { get; set; }
    public int Revision { get; set; }
}

internal sealed record ReferenceDocument
{
    public string Id { get; set; } = "";
    public string Titre { get; set; } = "";
    public string? Sorte { get; set; }
}

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
            Rattachement = Write(conversation.Rattachement),
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
        apercu is null
            ? null
            : new()
            {
                Numero = apercu.Numero,
                Partie = apercu.Partie,
                Type = apercu.Type,
                Extrait = apercu.Extrait,
                Le = apercu.Le,
            };

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
            Reference = message.Contenu.Reference is { } reference
                ? new()
                {
                    Id = reference.Id,
                    Titre = reference.Titre,
                    Sorte = reference.Sorte,
                }
                : null,
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
            : new()
            {
                Conseiller = CompteParSemaineShape.Write(echanges.Conseiller),
                Beneficiaire = CompteParSemaineShape.Write(echanges.Beneficiaire),
                Offres = CompteParSemaineShape.Write(echanges.Offres),
            };

    private static EchangesParSemaine Read(EchangesDocument? stored) =>
        stored is null
            ? EchangesParSemaine.Vide
            : new(
                CompteParSemaineShape.Read(stored.Conseiller),
                CompteParSemaineShape.Read(stored.Beneficiaire),
                CompteParSemaineShape.Read(stored.Offres)
            );

    private static EnvoiRecuDocument? Write(EnvoiRecu? recu) =>
        recu is null
            ? null
            : new()
            {
                Id = recu.Id,
                Numero = recu.Numero,
                Le = recu.Le,
            };

    private static EnvoiRecu? Read(EnvoiRecuDocument? stored) => stored is null ? null : new(stored.Id, stored.Numero, stored.Le);

    private static RattachementDocument? Write(Rattachement? rattachement) =>
        rattachement is null
            ? null
            : new()
            {
                Initial = rattachement.Initial?.Value,
                Depuis = rattachement.Depuis,
                Revision = rattachement.Revision,
            };

    private static CompteurDocument Write(Compteur compteur) =>
        new()
        {
            Ecrits = compteur.Ecrits,
            LuJusqua = compteur.LuJusqua,
            Vus = compteur.Vus,
        };

    private static Compteur Read(CompteurDocument stored) => new(stored.Ecrits, stored.LuJusqua, stored.Vus);
}
