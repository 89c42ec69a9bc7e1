using System.Text;
using LetDown.App;
using LetDown.App.Exports;
using LetDown.Host.Store;
using LetDown.Tests.Host;
using NJsonSchema;

namespace LetDown.Tests.App;

public sealed class ExportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("json", "sessions.json")]
    [InlineData("csv", "sessions.csv")]
    [InlineData("fhir", "sessions.fhir.json")]
    public async Task A_file_is_hers_alone_and_the_same_as_standard_output(string kind, string name)
    {
        await using var bench = await WithSessionsAsync();
        var file = Path.Combine(bench.Folder, name);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("export", kind, "--out", file));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("export", kind, "--out", "-"));

        Assert.Equal(await File.ReadAllBytesAsync(file, Cancel), bench.Bytes.ToArray());
        Assert.Equal($"Exported 2 sessions to /tmp/x/{name}.\n", bench.Printed);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StorePlace.FileMode);
        Assert.Empty(Directory.GetFiles(bench.Folder, "*.part"));
    }

    [Fact]
    public async Task Own_json_keeps_to_its_schema_and_says_what_the_console_says()
    {
        await using var bench = await WithSessionsAsync();
        await bench.RunAsync("sessions", "note", "last", "--tired", "in bed");
        await bench.RunAsync("sessions", "edit", "last", "--left", "41g");
        await bench.RunAsync("export", "json", "--out", "-");
        var text = Encoding.UTF8.GetString(bench.Bytes.ToArray());

        var schema = await JsonSchema.FromJsonAsync(ExportSchema.Text(), Cancel);
        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"grams-left\"", "\"grams\"", StringComparison.Ordinal)));
        Assert.Contains("\"grams\":{\"left\":41,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_has_a_line_each_oldest_first_with_notes()
    {
        await using var bench = await WithSessionsAsync();
        await bench.RunAsync("sessions", "note", "last", "--tired", "a, b");
        await bench.RunAsync("export", "csv", "--out", "-");
        Golden.Matches("export-csv", Encoding.UTF8.GetString(bench.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("fhir")]
    [InlineData("csv")]
    public async Task Without_amounts_none_is_in_any_file(string kind)
    {
        await using var bench = await WithSessionsAsync();
        await bench.RunAsync("sessions", "edit", "last", "--left", "41g");
        await bench.RunAsync("export", kind, "--out", "-", "--volumes", "hide");
        var text = Encoding.UTF8.GetString(bench.Bytes.ToArray());

        Assert.Contains("5e55", text, StringComparison.Ordinal);
        Assert.DoesNotContain("41", text.Replace("\"atSeconds\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch("\"[a-zA-Z]*[gG]rams[a-zA-Z]*\": ?[0-9.]+", text);
        Assert.DoesNotContain("milk-left\",\n            \"value", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ollectedGrams", text, StringComparison.Ordinal);
        Assert.Equal("Amounts are hidden, so they are not in it. “--volumes show” puts them in.\n", bench.Complained);
    }

    [Fact]
    public async Task What_is_still_on_is_left_out()
    {
        await using var bench = await WithSessionsAsync();
        var script = new JournalScript().Session("20261124-031200-5e55").Begin("20261124-041200-77e0");
        (await bench.PumpAsync()).Journal = script.Entries;
        await bench.RunAsync("export", "csv", "--out", "-");
        Assert.Equal("A session that is still on was left out.\n", bench.Complained);
        Assert.DoesNotContain("77e0", Encoding.UTF8.GetString(bench.Bytes.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", ExitCode.Usage, "Say what to export to. Try “letdown export --help”.")]
    [InlineData("export csv --from 2030-01-01", ExitCode.NotFound, "There is no finished session to export. “letdown sessions” lists what there is.")]
    [InlineData("export json --out /proc/x/y", ExitCode.Unexpected, "/proc/x/y cannot be written (Could not find")]
    [InlineData("export parquet --out /proc/x", ExitCode.Unexpected, "/proc/x cannot be written (Could not find")]
    public async Task What_cannot_be_exported_is_said(string line, int code, string says)
    {
        await using var bench = await WithSessionsAsync();
        Assert.Equal(code, await bench.RunAsync(line.Split(' ')));
        Assert.StartsWith(says, bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_for_research_lie_in_a_folder_of_hers()
    {
        await using var bench = await WithSessionsAsync();
        var folder = Path.Combine(bench.Folder, "study");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("export", "parquet", "--out", folder));
        Assert.Equal("Exported 2 sessions to the folder /tmp/x/study.\n", bench.Printed);
        Assert.Equal(["let_downs.parquet", "milk.parquet", "phases.parquet", "sessions.parquet"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(folder), file => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StorePlace.FileMode));
    }

    [Fact]
    public async Task What_was_exported_is_taken_in_again_after_a_look_and_only_once()
    {
        await using var bench = await WithSessionsAsync();
        var file = Path.Combine(bench.Folder, "sessions.json");
        await bench.RunAsync("export", "json", "--out", file);
        foreach (var line in (string[])["--preview", "", "--yes", "--yes", "--yes --json"])
        {
            bench.Out.Profile.Out.Writer.WriteLine($"> {line}");
            var code = await bench.RunAsync(["import", file, "--store", Path.Combine(bench.Folder, "other.db"), "--pump", "unix:/tmp/none.sock", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            Assert.Equal(line.Length == 0 ? ExitCode.Usage : ExitCode.Fine, code);
        }

        await bench.RunAsync("sessions", "--store", Path.Combine(bench.Folder, "other.db"), "--pump", "unix:/tmp/none.sock");
        Golden.Matches("import-sessions", bench.Printed + bench.Complained);
    }

    [Theory]
    [InlineData("\"sequence\":2,", "\"sequence\":1,", "/tmp/x/sessions.json: Session 1, 20261123-031200-e7e1: Its events are not in order.")]
    [InlineData("\"event\":{", "\"event\":[", "/tmp/x/sessions.json:2:")]
    [InlineData("\"letdown-session\",\"version\":1", "\"letdown-session\",\"version\":9", "/tmp/x/sessions.json:2:1: Session 1: It was exported by a newer letdown. Update letdown first.")]
    public async Task What_is_not_whole_is_told_with_its_place_and_nothing_is_kept(string from, string to, string says)
    {
        await using var bench = await WithSessionsAsync();
        var file = Path.Combine(bench.Folder, "sessions.json");
        await bench.RunAsync("export", "json", "--out", file);
        var text = await File.ReadAllTextAsync(file, Cancel);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, $"{text[..at]}{to}{text[(at + from.Length)..]}", Cancel);
        var other = Path.Combine(bench.Folder, "other.db");

        Assert.Equal(ExitCode.Usage, await bench.RunAsync("import", file, "--store", other, "--pump", "unix:/tmp/none.sock", "--yes"));

        Assert.StartsWith(says, bench.Complained, StringComparison.Ordinal);
        using var store = SqliteSessionStore.Open(other);
        Assert.Empty(await store.ListAsync(cancellation: Cancel));
    }

    [Fact]
    public async Task Tables_that_cannot_all_be_written_are_none()
    {
        await using var bench = await WithSessionsAsync();
        var folder = Path.Combine(bench.Folder, "study");
        Directory.CreateDirectory(Path.Combine(folder, "phases.parquet.part"));
        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("export", "parquet", "--out", folder));
        Assert.EndsWith("Nothing was left half done.\n", bench.Complained, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task Everything_of_hers_is_in_one_folder_with_a_page_that_says_what_is_what()
    {
        await using var bench = await WithSessionsAsync();
        await bench.RunAsync("volumes", "show");
        await bench.RunAsync("add", "pumped", "--amount", "60g");
        await bench.RunAsync("milk", "add", "60g", "--fridge");
        await bench.RunAsync("tricks", "add", "Herb tea");
        await bench.RunAsync("plan", "set", "coax-after", "90s");
        var folder = Path.Combine(bench.Folder, "all");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("data", "export-all", "--out", folder));
        Golden.Matches("export-all", $"{bench.Printed}{bench.Complained}\n{await File.ReadAllTextAsync(Path.Combine(folder, "README.txt"), Cancel)}");
        Assert.All(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file => Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StorePlace.FileMode));
    }

    private static async Task<ConsoleBench> WithSessionsAsync()
    {
        var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = new JournalScript().Session("20261123-031200-e7e1").Session("20261124-031200-5e55").Entries;
        return bench;
    }
}
