namespace Cej.LocalHost.Offres;

/// <summary>Numbers that look random and are the same on every machine for the same seed (SplitMix64).</summary>
internal struct Hasard(ulong graine)
{
    private ulong _etat = graine;

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Entier(int borne) => (int)(Suivant() % (ulong)borne);

    /// <summary>True with a probability in percent.</summary>
    public bool Sur100(int pourcentage) => Entier(100) < pourcentage;

    /// <summary>One of several.</summary>
    public T Parmi<T>(ReadOnlySpan<T> choix) => choix[Entier(choix.Length)];

    private ulong Suivant()
    {
        _etat += 0x9E3779B97F4A7C15;
        var z = _etat;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
