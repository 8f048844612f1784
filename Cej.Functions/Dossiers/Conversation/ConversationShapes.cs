using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>Conversations and messages, to and from their stored shapes.</summary>
internal static class ConversationShapes
{
    public const string TypeConversation = "conversation";
    public const string TypeMessage = "message";

    public static DocumentWrite Replace(Conversation conversation, string etag) =>
        DocumentWrite.Replace(DocumentIds.Conversation, TypeConversation, DocumentCodec.Encode(Write(conversation)), etag);

    public static ConversationDocument Write(Conversation conversation) =>
        new()
        {
            Referent = conversation.Referent.Value,
            Rattachement = conversation.Rattachement is { } suivi ? new(suivi.Initial?.Value, suivi.Depuis, suivi.Revision) : null,
            Identite = conversation.Identite?.Hex,
            Ouverte = conversation.Ouverte,
            Suivie = conversation.Suivie,
            Dernier = conversation.Dernier,
            Conseiller = Write(conversation.Conseiller),
            Beneficiaire = Write(conversation.Beneficiaire),
            Apercu = Write(conversation.Apercu),
            DernierEnvoi = Write(conversation.DernierEnvoi),
            DerniereActivite = conversation.DerniereActivite,
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
            Suivie = stored.Suivie,
            Dernier = stored.Dernier,
            Conseiller = Read(stored.Conseiller),
            Beneficiaire = Read(stored.Beneficiaire),
            Apercu = Read(stored.Apercu),
            DernierEnvoi = Read(stored.DernierEnvoi),
            DerniereActivite = stored.DerniereActivite,
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

    private static EnvoiRecuDocument? Write(EnvoiRecu? recu) => recu is null ? null : new(recu.Id, recu.Numero, recu.Le);

    private static EnvoiRecu? Read(EnvoiRecuDocument? stored) => stored is null ? null : new(stored.Id, stored.Numero, stored.Le);

    private static CompteurDocument Write(Compteur compteur) => new(compteur.Ecrits, compteur.LuJusqua, compteur.Vus);

    private static Compteur Read(CompteurDocument stored) => new(stored.Ecrits, stored.LuJusqua, stored.Vus);
}
