using System.Globalization;
using Cej.Domain.Conseillers;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Conseillers;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Identite;

namespace Cej.LocalHost.Demonstration;

/// <summary>Fills an empty store with 3 agencies, the counsellors of the demo accounts, 60 beneficiaries, démarches and news; then tells what happened to them.</summary>
internal sealed class DonneesDeDemonstration(
    IDocumentStore documents,
    DocumentReferentiels referentiels,
    ISuperviseurs superviseurs,
    IConseillerStore conseillers,
    IAnnuaireDesConseillers collegues,
    IDossierStore dossiers,
    IAnnuaireDesBeneficiaires annuaire,
    ProjectionDesDossiers projeter,
    DemarchesDeDemonstration demarches,
    ActualitesDeDemonstration actualites,
    HistoireDeDemonstration histoire,
    LocalOptions options,
    TimeProvider clock
)
{
    private const string Structure = "Direction territoriale Côte d'Azur";

    /// <summary>There as long as the past of the people who were installed is still to be told.</summary>
    private static readonly (Partition Partition, string Id, string Type) Reste = (
        DocumentIds.Cle("demonstration"),
        "demonstration",
        "demonstration"
    );

    /// <summary>Commits that wait for the disk together.</summary>
    private const int EnParallele = 16;

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
        if (await conseillers.Find(Personnage.EnConseiller(conseil[^1]).Id, cancellationToken) is not null)
            return;

        foreach (var agence in Agences)
            await referentiels.Save(agence, cancellationToken);
        var gens = Distribuer().ToArray();
        // Beside the people: it needs nobody.
        var publication = Task.Run(() => actualites.Ajouter(Structure, cancellationToken), cancellationToken);
        await Parallel.ForEachAsync(
            gens,
            new ParallelOptions { MaxDegreeOfParallelism = EnParallele, CancellationToken = cancellationToken },
            async (role, annulation) => await Ajouter(role, annulation)
        );
        await Projeter(gens, cancellationToken);
        await publication;
        if (options.Histoire)
            await documents.Commit(Reste.Partition, [DocumentWrite.Create(Reste.Id, Reste.Type, "{}"u8.ToArray())], cancellationToken);

        // Last: the presence of the last one says that everything before is there.
        foreach (var (rang, compte) in conseil.Index())
            await Ouvrir(compte, Agences[rang % Agences.Length], cancellationToken);
    }

    /// <summary>
    /// Gives people their past, once, on the store that they were just installed in: a start does not wait for it. One that was cut off goes on
    /// at the next start.
    /// </summary>
    public async Task Raconter(CancellationToken cancellationToken)
    {
        if (await documents.Read(Reste.Partition, Reste.Id, cancellationToken) is not { } reste)
            return;
        var gens = Distribuer().ToArray();
        var personnages = gens.ToDictionary(role => role.Qui.Nom.Affichage, role => role.Qui, StringComparer.Ordinal);
        await histoire.Raconter(personnages, cancellationToken);
        await Projeter(gens, cancellationToken);
        await histoire.Confier(personnages, cancellationToken);
        await documents.Commit(Reste.Partition, [DocumentWrite.Delete(Reste.Id, reste.ETag)], cancellationToken);
    }

    private Task<IReadOnlyList<LignesModifiees>> Projeter(Role[] gens, CancellationToken cancellationToken) =>
        projeter.Handle([.. gens.Select(role => role.Qui.Id)], cancellationToken);

    private static IEnumerable<Role> Distribuer()
    {
        foreach (var (rang, (prenom, nom)) in NomsDeDemonstration.Tous.Take(57).Index())
        {
            var email = $"{TextePlie.Plier(prenom)}.{TextePlie.Plier(nom)}".Replace(' ', '-') + "@courriel.example";
            var sujet =
                rang % 4 == 3 ? null : Sujet.Lire(Guichet.Jeunes.Nom, string.Create(CultureInfo.InvariantCulture, $"demonstration-{rang}"));
            yield return new(new(IdDe(email), new(prenom, nom), sujet, ReferentDe(rang)), email, rang);
        }

        foreach (var (rang, jeune) in ComptesDeDemonstration.Tous.Where(c => c.Profil is ProfilDeDemonstration.Beneficiaire).Index())
        {
            var referent = jeune == ComptesDeDemonstration.Lucas ? ComptesDeDemonstration.Mehdi : ComptesDeDemonstration.Camille;
            var sujet = jeune.DejaActive ? Personnage.SujetDe(jeune) : null;
            yield return new(new(IdDe(jeune.Email), new(jeune.Prenom, jeune.Nom), sujet, referent), jeune.Email, rang);
        }
    }

    private async Task Ouvrir(CompteDeDemonstration compte, Agence agence, CancellationToken cancellationToken)
    {
        var email = AdresseEmail.Lire(compte.Email).Value;
        if (compte.EstSuperviseur)
            await superviseurs.Habiliter(new(email, Structure, clock.GetUtcNow()), cancellationToken);
        var conseiller = new Conseiller
        {
            Id = Personnage.EnConseiller(compte).Id,
            Nom = new(compte.Prenom, compte.Nom),
            Email = email,
            Agence = agence,
            CreeLe = clock.GetUtcNow().AddYears(-1),
            DerniereConnexion = clock.GetUtcNow().AddDays(-1),
        };
        await collegues.Inscrire(conseiller, cancellationToken);
        await conseillers.Create(conseiller, cancellationToken);
    }

    private async Task Ajouter(Role role, CancellationToken cancellationToken)
    {
        var (qui, email, rang) = role;
        var identite = qui.Sujet?.Empreinte;
        var referent = qui.Referent;
        var ajouteLe = clock.GetUtcNow().AddDays(-60 - (rang * 5)).AddMinutes(-rang * 17);
        var beneficiaire = new Beneficiaire
        {
            Id = qui.Id,
            Nom = qui.Nom,
            Email = AdresseEmail.Lire(email).Value,
            Referent = qui.Conseiller.Id,
            AjouteLe = ajouteLe,
            SuiviDepuis = ajouteLe,
            IdentifiantFranceTravail = rang % 3 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{987_650_000 + rang}A") : null,
            Activation = identite is { } activee ? new(activee, ajouteLe.AddDays(2)) : null,
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

        await annuaire.Reserver(beneficiaire.Email, qui.Id, beneficiaire.Referent, cancellationToken);
        await dossiers.Create(beneficiaire, affectation, cancellationToken);
        if (identite is { } attachee)
            await annuaire.Attacher(attachee, qui.Id, cancellationToken);
        if (identite is not null && rang < AvecDemarches)
            await demarches.Ajouter(qui.Id, toutes: options.Histoire, cancellationToken);
    }

    /// <summary>The same identifier at each start: an interrupted installation goes on where it stopped.</summary>
    private static BeneficiaireId IdDe(string email) => new(Identifiants.Deterministe("demonstration", email));

    /// <summary>Somebody, with the address and the place in the list that the rest follows from.</summary>
    private sealed record Role(Personnage Qui, string Email, int Rang);
}
