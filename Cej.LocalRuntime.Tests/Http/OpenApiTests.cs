using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.LocalRuntime.Tests.Http;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_frameworks_openapi_document_describes_the_functions_whole()
    {
        await using var app = await App.Start(
            builder =>
            {
                builder.Services.AddScoped<Scoped>();
                builder.Services.AddOpenApi();
                builder.ConfigureWebApplication(web => web.MapOpenApi("/openapi.json"));
            },
            typeof(BindingFunctions)
        );

        var text = await app.Client.GetStringAsync("/openapi.json", TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = root.GetProperty("paths");
        Assert.DoesNotContain(paths.EnumerateObject(), path => path.Name.Contains("{path}", StringComparison.Ordinal));

        var read = paths.GetProperty("/api/notes/{id}").GetProperty("get");
        Assert.Equal("Read a note", read.GetProperty("summary").GetString());
        Assert.Equal("LireNote", read.GetProperty("operationId").GetString());
        Assert.Equal("Notes", read.GetProperty("tags")[0].GetString());
        var id = read.GetProperty("parameters").EnumerateArray().Single();
        Assert.Equal(("id", "path", "The note's id"), (Text(id, "name"), Text(id, "in"), Text(id, "description")));
        Assert.Equal("uuid", Text(id.GetProperty("schema"), "format"));
        Assert.Equal(["200", "404"], read.GetProperty("responses").EnumerateObject().Select(response => response.Name));
        Assert.True(
            read.GetProperty("responses").GetProperty("404").GetProperty("content").TryGetProperty("application/problem+json", out _)
        );

        var write = paths.GetProperty("/api/notes").GetProperty("post");
        var body = write.GetProperty("requestBody");
        Assert.True(body.GetProperty("required").GetBoolean());
        Assert.Equal(
            "#/components/schemas/Note",
            Text(body.GetProperty("content").GetProperty("application/json").GetProperty("schema"), "$ref")
        );
        Assert.Equal(["201", "400"], write.GetProperty("responses").EnumerateObject().Select(response => response.Name));
        Assert.False(write.TryGetProperty("parameters", out _));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
