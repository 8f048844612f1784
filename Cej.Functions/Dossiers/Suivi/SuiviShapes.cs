using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

/// <summary>A row of the portfolio, to and from its stored shape.</summary>
internal static class SuiviShapes
{
    public static SuiviDocument Write(Suivi suivi, SuiviDeConversationDocument conversation) =>
        new()
        {
            Prenom = suivi.Nom.Prenom,
            Nom = suivi.Nom.Nom,
            Cle = suivi.CleDeTri,
            AjouteLe = suivi.AjouteLe,
            Active = suivi.EstActive,
            DerniereConnexion = suivi.DerniereConnexion,
            Temporaire = suivi.ReaffectationTemporaire,
            Revision = suivi.Revision,
            Conversation = conversation,
        };

    public static SuiviDeConversationDocument Write(SuiviDeConversation conversation) =>
        new()
        {
            Suivie = conversation.Suivie,
            NonLusParConseiller = conversation.NonLusParConseiller,
            NonLusParBeneficiaire = conversation.NonLusParBeneficiaire,
            LuParBeneficiaire = conversation.LuParBeneficiaire,
            Apercu = ConversationShapes.Write(conversation.Apercu),
            DerniereActivite = conversation.DerniereActivite,
            Revision = conversation.Revision,
        };

    public static Suivi Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuiviDocument>(document);
        var conversation = stored.Conversation;
        return new(
            new(Guid.Parse(document.Id.AsSpan(DocumentIds.Suivis.Length))),
            new(stored.Prenom, stored.Nom),
            stored.Cle,
            stored.AjouteLe,
            stored.Active,
            stored.DerniereConnexion,
            stored.Temporaire,
            stored.Revision,
            new(
                conversation.Suivie,
                conversation.NonLusParConseiller,
                conversation.NonLusParBeneficiaire,
                conversation.LuParBeneficiaire,
                ConversationShapes.Read(conversation.Apercu),
                conversation.DerniereActivite,
                conversation.Revision
            )
        );
    }
}
