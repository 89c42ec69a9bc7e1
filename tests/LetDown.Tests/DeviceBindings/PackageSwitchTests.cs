using System.Diagnostics;
using System.Text.Json;

namespace LetDown.Tests.DeviceBindings;

/// <summary>The real package can't be restored everywhere; what the switch would compile can be asked anywhere.</summary>
public sealed class PackageSwitchTests
{
    [Fact]
    public async Task With_the_package_only_the_nau7802_is_ours()
    {
        var (compile, packages) = await EvaluateAsync("Package");

        Assert.NotEmpty(compile);
        Assert.All(compile, file => Assert.StartsWith("Nau7802/", file, StringComparison.Ordinal));
        Assert.Contains("Iot.Device.Bindings", packages);
    }

    [Fact]
    public async Task With_the_stand_in_all_is_ours()
    {
        var (compile, packages) = await EvaluateAsync("StandIn");

        Assert.Contains("Adc/Mcp3208.cs", compile);
        Assert.Contains("Nau7802/Nau7802.cs", compile);
        Assert.DoesNotContain("Iot.Device.Bindings", packages);
    }

    private static async Task<(List<string> Compile, List<string> Packages)> EvaluateAsync(string bindings)
    {
        var project = Path.Combine(Root(), "firmware", "LetDown.DeviceBindings", "LetDown.DeviceBindings.csproj");
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, $"-p:DeviceBindings={bindings}", "-getItem:Compile", "-getItem:PackageReference"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);

        using var json = JsonDocument.Parse(output);
        var items = json.RootElement.GetProperty("Items");
        return (Names(items.GetProperty("Compile")), Names(items.GetProperty("PackageReference")));
    }

    private static List<string> Names(JsonElement items) =>
        [.. items.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LetDown.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
