using Microsoft.Extensions.Configuration;

namespace Cej.LocalRuntime.Tests.Hosting;

public sealed class ConfigurationTests
{
    [Fact]
    public void Local_settings_are_settings_and_the_command_line_wins()
    {
        using var directory = new TemporaryDirectory();
        directory.Write(
            "local.settings.json",
            """
            {
              // as the official tools accept
              "IsEncrypted": false,
              "Values": { "Store__Kind": "Sqlite", "Store__Path": "here", "AZURE_FUNCTIONS_ENVIRONMENT": "Staging" },
              "ConnectionStrings": { "Main": "text" }
            }
            """
        );
        var builder = App.Builder(directory.Path, "--Store:Path=there");
        Assert.Equal("Sqlite", builder.Configuration["Store:Kind"]);
        Assert.Equal("there", builder.Configuration["Store:Path"]);
        Assert.Equal("text", builder.Configuration.GetConnectionString("Main"));
        Assert.Equal("Staging", builder.Environment.EnvironmentName);
        Assert.Equal(directory.Path, builder.Environment.ContentRootPath);
    }

    [Fact]
    public void The_environment_wins_over_local_settings()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("local.settings.json", """{ "Values": { "PATH": "from the file" } }""");
        Assert.Equal(Environment.GetEnvironmentVariable("PATH"), App.Builder(directory.Path).Configuration["PATH"]);
    }

    [Theory]
    [InlineData("host.json", "{")]
    [InlineData("host.json", "[]")]
    [InlineData("host.json", "{}")]
    [InlineData("host.json", """{"version":"2.0","functionTimeout":"soon"}""")]
    [InlineData("host.json", """{"version":"2.0","extensions":{"http":{"routePrefix":1}}}""")]
    [InlineData("local.settings.json", "{")]
    [InlineData("local.settings.json", """{"IsEncrypted":true,"Values":{}}""")]
    [InlineData("local.settings.json", """{"Values":{"a":{"b":"c"}}}""")]
    public void A_file_that_cannot_be_used_stops_the_application_by_name(string file, string content)
    {
        using var directory = new TemporaryDirectory();
        directory.Write(file, content);
        var refusal = Assert.Throws<InvalidOperationException>(() => App.Builder(directory.Path));
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":"2.0"}""")]
    [InlineData("""{"version":"2.0","functionTimeout":"-1","extensions":{"queues":{}},"logging":{"logLevel":{"default":"Information"}}}""")]
    public void Keys_of_the_azure_host_are_ignored(string content)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("host.json", content);
        Assert.NotNull(App.Builder(directory.Path));
    }

    [Fact]
    public void An_application_directory_that_does_not_exist_is_refused()
    {
        Assert.Contains(
            "/no/such",
            Assert.Throws<InvalidOperationException>(() => App.Builder("/no/such")).Message,
            StringComparison.Ordinal
        );
    }
}
