using System.Runtime.InteropServices;
using Cej.Domain.Offres;

namespace Cej.LocalHost.Offres;

/// <summary>What an offer is found by, besides its words: 36 bytes, kept in memory and in the file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Fiche
{
    /// <summary>The point on the unit sphere: two points are near when their scalar product is near 1.</summary>
    public float X { get; init; }

    /// <inheritdoc cref="X"/>
    public float Y { get; init; }

    /// <inheritdoc cref="X"/>
    public float Z { get; init; }

    /// <summary>The commune's département: the code's characters.</summary>
    public uint Departement { get; init; }

    /// <summary>ROME code: a letter and a number.</summary>
    public uint Metier { get; init; }

    /// <summary>The first day; 0 when there is none.</summary>
    public int Debut { get; init; }

    /// <summary>Which of the types.</summary>
    public byte Type { get; init; }

    /// <summary>Which contract.</summary>
    public byte Contrat { get; init; }

    /// <summary>Which working time.</summary>
    public byte Duree { get; init; }

    /// <summary>Which experience.</summary>
    public byte Experience { get; init; }

    /// <summary>The rank of the domain among all; of civic service only.</summary>
    public byte Domaine { get; init; }

    /// <summary>Whether beginners are taken.</summary>
    public bool DebutantAccepte { get; init; }

    /// <summary>A short code as a number.</summary>
    public static uint Code(string code)
    {
        var nombre = 0U;
        foreach (var c in code)
            nombre = char.IsAsciiDigit(c) ? (nombre * 11) + (uint)(c - '0') + 1 : (nombre * 37) + c;
        return nombre;
    }
}

/// <summary>An offer that the generator made.</summary>
/// <param name="Fiche">What it is found by.</param>
/// <param name="Offre">What is shown.</param>
internal sealed record OffreInventee(Fiche Fiche, OffreDetaillee Offre);
