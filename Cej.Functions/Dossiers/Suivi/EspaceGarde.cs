using System.Collections.Concurrent;

namespace Cej.Functions.Dossiers;

/// <summary>A row as it is stored at one version: its document's, by which it is known again.</summary>
internal sealed record LigneGardee(string ETag, Suivi Suivi);

/// <summary>
/// The decoded rows of one space, under the version of its summary: that one changes in the same commit as any row, so that who reads it
/// knows whether these are still the rows. Safe under concurrency.
/// </summary>
internal sealed class EspaceGarde
{
    /// <summary>
    /// What a row weighs beside its texts, in bytes: its objects (540), its places in the tables of rows (150), and those in nine orders with
    /// what they are sorted by (870).
    /// </summary>
    private const int OctetsParLigne = 1_570;

    /// <summary>What a space weighs without rows.</summary>
    private const int OctetsDeBase = 2_000;

    /// <summary>The order of the rows for whom any will do: a list that keeps one is copied, rows that changed are put into it.</summary>
    private static readonly Ordre<Suivi> ParIdentifiant = new(static suivi => new("", "", suivi.Id.Value), descendant: false);

    private readonly Lock _verrou = new();
    private readonly Dictionary<BeneficiaireId, LigneGardee> _lignes;

    /// <summary>
    /// The rows that changed since <see cref="_lu"/> was made, each as it is there, null when it is not: it is made anew when someone reads
    /// it, not for each change.
    /// </summary>
    private readonly Dictionary<BeneficiaireId, Suivi?> _changees = [];

    private string _version;
    private PortefeuilleGarde _lu;
    private SommaireDuPortefeuille _sommaire;
    private long _octets;

    /// <summary>Keeps a space that was read whole.</summary>
    /// <param name="version">The summary's ETag.</param>
    /// <param name="sommaire">The summary.</param>
    /// <param name="lignes">All rows.</param>
    /// <param name="precedent">What was kept before: what is sorted there is not sorted again.</param>
    public EspaceGarde(
        string version,
        SommaireDuPortefeuille sommaire,
        Dictionary<BeneficiaireId, LigneGardee> lignes,
        EspaceGarde? precedent
    )
    {
        (_version, _sommaire, _lignes) = (version, sommaire, lignes);
        _octets = OctetsDeBase + lignes.Values.Sum(ligne => Poids(ligne.Suivi));
        _lu = precedent is null
            ? new(sommaire, ParIdentifiant.Trier(lignes.Values.Select(ligne => ligne.Suivi)), [])
            : precedent.Suivant(this);
    }

    /// <summary>The portfolio as it was when it was read last.</summary>
    public PortefeuilleLu Lu
    {
        get
        {
            lock (_verrou)
                return _lu;
        }
    }

    /// <summary>What all this weighs at most, in bytes.</summary>
    public long Octets
    {
        get
        {
            lock (_verrou)
                return _octets;
        }
    }

    /// <summary>What it weighs for the memory that holds it. That one only.</summary>
    public long OctetsDeclares { get; set; }

    /// <summary>The row that a document holds; null when it is not known, or known as it was before.</summary>
    public LigneGardee? Connue(BeneficiaireId id, string etag)
    {
        lock (_verrou)
            return _lignes.TryGetValue(id, out var ligne) && ligne.ETag == etag ? ligne : null;
    }

    /// <summary>The portfolio, when it is kept as it is at this version of the summary.</summary>
    public PortefeuilleLu? Lire(string version)
    {
        lock (_verrou)
        {
            if (_version != version)
                return null;
            if (_changees.Count > 0 || _lu.Sommaire != _sommaire)
            {
                _lu = _lu.Avec(_sommaire, _changees.Values, Connues(_changees.Keys));
                _changees.Clear();
            }

            return _lu;
        }
    }

    /// <summary>Follows a commit of this instance from one version of the summary to the next; false when it is not the next one.</summary>
    /// <param name="avant">The version that the commit replaced.</param>
    /// <param name="apres">The one that it made.</param>
    /// <param name="sommaire">The summary.</param>
    /// <param name="changees">The rows that it wrote; null where it took one away.</param>
    public bool Suivre(
        string avant,
        string apres,
        SommaireDuPortefeuille sommaire,
        IEnumerable<KeyValuePair<BeneficiaireId, LigneGardee?>> changees
    )
    {
        lock (_verrou)
        {
            if (_version != avant)
                return false;
            (_version, _sommaire) = (apres, sommaire);
            foreach (var (id, ligne) in changees)
                Poser(id, ligne);
            return true;
        }
    }

    private void Poser(BeneficiaireId id, LigneGardee? ligne)
    {
        if (_lignes.Remove(id, out var precedente))
            _octets -= Poids(precedente.Suivi);
        _changees.TryAdd(id, precedente?.Suivi);
        if (ligne is not null)
        {
            _lignes[id] = ligne;
            _octets += Poids(ligne.Suivi);
        }
    }

    /// <summary>What was sorted here, with the rows of a later read.</summary>
    private PortefeuilleGarde Suivant(EspaceGarde relu)
    {
        lock (_verrou)
        {
            Dictionary<BeneficiaireId, Suivi?> changees = new(_changees);
            foreach (var id in _lignes.Keys.Union(relu._lignes.Keys))
            {
                var ici = _lignes.GetValueOrDefault(id);
                if (!ReferenceEquals(ici, relu._lignes.GetValueOrDefault(id)))
                    changees.TryAdd(id, ici?.Suivi);
            }

            return _lu.Avec(relu._sommaire, changees.Values, relu.Connues(changees.Keys));
        }
    }

    private List<Suivi> Connues(IEnumerable<BeneficiaireId> ids) =>
        [.. ids.Select(id => _lignes.GetValueOrDefault(id)?.Suivi).OfType<Suivi>()];

    private static long Poids(Suivi suivi) =>
        OctetsParLigne
        + (
            sizeof(char)
            * (suivi.Nom.Prenom.Length + suivi.Nom.Nom.Length + suivi.CleDeTri.Length + (suivi.Conversation.Apercu?.Extrait.Length ?? 0))
        );

    /// <summary>A portfolio that keeps each order in which it was asked for.</summary>
    private sealed record PortefeuilleGarde : PortefeuilleLu
    {
        private readonly ListeTriee<Suivi> _suivis;
        private readonly ConcurrentDictionary<Ordre<Suivi>, ListeTriee<Suivi>> _tries;

        public PortefeuilleGarde(
            SommaireDuPortefeuille sommaire,
            ListeTriee<Suivi> suivis,
            IEnumerable<KeyValuePair<Ordre<Suivi>, ListeTriee<Suivi>>> tries
        )
            : base(sommaire, suivis) => (_suivis, _tries) = (suivis, new(tries));

        public override ListeTriee<Suivi> Selon(Ordre<Suivi> ordre) =>
            _tries.GetOrAdd(ordre, static (o, suivis) => o.Trier(suivis), Suivis);

        /// <summary>The portfolio at a later version.</summary>
        /// <param name="sommaire">The later summary.</param>
        /// <param name="avant">The rows that changed, as they are here; null for those that are not.</param>
        /// <param name="apres">The same, as they are there; none for those that are not.</param>
        public PortefeuilleGarde Avec(SommaireDuPortefeuille sommaire, IEnumerable<Suivi?> avant, IReadOnlyList<Suivi> apres)
        {
            Suivi[] parties = [.. avant.OfType<Suivi>()];
            return new(
                sommaire,
                _suivis.Avec(parties, apres),
                _tries.Select(trie => KeyValuePair.Create(trie.Key, trie.Value.Avec(parties, apres)))
            );
        }
    }
}
