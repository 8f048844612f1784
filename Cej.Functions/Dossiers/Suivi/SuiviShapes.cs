using System.Text.Json.Serialization.Metadata;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record SuiviDocument : IDocumentShape<SuiviDocument>
{
    public static JsonTypeInfo<SuiviDocument> Contract => DossiersDocuments.Default.SuiviDocument;

    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Cle { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public bool Active { get; init; }
    public DateTimeOffset? DerniereConnexion { get; init; }
    public bool Temporaire { get; init; }
    public required long Revision { get; init; }

    public required SuiviDeConversationDocument Conversation { get; init; }
}

internal sealed record SuiviDeConversationDocument
{
    public bool Suivie { get; init; }
    public int NonLusParConseiller { get; init; }
    public int NonLusParBeneficiaire { get; init; }
    public long LuParBeneficiaire { get; init; }
    public ApercuDocument? Apercu { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }
    public required long Revision { get; init; }
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
