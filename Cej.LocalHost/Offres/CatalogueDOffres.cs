using System.Globalization;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Microsoft.Data.Sqlite;

namespace Cej.LocalHost.Offres;

/// <summary>
/// Some 10,000 invented offers behind the same port as the real ones: those of the last nine weeks, a new one every five minutes of the
/// day. Made when first asked for, about a second's work; after that, only the days that are missing.
/// </summary>
internal sealed class CatalogueDOffres(LocalOptions options, GenerateurDOffres generateur, ILieux lieux, TimeProvider clock)
    : IOffres,
        IDisposable
{
    /// <summary>Two communes closer than this are one.</summary>
    private const double RayonMinimal = 0.1;

    /// <summary>In days: a search that began before midnight still finds what it counted.</summary>
    private const int DureeMaximale = NumeroDuCatalogue.DureeDeVie + 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, Fiche[]> _jours = [];
    private CatalogueFile? _file;

    public Task<Result<OffresTrouvees>> Rechercher(Criteres criteres, PageVoulue page, CancellationToken cancellationToken)
    {
        var maintenant = clock.GetUtcNow();
        var haut = NumeroDuCatalogue.DernierAu(maintenant).Valeur;
        var avant = long.MaxValue;
        var bas = NumeroDuCatalogue.De(DateOnly.FromDateTime(maintenant.UtcDateTime).AddDays(1 - NumeroDuCatalogue.DureeDeVie), 0).Valeur;
        if (page.Apres is { } curseur && !TryLire(curseur, out haut, out bas, out avant))
            return Task.FromResult<Result<OffresTrouvees>>(Pagination.CurseurInvalide);

        if (page.PublieesApres is { } depuis)
            bas = Math.Max(bas, NumeroDuCatalogue.DernierAu(depuis).Valeur + 1);
        lock (_gate)
        {
            var (numeros, total) = Chercher(criteres, maintenant, bas, haut, avant, page.Limite + 1);
            var suivant =
                numeros.Count > page.Limite
                    ? string.Create(CultureInfo.InvariantCulture, $"{haut}-{bas}-{numeros[page.Limite - 1]}")
                    : null;
            return Task.FromResult<Result<OffresTrouvees>>(
                new OffresTrouvees.Page(
                    [.. numeros.Take(page.Limite).Select(numero => generateur.Inventer(new(numero)).Offre.Offre)],
                    total,
                    suivant
                )
            );
        }
    }

    public Task<OffreTrouvee> Find(ReferenceDOffre reference, CancellationToken cancellationToken)
    {
        var maintenant = clock.GetUtcNow();
        return Task.FromResult<OffreTrouvee>(
            NumeroDuCatalogue.Lire(reference.Id, DateOnly.FromDateTime(maintenant.UtcDateTime)) is { } numero
            && numero.Type == reference.Type
            && numero.PublieeLe <= maintenant
            && numero.Jour.DayNumber > DateOnly.FromDateTime(maintenant.UtcDateTime).DayNumber - NumeroDuCatalogue.DureeDeVie
                ? new OffreTrouvee.Trouvee(generateur.Inventer(numero).Offre)
                : new OffreTrouvee.Inconnue()
        );
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>Makes the file again when it turns out to be broken.</summary>
    private (List<long> Numeros, int Total) Chercher(
        Criteres criteres,
        DateTimeOffset maintenant,
        long bas,
        long haut,
        long avant,
        int combien
    )
    {
        try
        {
            Renouveler(maintenant);
            return Trouver(criteres, bas, haut, avant, combien);
        }
        catch (SqliteException abime) when (CatalogueFile.EstAbime(abime))
        {
            _file?.Dispose();
            _file = null;
            _jours.Clear();
            File.Delete(options.FichierDesOffres);
            Renouveler(maintenant);
            return Trouver(criteres, bas, haut, avant, combien);
        }
    }

    /// <summary>The greatest numbers below one, and how many there are in all.</summary>
    private (List<long> Numeros, int Total) Trouver(Criteres criteres, long bas, long haut, long avant, int combien)
    {
        var filtre = new Filtre(criteres, lieux);
        var question = criteres is Criteres.DEmploi { MotsCles: { } mots } ? Racines.Question(mots) : null;
        List<long> numeros = new(combien);
        var total = 0;
        foreach (var numero in question is not null ? _file!.Chercher(question, bas, haut) : Tous(bas, haut))
        {
            var rang = new NumeroDuCatalogue(numero);
            if (!_jours.TryGetValue(rang.Jour.DayNumber, out var fiches) || !filtre.Accepte(fiches[rang.Rang]))
                continue;
            total++;
            if (numero < avant && numeros.Count < combien)
                numeros.Add(numero);
        }

        return (numeros, total);
    }

    private static IEnumerable<long> Tous(long bas, long haut)
    {
        for (var numero = new NumeroDuCatalogue(haut); numero.Valeur >= bas; )
        {
            if (numero.Rang < NumeroDuCatalogue.ParJour)
                yield return numero.Valeur;
            numero = numero.Rang is 0 or > NumeroDuCatalogue.ParJour
                ? NumeroDuCatalogue.De(numero.Rang is 0 ? numero.Jour.AddDays(-1) : numero.Jour, NumeroDuCatalogue.ParJour - 1)
                : new(numero.Valeur - 1);
        }
    }

    /// <summary>Adds the days that are missing and drops those that are over.</summary>
    private void Renouveler(DateTimeOffset maintenant)
    {
        var dernier = DateOnly.FromDateTime(maintenant.UtcDateTime).DayNumber;
        if (_file is null)
        {
            Directory.CreateDirectory(options.Dossier);
            _file = new CatalogueFile(options.FichierDesOffres);
            foreach (var (jour, fiches) in _file.Jours())
                _jours.Add(jour, fiches);
        }

        var premier = dernier - NumeroDuCatalogue.DureeDeVie + 1;
        var absents = Enumerable.Range(premier, NumeroDuCatalogue.DureeDeVie).Where(jour => !_jours.ContainsKey(jour)).ToArray();
        if (absents.Length == 0)
            return;
        var plusAncien = dernier - DureeMaximale;
        _file.Renouveler(absents.Select(Inventer), plusAncien);
        foreach (var jour in _jours.Keys.Where(jour => jour < plusAncien).ToArray())
            _jours.Remove(jour);
    }

    private (int Jour, Fiche[] Fiches, IReadOnlyList<(long Numero, string Mots)> Mots) Inventer(int jour)
    {
        var fiches = new Fiche[NumeroDuCatalogue.ParJour];
        var mots = new (long, string)[NumeroDuCatalogue.ParJour];
        for (var rang = 0; rang < fiches.Length; rang++)
        {
            var numero = NumeroDuCatalogue.De(DateOnly.FromDayNumber(jour), rang);
            var (fiche, offre) = generateur.Inventer(numero);
            fiches[rang] = fiche;
            mots[rang] = (
                numero.Valeur,
                string.Join(
                    ' ',
                    Racines
                        .De(
                            $"{offre.Offre.Titre} {offre.Offre.Organisme} {offre.Offre.Contrat} {offre.Description} {string.Join(' ', offre.Competences)}"
                        )
                        .Distinct(StringComparer.Ordinal)
                )
            );
        }

        _jours[jour] = fiches;
        return (jour, fiches, mots);
    }

    /// <summary>Reads a cursor: the bounds of the first page, and the last number shown.</summary>
    private static bool TryLire(string curseur, out long haut, out long bas, out long dernier)
    {
        var nombres = curseur
            .Split('-')
            .Select(partie => int.TryParse(partie, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) ? nombre : -1)
            .ToArray();
        (haut, bas, dernier) = nombres is [var h, var b, var d] ? (h, b, d) : (-1, -1, -1);
        return bas >= 0 && bas <= dernier && dernier <= haut && haut - bas <= DureeMaximale * NumeroDuCatalogue.ParJourDeNumero;
    }

    /// <summary>Criteria as comparisons of numbers.</summary>
    private sealed class Filtre
    {
        private readonly byte _type;
        private readonly int _contrats;
        private readonly int _durees;
        private readonly int _experiences;
        private readonly bool _debutant;
        private readonly int _domaine = -1;
        private readonly int _debut;
        private readonly uint? _metier;
        private readonly uint? _departement;
        private readonly (float X, float Y, float Z)[] _centres = [];
        private readonly float _corde;
        private readonly bool _nullePart;

        public Filtre(Criteres criteres, ILieux lieux)
        {
            _type = (byte)criteres.Type;
            switch (criteres)
            {
                case Criteres.DEmploi emploi:
                    (_contrats, _durees) = ((int)emploi.Contrats, (int)emploi.Durees);
                    (_experiences, _debutant) = ((int)emploi.Experiences, emploi.DebutantAccepte);
                    break;
                case Criteres.DeServiceCivique civique:
                    _domaine = civique.Domaine is { } domaine
                        ? DomaineDeServiceCivique.Tous.TakeWhile(connu => connu != domaine).Count()
                        : -1;
                    _debut = civique.APartirDu?.DayNumber ?? 0;
                    break;
                case Criteres.DImmersion immersion:
                    _metier = Fiche.Code(immersion.Metier.Code);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown criteria {criteres.GetType().Name}.");
            }

            switch (criteres.Ou)
            {
                case Zone.Dans(var departement):
                    _departement = Fiche.Code(departement.Code);
                    break;
                case Zone.Autour({ Position: { } position } commune, var rayon):
                    // A great city alone is all its arrondissements.
                    _centres =
                        rayon == 0 && GrandeVille.De(commune.Code) is { } ville
                            ?
                            [
                                .. ville
                                    .Arrondissements.Select(code => lieux.Commune(code)?.Position)
                                    .OfType<Position>()
                                    .Select(GenerateurDOffres.SurLaSphere),
                            ]
                            : [GenerateurDOffres.SurLaSphere(position)];
                    _corde = (float)Math.Pow(2 * Math.Sin(Math.Max(rayon, RayonMinimal) / Position.RayonTerrestre / 2), 2);
                    break;
                case Zone.Autour:
                    _nullePart = true;
                    break;
            }
        }

        public bool Accepte(in Fiche fiche) =>
            fiche.Type == _type
            && !_nullePart
            && (_contrats == 0 || (fiche.Contrat & _contrats) != 0)
            && (_durees == 0 || (fiche.Duree & _durees) != 0)
            && (_experiences == 0 || (fiche.Experience & _experiences) != 0)
            && (!_debutant || fiche.DebutantAccepte)
            && (_domaine < 0 || fiche.Domaine == _domaine)
            && fiche.Debut >= _debut
            && (_metier is null || fiche.Metier == _metier)
            && (_departement is null || fiche.Departement == _departement)
            && (_centres.Length == 0 || Proche(fiche));

        private bool Proche(in Fiche fiche)
        {
            foreach (var centre in _centres)
            {
                var (x, y, z) = (fiche.X - centre.X, fiche.Y - centre.Y, fiche.Z - centre.Z);
                if ((x * x) + (y * y) + (z * z) <= _corde)
                    return true;
            }

            return false;
        }
    }
}
