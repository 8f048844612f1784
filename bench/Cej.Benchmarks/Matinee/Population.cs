using Cej.Benchmarks.Documents;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Tests.Support;

namespace Cej.Benchmarks.Matinee;

/// <summary>Someone of the morning.</summary>
/// <param name="Jeton">What opens the API.</param>
/// <param name="Utilisateur">As a user of the hub.</param>
internal sealed record Quelquun(string Jeton, string Utilisateur)
{
    /// <summary>The version of the list that was read last.</summary>
    public string? Version { get; set; }
}

/// <summary>Counsellors and the young people whom they follow: those of a seeded store, with their tokens.</summary>
internal sealed class Population
{
    public const int Portefeuille = SeededStore.PortfolioSize;

    private readonly FauxFournisseur _fournisseur;
    private readonly Quelquun?[] _conseillers;
    private readonly Dictionary<(int, int), Quelquun> _jeunes = [];
    private readonly BeneficiaireId[][] _portefeuilles;

    public Population(int conseillers, FauxFournisseur fournisseur)
    {
        _fournisseur = fournisseur;
        _conseillers = new Quelquun?[conseillers];
        _portefeuilles = [.. Enumerable.Range(0, conseillers).Select(rang => SeededStore.Portfolio(rang, Portefeuille))];
    }

    public int Conseillers => _conseillers.Length;

    /// <summary>Saved searches of all of them.</summary>
    public int Recherches => (int)(Habitudes.RecherchesParJeune * Portefeuille * Conseillers);

    public BeneficiaireId Dossier(int conseiller, int rang) => _portefeuilles[conseiller][rang];

    /// <summary>Whether the person has signed in once: who has not, has no application.</summary>
    public bool EstActif(int conseiller, int rang) => SeededStore.SubjectOf(Dossier(conseiller, rang), rang) is not null;

    public Quelquun Conseiller(int rang) =>
        _conseillers[rang] ??= Creer(
            SeededStore.Counsellor(rang),
            rang == 0 ? LocalHost.Identite.ComptesDeDemonstration.Camille.Sujet : $"conseiller-{rang}"
        );

    public Quelquun Jeune(int conseiller, int rang)
    {
        if (_jeunes.TryGetValue((conseiller, rang), out var connu))
            return connu;
        var id = Dossier(conseiller, rang);
        var sujet = SeededStore.SubjectOf(id, rang)!;
        var personne = new Personne(sujet, "Jeune", "Fictif", $"{id}@courriel.example", "beneficiaire");
        return _jeunes[(conseiller, rang)] = new(
            _fournisseur.Jeton(personne, DeToujours),
            UtilisateursDuChat.Beneficiaire(Sujet.Lire("jeunes", sujet)!.Empreinte)
        );
    }

    private Quelquun Creer(Appelant.Conseiller conseiller, string sujet)
    {
        var personne = new Personne(sujet, conseiller.Nom.Prenom, conseiller.Nom.Nom, conseiller.Email.Value, "conseiller");
        return new(_fournisseur.Jeton(personne, DeToujours), UtilisateursDuChat.Conseiller(conseiller.Id));
    }

    private static void DeToujours(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor jeton) =>
        (jeton.NotBefore, jeton.IssuedAt, jeton.Expires) = (new(2020, 1, 1), new(2020, 1, 1), new(2036, 1, 1));
}
