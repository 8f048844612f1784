namespace Cej.Domain.Reaffectation;

/// <summary>Someone who changed hands, by this run or by one before it.</summary>
/// <param name="Dossier">The dossier as it is now.</param>
/// <param name="Conversation">Its conversation as it is now.</param>
/// <param name="Ligne">What the move changed.</param>
/// <param name="Fait">What this run did; null when an earlier run moved it.</param>
public sealed record DossierDeplace(Beneficiaire Dossier, Conversation Conversation, LigneDeReaffectation Ligne, DeplacementFait? Fait);

/// <summary>What a run did to a dossier that it moved.</summary>
/// <param name="Avant">The conversation before.</param>
/// <param name="Avis">The notice that it wrote there.</param>
public sealed record DeplacementFait(Conversation Avant, Stored<Message> Avis);

/// <summary>Carries out a reassignment that was written down.</summary>
public sealed class Deplacements(
    IReaffectationStore reaffectations,
    IDossierStore dossiers,
    Rangement rangement,
    IJournalDesAcces journal,
    TimeProvider clock
) : Travaux<DemandeDeReaffectation, IReaffectationStore>(reaffectations, clock)
{
    /// <summary>How many dossiers are under way at once.</summary>
    private const int EnParallele = 50;

    /// <summary>Writes down what is to be done, and does it.</summary>
    public async Task<Result<DemandeDeReaffectation>> Commencer(DemandeDeReaffectation reaffectation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reaffectation);
        return await Commencer(
            await Ecrits.Create(reaffectation, cancellationToken),
            () => Ecrits.Find(reaffectation.Par.Id, reaffectation.Id, cancellationToken),
            reaffectation.Empreinte,
            cancellationToken
        );
    }

    /// <summary>Moves whom it has not moved before.</summary>
    protected override async Task<DemandeDeReaffectation> Faire(DemandeDeReaffectation travail, CancellationToken cancellationToken)
    {
        List<DossierDeplace?> deplaces = new(travail.Beneficiaires.Count);
        foreach (var groupe in travail.Beneficiaires.Chunk(EnParallele))
            deplaces.AddRange(await Task.WhenAll(groupe.Select(id => Deplacer(travail, id, cancellationToken))));

        await rangement.Ranger(travail, [.. deplaces.OfType<DossierDeplace>()], cancellationToken);
        var resultats = travail.Beneficiaires.Zip(
            deplaces,
            (id, deplace) => new ResultatDeReaffectation(id, deplace is null ? travail.Refus : null)
        );
        return travail with { Resultats = [.. resultats] };
    }

    /// <summary>Null when the person is not, or no longer, to be moved.</summary>
    private async Task<DossierDeplace?> Deplacer(
        DemandeDeReaffectation reaffectation,
        BeneficiaireId id,
        CancellationToken cancellationToken
    )
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if (await dossiers.FindAvecConversation(id, cancellationToken) is not ({ } dossier, { } conversation))
                return null;
            if (!reaffectation.Concerne(dossier.Value))
            {
                var faite = await Ecrits.FindLigne(id, reaffectation.LigneDe(id), cancellationToken);
                return faite is null ? null : new(dossier.Value, conversation.Value, faite, null);
            }

            var instant = Clock.GetUtcNow();
            var apres = dossier.Value.Reaffecter(reaffectation.Cible.Id, reaffectation.Type is not TypeAffectation.Definitive, instant);
            var ligne = Ligne(reaffectation, dossier.Value, apres);
            var (suite, avis) = conversation.Value.Confier(apres).Ajouter(Auteur.Service, AvisDe(reaffectation, ligne.Ligne), instant);
            switch (await Ecrits.Deplacer(suite, conversation.Version, avis, ligne, cancellationToken))
            {
                case Deplacement.Fait(var ecrit):
                    journal.Consigner(reaffectation.Identite, ActionConsignee.BeneficiaireReaffecte, id);
                    return new(apres, suite, ligne, new(conversation.Value, ecrit));
                case Deplacement.DejaFait:
                    return new(dossier.Value, conversation.Value, ligne, null);
            }
        }

        throw new IndisponibleException(
            $"Others wrote to {id} each time this tried to move it ({Concurrence.EssaisEntrePlusieurs} times)."
        );
    }

    private static LigneDeReaffectation Ligne(DemandeDeReaffectation reaffectation, Beneficiaire avant, Beneficiaire apres) =>
        new(
            new(
                reaffectation.LigneDe(avant.Id),
                reaffectation.Cible.Id,
                reaffectation.Cible.Nom,
                apres.SuiviDepuis,
                reaffectation.TypeDe(avant),
                reaffectation.Par.Id,
                reaffectation.Par.Nom
            ),
            avant.Referent,
            avant.ReferentInitial,
            apres.ReferentInitial
        );

    /// <summary>The notice in the conversation: clients may show their own words by its code.</summary>
    private static Contenu AvisDe(DemandeDeReaffectation reaffectation, Affectation ligne)
    {
        var nom = reaffectation.Cible.Nom.Affichage;
        var dit = Directions.Isoler(nom);
        var (code, texte) = ligne.Type switch
        {
            TypeAffectation.Temporaire => ("nouveau-conseiller-temporaire", $"{dit} vous accompagne temporairement."),
            TypeAffectation.Recuperation => ("retour-du-conseiller", $"{dit} vous accompagne de nouveau."),
            _ => ("nouveau-conseiller", $"{dit} vous accompagne désormais."),
        };
        return new(TypeDeMessage.Systeme, texte, new(code, nom, null));
    }
}
