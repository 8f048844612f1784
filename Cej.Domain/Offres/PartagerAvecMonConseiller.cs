namespace Cej.Domain.Offres;

/// <summary>Shows an offer to the counsellor.</summary>
/// <param name="Dossier">The caller's.</param>
/// <param name="Reference">Which offer.</param>
/// <param name="Message">1 to 10,000 characters; null takes the default text.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be the young person of the dossier.</param>
public sealed record PartagerAvecMonConseiller(
    BeneficiaireId Dossier,
    ReferenceDOffre Reference,
    string? Message,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>A young person shares an offer: one message of its kind in the conversation, with the title of the offer as it is now.</summary>
public sealed class PartagerAvecMonConseillerHandler(IConversationStore conversations, IOffres offres, Expedition expedition)
{
    /// <summary>The message with its number, or a refusal.</summary>
    public async Task<Result<Expedie>> Handle(PartagerAvecMonConseiller command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Beneficiaire)
            return RefusIdentite.ReserveAuBeneficiaire;
        var texte = Contenu.Lire(command.Message ?? TexteParDefaut(command.Reference.Type));
        if (texte.Refus is { } refus)
            return Refus.DeChamps([.. refus.Champs.Select(champ => champ with { Champ = "message" })]);
        // No source is asked for who may not write here.
        if (await conversations.Find(command.Dossier, cancellationToken) is not { } found || found.Value.PartieDe(command.Par) is null)
            return RefusMessagerie.ConversationInconnue;

        // What was asked for, without the title: an offer that is renamed or gone since changes nothing for a request that came before.
        var demandee = Empreinte.De($"partage\n{command.Reference.Cle}\n{texte.Value.Texte}");
        if (command.CleIdempotence is { } nom)
        {
            var deja = await expedition.Reprendre(command.Dossier, new(Partie.Beneficiaire, nom, demandee), cancellationToken);
            if (deja is { } connu)
                return connu;
        }

        var offre = await offres.Lire(command.Reference, cancellationToken);
        return await offre.Then(lue =>
        {
            var reference = new ReferenceDeMessage(command.Reference.Id, lue.Offre.Titre, NomsDesTypes.De(command.Reference.Type));
            var contenu = texte.Value with { Type = TypeDeMessage.Offre, Reference = reference };
            var message = new AExpedier.Seul(command.Dossier, contenu, [], command.CleIdempotence, command.Par) { Demandee = demandee };
            return expedition.Expedier(message, cancellationToken);
        });
    }

    /// <summary>What is written when the young person writes nothing.</summary>
    public static string TexteParDefaut(TypeDOffre type) =>
        type switch
        {
            TypeDOffre.Emploi => "Bonjour, je vous partage une offre d'emploi qui m'intéresse.",
            TypeDOffre.Alternance => "Bonjour, je vous partage une offre d'alternance qui m'intéresse.",
            TypeDOffre.ServiceCivique => "Bonjour, je vous partage une offre de service civique qui m'intéresse.",
            TypeDOffre.Immersion => "Bonjour, je vous partage une offre d'immersion qui m'intéresse.",
        };
}
