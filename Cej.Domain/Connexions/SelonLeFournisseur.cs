using Cej.Domain.Conseillers;

namespace Cej.Domain.Connexions;

/// <summary>
/// Names and addresses follow the identity provider at every login. What lies outside the dossier or the profile is written before it: cut
/// off behind that, the next login finds the same difference.
/// </summary>
public sealed class SelonLeFournisseur(
    IAnnuaireDesBeneficiaires annuaire,
    IConflitsDAdresse conflits,
    IDossierStore dossiers,
    IAffichageStore affichages,
    IEspaceStore espaces,
    EcrireEspace ecrire,
    TimeProvider clock
)
{
    /// <summary>How many dossiers of a counsellor are written at once.</summary>
    private const int ALaFois = 8;

    /// <summary>The dossier with the names and the address that the token gives; it is still to be saved.</summary>
    public async Task<Beneficiaire> Suivre(Beneficiaire dossier, Appelant.Beneficiaire appelant, CancellationToken cancellationToken)
    {
        if (dossier.EmailPrecedent is { } precedent)
            await annuaire.Liberer(precedent, null, dossier.Id, cancellationToken);
        var nom = appelant.Nom ?? dossier.Nom;
        if (nom != dossier.Nom && dossier.ReferentInitial is { } initial)
            await ecrire.Renommer(initial, dossier.Id, nom, null, cancellationToken);

        var titulaire = await Titulaire(dossier, appelant.Email, cancellationToken);
        if (titulaire is { } autre && autre != dossier.AdresseChez)
            await conflits.Noter(new(dossier.Id, autre, clock.GetUtcNow()), cancellationToken);
        if (titulaire is null && dossier.AdresseChez is not null)
            await conflits.Delete(dossier.Id, cancellationToken);

        var email = titulaire is null ? appelant.Email ?? dossier.Email : dossier.Email;
        return dossier with
        {
            Nom = nom,
            Email = email,
            EmailPrecedent = email == dossier.Email ? null : dossier.Email,
            AdresseChez = titulaire,
        };
    }

    /// <summary>
    /// Shows a counsellor's new name where it is kept outside the profile: in the files, to the people, and where people are to be taken
    /// back.
    /// </summary>
    public async Task Renommer(Conseiller conseiller, CancellationToken cancellationToken)
    {
        var moi = new Collegue(conseiller.Id, conseiller.Nom);
        var portefeuille = await espaces.Lister(conseiller.Id, cancellationToken);
        foreach (var lignes in portefeuille.Suivis.Chunk(ALaFois))
            await Task.WhenAll(lignes.Select(ligne => Renommer(ligne, moi, cancellationToken)));
        foreach (var retours in (await espaces.ListerRetours(conseiller.Id, cancellationToken)).Chunk(ALaFois))
            await Task.WhenAll(retours.Select(retour => Nommer(retour.Id, moi, cancellationToken)));
    }

    private async Task Renommer(Suivi ligne, Collegue moi, CancellationToken cancellationToken)
    {
        await Nommer(ligne.Id, moi, cancellationToken);
        if (
            ligne.ReaffectationTemporaire
            && await dossiers.Find(ligne.Id, cancellationToken) is { Value: { ReferentInitial: { } initial } dossier }
            && dossier.Referent == moi.Id
        )
        {
            await ecrire.Renommer(initial, ligne.Id, null, moi, cancellationToken);
        }
    }

    private async Task Nommer(BeneficiaireId id, Collegue moi, CancellationToken cancellationToken)
    {
        await dossiers.Nommer(id, moi, cancellationToken);
        await affichages.Oublier(id, cancellationToken);
    }

    /// <summary>The other dossier that holds a new address; null when it is free, and now this one's.</summary>
    private async Task<BeneficiaireId?> Titulaire(Beneficiaire dossier, AdresseEmail? email, CancellationToken cancellationToken)
    {
        if (email is null)
            return dossier.AdresseChez; // nothing is said of it
        if (email == dossier.Email)
            return null;
        var tenue = await annuaire.Reserver(email, dossier.Id, dossier.Referent, cancellationToken);
        return tenue.Pour == dossier.Id ? null : tenue.Pour;
    }
}
