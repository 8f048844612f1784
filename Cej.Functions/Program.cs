namespace Cej.Functions;

/// <summary>The function app.</summary>
public static class Program
{
    /// <summary>Starts it.</summary>
    public static void Main() { }
}
