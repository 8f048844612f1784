using System.Text;
using System.Text.Json.Serialization.Metadata;
using Cej.Functions.Demarches;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Tests.Documents;

public sealed class DocumentCodecTests
{
    /// <summary>A list, a search and a send read these by the dozen or the thousand.</summary>
    [Fact]
    public void What_is_read_often_is_read_without_a_constructors_parameters()
    {
        JsonTypeInfo[] formes =
        [
            SuiviDocument.Contract,
            SommaireDocument.Contract,
            ConversationDocument.Contract,
            MessageDocument.Contract,
            DemarcheDocument.Contract,
        ];
        var toutes = Avec(formes).DistinctBy(forme => forme.Type).ToArray();

        Assert.True(toutes.Length > 12);
        Assert.Empty(toutes.Where(forme => forme.CreateObject is null).Select(forme => forme.Type.Name));
    }

    [Fact]
    public void Letters_are_stored_as_they_are()
    {
        var stored = DocumentCodec.Encode(new EnvoiDocument(1, "L’été à Nîmes <b>\"&\\"));

        Assert.Equal("""{"numero":1,"empreinte":"L’été à Nîmes <b>\"&\\"}""", Encoding.UTF8.GetString(stored.Span));
    }

    /// <summary>Shapes, and the shapes that they are made of.</summary>
    private static IEnumerable<JsonTypeInfo> Avec(IEnumerable<JsonTypeInfo> formes) =>
        formes.SelectMany(forme =>
            Avec(
                    from property in forme.Properties
                    let type = Element(property.PropertyType)
                    where type.Name.EndsWith("Document", StringComparison.Ordinal)
                    select forme.Options.GetTypeInfo(type)
                )
                .Prepend(forme)
        );

    private static Type Element(Type type) =>
        type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : type;
}
