using Cej.LocalRuntime.Tests.Hosting;

namespace Cej.LocalRuntime.Tests.Http;

public sealed class RefusalTests
{
    [Theory]
    [InlineData(typeof(TwiceNamed), "Same")]
    [InlineData(typeof(Clashing), "ParId")]
    [InlineData(typeof(AdminRoute), "Reserved")]
    [InlineData(typeof(UnknownConstraint), "Unconstrained")]
    [InlineData(typeof(StreamReturn), "Streams")]
    [InlineData(typeof(ObjectParameter), "Objects")]
    [InlineData(typeof(HostNamedParameter), "Queries")]
    [InlineData(typeof(NoTrigger), "Untriggered")]
    [InlineData(typeof(NotPublic), "Hidden")]
    [InlineData(typeof(AsyncVoid), "Forgotten")]
    [InlineData(typeof(Authorized), "Guarded")]
    [InlineData(typeof(HttpRetry), "Retried")]
    [InlineData(typeof(BadSchedule), "Never")]
    [InlineData(typeof(UnsetSchedule), "Unset")]
    public void What_is_not_supported_stops_the_application_by_the_functions_name(Type functions, string name)
    {
        Assert.Contains($"'{name}'", App.Refusal(functions), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("y/{id}", "y/recherche", true)]
    [InlineData("y/{id:guid}", "y/recherche", false)]
    [InlineData("y/{id:int}", "y/12", true)]
    [InlineData("y/{id}", "y/{name}", true)]
    [InlineData("y/{id:guid}", "y/{number:int}", true)]
    [InlineData("y/{flag:bool}", "y/{number:int}", false)]
    [InlineData("y/{word:alpha}", "y/{number:int}", false)]
    [InlineData("y/{id}/a", "y/{id}/b", false)]
    [InlineData("y/{id}/a", "y/x/{name}", true)]
    [InlineData("y/{id:guid}/a", "y/x/{name}", false)]
    [InlineData("y/{id?}", "y", true)]
    [InlineData("y/{id}", "y", false)]
    [InlineData("y/{*rest}", "y/a/b/c", true)]
    [InlineData("y/{*rest}", "z/{*rest}", false)]
    [InlineData("Y/A", "y/a", true)]
    [InlineData("y/file.{ext}", "y/file.pdf", true)]
    [InlineData("y/file.{ext}", "y/image.{ext}", false)]
    [InlineData("y/{id:regex(^a$)}", "y/b", false)]
    public void Two_routes_clash_when_one_path_can_match_both(string left, string right, bool clash)
    {
        Assert.Equal(clash, RouteClashProbe.Clash(left, ["get"], right, ["get"]));
        Assert.Equal(clash, RouteClashProbe.Clash(right, ["get"], left, ["get"]));
        Assert.False(RouteClashProbe.Clash(left, ["get"], right, ["post"]));
        Assert.Equal(clash, RouteClashProbe.Clash(left, ["get"], right, []));
    }
}
