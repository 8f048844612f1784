namespace Cej.Functions.Tests.Support;

/// <summary>How long a class of tests takes: what takes long is left out of <c>./cej test --rapide</c>.</summary>
internal static class Duree
{
    /// <summary>The trait's name.</summary>
    public const string Nom = "Duree";

    /// <summary>Kills processes, starts servers of others, or tries thousands of inputs.</summary>
    public const string Longue = "longue";
}
