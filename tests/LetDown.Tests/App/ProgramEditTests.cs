using LetDown.App;

namespace LetDown.Tests.App;

/// <summary><c>letdown program edit</c> with real editors: what she typed is never lost.</summary>
public sealed class ProgramEditTests
{
    [Fact]
    public async Task What_she_changed_is_kept_on_the_pump()
    {
        await using var bench = await WithProgramAsync("sed -i s/Mine/Hers/");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "edit", "mine"));

        Assert.Equal("“mine” is changed.\n", bench.Printed);
        Assert.Contains("Hers.", await StoredAsync(bench), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VISUAL_goes_before_EDITOR()
    {
        await using var bench = await WithProgramAsync("false");
        bench.Environment["VISUAL"] = "true";

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "edit", "mine"));

        Assert.Equal("Nothing was changed.\n", bench.Printed);
    }

    [Fact]
    public async Task When_nobody_can_be_asked_the_mistakes_are_told_and_the_text_is_kept_where_it_says()
    {
        await using var bench = await WithProgramAsync("sed -i s/:.40/:400/");

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("program", "edit", "mine"));

        var lines = bench.Complained.TrimEnd().Split('\n');
        Assert.EndsWith("/mine.json:1:67: minutes is 400; it must be between 1 and 60 min.", lines[0], StringComparison.Ordinal);
        var kept = Kept(bench);
        Assert.Contains("\"minutes\":400", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(kept)!));
        Assert.Contains("\"minutes\": 40", await StoredAsync(bench), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(kept)!, recursive: true);
    }

    [Fact]
    public async Task She_may_edit_again_until_it_is_right()
    {
        // 40 becomes 140, 140 becomes 1140, and that becomes 30.
        await using var bench = await WithProgramAsync("sed -i -e s/1140/30/ -e s/:.140/:1140/ -e 's/: 40/: 140/'");
        bench.Answers.Enqueue("");
        bench.Answers.Enqueue("y");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "edit", "mine"));

        Assert.Equal(2, bench.Complained.TrimEnd().Split('\n').Length);
        Assert.Contains("\"minutes\":30", await StoredAsync(bench), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_name_in_it_makes_another_program_and_takes_no_thirds_place()
    {
        await using var bench = await WithProgramAsync("sed -i s/mine/other/");

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "edit", "mine"));
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("program", "edit", "mine"));

        Assert.StartsWith("You have a program “other” already.", bench.Complained, StringComparison.Ordinal);
        Assert.Contains("\"mine\"", await StoredAsync(bench), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(Kept(bench))!, recursive: true);
    }

    [Fact]
    public async Task A_spoilt_program_can_be_mended()
    {
        await using var bench = await WithProgramAsync("sed -i 's/$/ }/'");
        var file = Path.Combine(bench.Folder, "programs", "mine.json");
        await File.WriteAllTextAsync(file, (await StoredAsync(bench)).Replace("}", "", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("program", "show", "mine"));

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "edit", "mine"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("program", "show", "mine"));
    }

    [Fact]
    public async Task A_program_of_the_pump_is_to_be_copied_first()
    {
        await using var bench = await WithProgramAsync("true");

        Assert.Equal(ExitCode.Refused, await bench.RunAsync("program", "edit", "gentle"));

        Assert.Equal("“gentle” comes with the pump and stays as it is. Make it yours first: letdown program copy gentle my-gentle\n", bench.Complained);
    }

    private static async Task<ConsoleBench> WithProgramAsync(string editor)
    {
        var bench = new ConsoleBench { Environment = { ["EDITOR"] = editor } };
        await bench.PumpAsync();
        Directory.CreateDirectory(Path.Combine(bench.Folder, "programs"));
        await File.WriteAllTextAsync(Path.Combine(bench.Folder, "programs", "mine.json"), """{ "version": 1, "name": "mine", "explanation": "Mine.", "minutes": 40 }""");
        return bench;
    }

    private static string Kept(ConsoleBench bench) => bench.Complained.TrimEnd().Split("letdown program save ")[1];

    private static Task<string> StoredAsync(ConsoleBench bench) =>
        File.ReadAllTextAsync(Path.Combine(bench.Folder, "programs", "mine.json"), TestContext.Current.CancellationToken);
}
