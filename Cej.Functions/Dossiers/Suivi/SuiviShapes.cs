using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record SuiviDocument : IDocumentShape<SuiviDocument>
{
    public static JsonTypeInfo<SuiviDocument> Contract => DossiersDocuments.Default.SuiviDocument;

    public string Prenom { get; set; } = "";
    public string Nom { get; set; } = "";
    public string Cle { get; set; } = "";
    public DateTimeOffset AjouteLe { get; set; }
    public bool Active { get; set; }
    public DateTimeOffset? DerniereConnexion { get; set; }
    public bool Temporaire { get; set; }
    public long Revision { get; set; }

    public SuiviDeConversationDocument Conversation { get; set; } = new();
}

internal sealed record SuiviDeConversationDocument
{
    public bool Suivie { get; set; }
    public int NonLusParConseiller { get; set; }
    public int NonLusParBeneficiaire { get; set; }
    public long LuParBeneficiaire { get; set; }
    public ApercuDocument? Apercu { get; set; }
    public DateTimeOffset? DerniereActivite { get; set; }
    public long Revision { get; set; }
}

/// <summary>A row of the portfolio, to and from its stored shape.</summary>
internal static class SuiviShapes
{
    public static SuiviDocument Write(Suivi suivi) =>
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
            Conversation = Write(suivi.Conversation),
        };

    private static SuiviDeConversationDocument Write(SuiviDeConversation conversation) =>
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

    public static BeneficiaireId ReadId(StoredDocument document) => new(Guid.Parse(document.Id.AsSpan(DocumentIds.Suivis.Length)));

    public static Suivi Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<SuiviDocument>(document);
        var conversation = stored.Conversation;
        return new(
            ReadId(document),
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
