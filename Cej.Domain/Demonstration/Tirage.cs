using System.Security.Cryptography;
using System.Text;

namespace Cej.Domain.Demonstration;

/// <summary>Choices that are the same for the same visit, and differ from visit to visit.</summary>
internal sealed class Tirage(Guid visite)
{
    public T Parmi<T>(string quoi, IReadOnlyList<T> choix) => choix[Nombre(quoi, choix.Count)];

    public int Nombre(string quoi, int sous)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{visite:N}\n{quoi}"));
        return (int)(BitConverter.ToUInt32(digest) % (uint)sous);
    }
}
