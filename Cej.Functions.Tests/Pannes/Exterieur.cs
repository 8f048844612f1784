using System.Collections.Immutable;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;

namespace Cej.Functions.Tests.Pannes;

/// <summary>The services of others that use cases call, as one immutable value in memory.</summary>
internal sealed class Exterieur(TimeProvider clock, Exterieur.EtatDeLExterieur? depart = null)
    : IContenuDesPieces,
        IAntivirus,
        ICourrier,
        IPartenaireDesDemarches,
        IOffres,
        ITelephones,
        IChatNotifier
{
    private readonly Lock _gate = new();

    /// <summary>Everything that left, and what is kept there.</summary>
    public EtatDeLExterieur Etat { get; private set; } =
        depart
        ?? new(ImmutableDictionary<Guid, byte[]>.Empty, [], ImmutableDictionary<Guid, string>.Empty, ImmutableSortedSet<string>.Empty);

    public string? ClePublique => null;

    public async Task Ecrire(Guid id, FormatDePiece format, Stream contenu, CancellationToken cancellationToken)
    {
        using var octets = new MemoryStream();
        await contenu.CopyToAsync(octets, cancellationToken);
        Changer(etat => etat with { Fichiers = etat.Fichiers.SetItem(id, octets.ToArray()) });
    }

    public Task<Stream?> Ouvrir(Guid id, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(Etat.Fichiers.TryGetValue(id, out var octets) ? new MemoryStream(octets) : null);

    public Task Delete(Guid id, CancellationToken cancellationToken)
    {
        Changer(etat => etat with { Fichiers = etat.Fichiers.Remove(id) });
        return Task.CompletedTask;
    }

    public Task<LienTemporaire> Lier(Guid id, string nom, FormatDePiece format, RemiseDeLien remise, CancellationToken cancellationToken) =>
        Task.FromResult(new LienTemporaire(new($"https://pieces.example/{id}"), clock.GetUtcNow().AddMinutes(1)));

    public Task<Verdict> Examiner(Guid id, TimeSpan patience, CancellationToken cancellationToken) => Task.FromResult(Verdict.Sain);

    /// <summary>The service takes an operation once, however often it is asked.</summary>
    public Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        Changer(etat =>
            etat.Courriels.Any(parti => parti.Operation == operation)
                ? etat
                : etat with
                {
                    Courriels = etat.Courriels.Add((operation, courriel.A.Value)),
                }
        );
        return Task.FromResult<Remise>(new Remise.Acceptee());
    }

    public Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken) =>
        Task.FromResult<Sort>(Etat.Courriels.Any(parti => parti.Operation == operation) ? new Sort.Remis() : new Sort.Inconnu());

    /// <summary>The partner knows a démarche by its id: telling it again replaces.</summary>
    public Task<ReponseDuPartenaire> Transmettre(Beneficiaire beneficiaire, Demarche demarche, CancellationToken cancellationToken)
    {
        Changer(etat => etat with { Transmises = etat.Transmises.SetItem(demarche.Id, $"{demarche.Statut} {demarche.Fin}") });
        return Task.FromResult<ReponseDuPartenaire>(new ReponseDuPartenaire.Acceptee($"ref-{demarche.Id:N}"));
    }

    public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken) =>
        Task.FromResult<Result<OffresTrouvees>>(new OffresTrouvees.Page([Offre(new(TypeDOffre.Emploi, "nouvelle"))], 1, null));

    public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken) =>
        Task.FromResult<OffreTrouvee>(new OffreTrouvee.Trouvee(new() { Offre = Offre(reference) }));

    public Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken)
    {
        Changer(etat => etat with { Appareils = etat.Appareils.Add($"{beneficiaire} {appareil.Id}") });
        return Task.FromResult<Result<Fait>>(new Fait());
    }

    public Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken)
    {
        Changer(etat => etat with { Appareils = etat.Appareils.Remove($"{beneficiaire} {appareil}") });
        return Task.CompletedTask;
    }

    public Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> Reprendre(CancellationToken cancellationToken) => Task.FromResult(0);

    public Task Prevenir(Conversation conversation, EvenementDeChat evenement, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task Montrer(LignesModifiees lignes, CancellationToken cancellationToken) => Task.CompletedTask;

    private void Changer(Func<EtatDeLExterieur, EtatDeLExterieur> changer)
    {
        lock (_gate)
            Etat = changer(Etat);
    }

    private Offre Offre(ReferenceDOffre reference) =>
        new()
        {
            Reference = reference,
            Titre = $"Offre {reference.Id}",
            PublieeLe = clock.GetUtcNow().AddMinutes(-1),
        };

    /// <summary>What others hold of ours.</summary>
    /// <param name="Fichiers">The contents of attachments.</param>
    /// <param name="Courriels">Each mail that left, with whom it went to.</param>
    /// <param name="Transmises">What the partner knows of each démarche.</param>
    /// <param name="Appareils">The phones that ring.</param>
    public sealed record EtatDeLExterieur(
        ImmutableDictionary<Guid, byte[]> Fichiers,
        ImmutableList<(Guid Operation, string A)> Courriels,
        ImmutableDictionary<Guid, string> Transmises,
        ImmutableSortedSet<string> Appareils
    );
}
