using Microsoft.AspNetCore.Builder;

// What `dotnet new web` makes: the measure of how fast our own host starts.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello World!");
await app.RunAsync();
