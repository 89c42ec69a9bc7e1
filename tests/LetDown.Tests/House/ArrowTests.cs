using System.Xml.Linq;
using LetDown.Core;
using NetArchTest.Rules;

namespace LetDown.Tests.House;

/// <summary>Arrows point inward only (the map in docs/developing/house.md), and the core is pure.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["LetDown.Core"] = [],
        ["LetDown.Protocol"] = [],
        ["LetDown.DeviceBindings"] = [],
        ["LetDown.Board"] = ["LetDown.Core", "LetDown.DeviceBindings"],
        ["LetDown.Simulator"] = ["LetDown.Core"],
        ["LetDown.Firmware"] = ["LetDown.Board", "LetDown.Protocol", "LetDown.Simulator"],
        ["LetDown.Hardware"] = ["LetDown.Board", "LetDown.Simulator"],
        ["LetDown.Host"] = ["LetDown.Protocol"],
        ["LetDown.Export"] = ["LetDown.Host"],
        ["LetDown.Rig"] = ["LetDown.Firmware"],
        ["LetDown.App"] = ["LetDown.Export", "LetDown.Host", "LetDown.Rig"],
    };

    public static TheoryData<string> Projects => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_the_rooms_its_arrows_point_to(string project)
    {
        var file = Directory.EnumerateFiles(Repository.Root, $"{project}.csproj", SearchOption.AllDirectories).Single();
        var referred = XDocument.Load(file).Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
        Assert.Equal(Arrows[project], referred.Order());
    }

    [Fact]
    public void Every_project_of_the_house_is_in_the_arrows()
    {
        var projects = Repository.ProductFolders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(Arrows.Keys.Order(), projects.Order());
    }

    [Fact]
    public void The_core_does_no_input_or_output_reads_no_clock_and_starts_no_thread()
    {
        var result = Types.InAssembly(typeof(PumpController).Assembly).ShouldNot().HaveDependencyOnAny(
            "System.IO", "System.Net", "System.Console", "System.Device", "System.Diagnostics", "System.Data", "System.Random",
            "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Environment",
            "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.Tasks",
            "Serilog", "Microsoft.Extensions", "Grpc", "Google.Protobuf").GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void The_core_refers_to_nothing_of_ours_and_to_no_package_but_Stateless()
    {
        var referred = typeof(PumpController).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        // netstandard is the runtime by another name: measuring coverage adds it.
        Assert.DoesNotContain(referred, name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("Stateless" or "netstandard"));
    }

    [Theory]
    [InlineData("LetDown.Core")]
    [InlineData("LetDown.Simulator")]
    [InlineData("LetDown.Firmware")]
    public void Only_the_board_speaks_to_device_bindings(string project)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "firmware", project), "*.cs", SearchOption.AllDirectories);
        Assert.DoesNotContain(sources, file => File.ReadAllText(file).Contains("Iot.Device", StringComparison.Ordinal));
    }
}
