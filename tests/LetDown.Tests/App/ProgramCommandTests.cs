using System.Text.Json;
using LetDown.App;

namespace LetDown.Tests.App;

/// <summary><c>letdown program</c> against the pump's own service and its own files.</summary>
public sealed class ProgramCommandTests
{
    private const string Text = """
        {
          "version": 1,
          "name": "my-evening",
          "explanation": "Late and tired.",
          "minutes": 30, // half an hour
        }

        """;

    [Fact]
    public async Task The_list_says_what_each_does_and_whose_it_is()
    {
        await using var bench = await WithProgramAsync();
        await File.WriteAllTextAsync(Stored(bench, "spoilt"), "{", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program"));

        Golden.Matches("program-list", bench.Printed);
    }

    [Fact]
    public async Task The_list_is_data_too()
    {
        await using var bench = await WithProgramAsync();
        await File.WriteAllTextAsync(Stored(bench, "spoilt"), "[]", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "list", "--json"));

        Golden.Matches("program-list-json", bench.Printed);
    }

    [Theory]
    [InlineData("adaptive")]
    [InlineData("power")]
    [InlineData("gentle")]
    [InlineData("my-evening")]
    public async Task A_program_is_shown_in_plain_words(string name)
    {
        await using var bench = await WithProgramAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "show", name));

        Golden.Matches($"program-{name}", bench.Printed);
    }

    [Fact]
    public async Task Its_json_is_what_she_wrote_and_can_be_saved_again()
    {
        await using var bench = await WithProgramAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "show", "my-evening", "--json"));
        Assert.Equal(Text, bench.Printed);

        bench.Input = bench.Printed;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "save", "-"));
        Assert.EndsWith("“my-evening” is changed.\n", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_keeps_everything_but_the_name()
    {
        await using var bench = await WithProgramAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "copy", "my-evening", "my-morning"));

        Assert.Equal(Text.Replace("my-evening", "my-morning", StringComparison.Ordinal), await File.ReadAllTextAsync(Stored(bench, "my-morning"), TestContext.Current.CancellationToken));
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("program", "copy", "adaptive", "my-morning"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("save")]
    public async Task Every_mistake_in_a_file_is_a_line_that_editors_jump_to(string word)
    {
        await using var bench = new ConsoleBench();
        await bench.PumpAsync();
        var file = Path.Combine(bench.Folder, "mine.json");
        await File.WriteAllTextAsync(file, Text.Replace("30", "90", StringComparison.Ordinal).Replace("explanation", "explain", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("program", word, file));

        Assert.Equal(
            """
            /tmp/x/mine.json:1:1: "explanation" is missing.
            /tmp/x/mine.json:4:3: explain: "explain" is not known here; expected version, name, explanation, breasts, steps, stimulation, expression, coaxAfterSeconds, worthGramsPerMinute, minutes, targetGrams, $schema.
            /tmp/x/mine.json:5:14: minutes is 90; it must be between 1 and 60 min.

            """,
            bench.Complained);
        Assert.Empty(bench.Printed);
    }

    [Fact]
    public async Task Mistakes_are_data_too()
    {
        await using var bench = new ConsoleBench();
        await bench.PumpAsync();
        bench.Input = "{ \"version\": 1, \"name\": \"x\", \"explanation\": \"x\", \"minutes\": 0 }";

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("program", "check", "-", "--json"));

        using var reply = JsonDocument.Parse(bench.Printed);
        Assert.Equal("faulty", reply.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("minutes", reply.RootElement.GetProperty("problems")[0].GetProperty("path").GetString());
        Assert.StartsWith("standard input:1:", bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Her_program_is_deleted_and_those_of_the_pump_are_not()
    {
        await using var bench = await WithProgramAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "delete", "my-evening"));
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("program", "delete", "my-evening"));
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("program", "delete", "gentle"));

        Assert.Equal("“my-evening” is deleted.\n", bench.Printed);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "program show nope")]
    [InlineData(ExitCode.NotFound, "program copy nope mine")]
    [InlineData(ExitCode.Usage, "program copy adaptive Mine!")]
    [InlineData(ExitCode.Refused, "program copy adaptive both")]
    [InlineData(ExitCode.NotFound, "program delete ../journal")]
    [InlineData(ExitCode.Usage, "program edit mine")] // no editor is set
    [InlineData(ExitCode.NotFound, "program save /nowhere/x.json")]
    [InlineData(ExitCode.Usage, "program check /dev/zero")]
    [InlineData(ExitCode.Usage, "program show")]
    [InlineData(ExitCode.Usage, "start --target 120")]
    [InlineData(ExitCode.Usage, "start --target -5g")]
    [InlineData(ExitCode.Usage, "start --target 0g")]
    [InlineData(ExitCode.Usage, "start --target g")]
    [InlineData(ExitCode.Usage, "start --target much")]
    public async Task What_goes_wrong_is_one_line_and_its_code(int expected, string line)
    {
        await using var bench = new ConsoleBench();
        await bench.PumpAsync();

        Assert.Equal(expected, await bench.RunAsync(line.Split(' ')));

        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.Empty(bench.Printed);
    }

    // 1.03 g/mL (design), 29.5735 mL to the US fluid ounce.
    [Theory]
    [InlineData("120g", 120)]
    [InlineData("120ml", 123.6)]
    [InlineData("120 mL", 123.6)]
    [InlineData("4oz", 121.8429)]
    [InlineData("2.5 OZ", 76.1518)]
    public async Task Start_asks_for_the_program_and_the_amount_that_were_said(string amount, double grams)
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("start", "--program", "both", "--target", amount));

        var start = Assert.Single(pump.Asked).Start;
        Assert.Equal("both", start.Program);
        Assert.Equal(grams, start.TargetGrams, tolerance: 0.001);
    }

    [Fact]
    public async Task A_start_without_them_leaves_both_to_the_pump()
    {
        await using var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();

        await bench.RunAsync("start");

        Assert.Equal(("", false), (Assert.Single(pump.Asked).Start.Program, pump.Asked.Single().Start.HasTargetGrams));
    }

    private static async Task<ConsoleBench> WithProgramAsync()
    {
        var bench = new ConsoleBench();
        await bench.PumpAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(Stored(bench, "x"))!);
        await File.WriteAllTextAsync(Stored(bench, "my-evening"), Text);
        return bench;
    }

    private static string Stored(ConsoleBench bench, string name) => Path.Combine(bench.Folder, "programs", $"{name}.json");
}
