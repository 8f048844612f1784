using System.Globalization;
using Cej.Domain.Conseillers;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Conseillers;
using Cej.LocalHost.Identite;

namespace Cej.LocalHost.Demonstration;

/// <summary>Fills an empty store with 3 agencies, the counsellors of the demo accounts, 60 beneficiaries, démarches and news.</summary>
internal sealed class DonneesDeDemonstration(
    DocumentReferentiels referentiels,
    ISuperviseurs superviseurs,
    IConseillerStore conseillers,
    IAnnuaireDesConseillers collegues,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    ProjectionDesDossiers projeter,
    DemarchesDeDemonstration demarches,
    ActualitesDeDemonstration actualites,
    TimeProvider clock
)
{
    private const string Structure = "Direction territoriale Côte d'Azur";

    /// <summary>How many of the first people have démarches, if they have logged in.</summary>
    private const int AvecDemarches = 12;

    private static readonly Agence[] Agences =
    [
        new("thiers", "Agence France Travail THIERS", Structure),
        new("cannes-croisette", "Agence France Travail CANNES CROISETTE", Structure),
        new("saint-laurent-du-var", "Agence France Travail SAINT-LAURENT-DU-VAR", Structure),
    ];

    /// <summary>Whose portfolio each invented person is in: about 36, 19 and 5 of the 60.</summary>
    private static CompteDeDemonstration ReferentDe(int rang) =>
        (rang % 10) switch
        {
            < 6 => ComptesDeDemonstration.Camille,
            < 9 => ComptesDeDemonstration.Mehdi,
            _ => ComptesDeDemonstration.Nathalie,
        };

    /// <summary>Does nothing when the demo counsellors have their spaces already.</summary>
    public async Task Installer(CancellationToken cancellationToken)
    {
        var conseil = ComptesDeDemonstration.Tous.Where(compte => compte.Profil is ProfilDeDemonstration.Conseiller).ToArray();
        if (await conseillers.Find(IdDe(conseil[^1]), cancellationToken) is not null)
            return;

        foreach (var agence in Agences)
            await referentiels.Save(agence, cancellationToken);
        foreach (var (rang, (prenom, nom)) in NomsDeDemonstration.Tous.Take(57).Index())
        {
            var email = $"{TextePlie.Plier(prenom)}.{TextePlie.Plier(nom)}".Replace(' ', '-') + "@courriel.example";
            var activation =
                rang % 4 == 3 ? null : Empreinte.De($"demonstration-{rang.ToString(CultureInfo.InvariantCulture)}") as Empreinte?;
            await Ajouter(new(prenom, nom), email, ReferentDe(rang), activation, rang, cancellationToken);
        }

        foreach (var (rang, jeune) in ComptesDeDemonstration.Tous.Where(c => c.Profil is ProfilDeDemonstration.Beneficiaire).Index())
        {
            var referent = jeune == ComptesDeDemonstration.Lucas ? ComptesDeDemonstration.Mehdi : ComptesDeDemonstration.Camille;
            var activation = jeune.DejaActive ? SujetDe(jeune).Empreinte as Empreinte? : null;
            await Ajouter(new(jeune.Prenom, jeune.Nom), jeune.Email, referent, activation, rang, cancellationToken);
        }

        await actualites.Ajouter(Structure, cancellationToken);

        // Last: their presence says that everything before is there.
        foreach (var (rang, compte) in conseil.Index())
            await Ouvrir(compte, Agences[rang % Agences.Length], cancellationToken);
    }

    private async Task Ouvrir(CompteDeDemonstration compte, Agence agence, CancellationToken cancellationToken)
    {
        var email = AdresseEmail.Lire(compte.Email).Value;
        if (compte.EstSuperviseur)
            await superviseurs.Habiliter(new(email, Structure, clock.GetUtcNow()), cancellationToken);
        var conseiller = new Conseiller
        {
            Id = IdDe(compte),
            Nom = new(compte.Prenom, compte.Nom),
            Email = email,
            Agence = agence,
            CreeLe = clock.GetUtcNow().AddYears(-1),
            DerniereConnexion = clock.GetUtcNow().AddDays(-1),
        };
        await collegues.Inscrire(conseiller, cancellationToken);
        await conseillers.Create(conseiller, cancellationToken);
    }

    private async Task Ajouter(
        NomComplet nom,
        string email,
        CompteDeDemonstration referent,
        Empreinte? identite,
        int rang,
        CancellationToken cancellationToken
    )
    {
        // The same identifier at each start: an interrupted installation goes on where it stopped.
        var id = new BeneficiaireId(Identifiants.Deterministe("demonstration", email));
        var ajouteLe = clock.GetUtcNow().AddDays(-30 - (rang * 5)).AddMinutes(-rang * 17);
        var beneficiaire = new Beneficiaire
        {
            Id = id,
            Nom = nom,
            Email = AdresseEmail.Lire(email).Value,
            Referent = IdDe(referent),
            AjouteLe = ajouteLe,
            SuiviDepuis = ajouteLe,
            IdentifiantFranceTravail = rang % 3 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{987_650_000 + rang}A") : null,
            Activation = identite is { } qui ? new(qui, ajouteLe.AddDays(2)) : null,
            DerniereActivite = identite is null ? null : clock.GetUtcNow().AddHours(-1 - (rang * 7)),
        };
        var affectation = new Affectation(
            Guid.CreateVersion7(ajouteLe),
            beneficiaire.Referent,
            new(referent.Prenom, referent.Nom),
            ajouteLe,
            TypeAffectation.Ajout,
            beneficiaire.Referent
        );

        await annuaire.Reserver(beneficiaire.Email, id, beneficiaire.Referent, cancellationToken);
        await dossiers.Create(beneficiaire, affectation, cancellationToken);
        if (identite is { } attachee)
            await annuaire.Attacher(attachee, id, cancellationToken);
        await projeter.Handle([id], cancellationToken);
        if (identite is not null && rang < AvecDemarches)
            await demarches.Ajouter(id, cancellationToken);
    }

    private static ConseillerId IdDe(CompteDeDemonstration compte) => Appelant.Conseiller.IdDe(SujetDe(compte));

    private static Sujet SujetDe(CompteDeDemonstration compte) => Sujet.Lire(compte.Guichet.Nom, compte.Sujet)!;
}
