using LetDown.Core.Programs;
using LetDown.Firmware.Programs;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using static LetDown.Tests.Programs.ProgramTexts;

namespace LetDown.Tests.Programs;

public sealed class ProgramStoreTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly ProgramStore _store;

    public ProgramStoreTests() => _store = new(ProgramFolder.In(_data.Path));

    private string Folder => _data.File("programs");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_program_is_found_again_as_she_wrote_it_by_the_next_run_too()
    {
        var text = With("\"minutes\": 30 // half an hour\n");
        Assert.Equal(ProgramSaving.Added, Save(text));

        var kept = new ProgramStore(ProgramFolder.In(_data.Path)).Find("mine")!;

        Assert.Equal((text, ProgramKind.Hers, 30), (kept.Json, kept.Kind, kept.Reading.Program!.Length.TotalMinutes));
    }

    [Fact]
    public void Files_and_folder_are_for_their_owner_only_and_no_draft_stays()
    {
        Save(With(""));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Folder, "mine.json")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
        Assert.Equal(["mine.json"], Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_crash_in_the_middle_of_a_save_leaves_the_old_one_and_the_next_save_works()
    {
        Save(With("\"minutes\": 30"));
        File.WriteAllText(Path.Combine(Folder, ".draft"), "{ \"version\": 1, \"na"); // as far as it got

        Assert.Equal(30, Assert.Single(_store.Hers()).Reading.Program!.Length.TotalMinutes);
        Assert.Equal(ProgramSaving.Replaced, Save(With("\"minutes\": 31")));
        Assert.Equal(31, Assert.Single(_store.Hers()).Reading.Program!.Length.TotalMinutes);
    }

    [Fact]
    public void What_the_disk_does_not_take_changes_nothing()
    {
        Save(With("\"minutes\": 30"));
        Directory.CreateDirectory(Path.Combine(Folder, ".draft")); // in the way of every write

        Assert.ThrowsAny<Exception>(() => Save(With("\"minutes\": 31")));

        Assert.Equal(30, _store.Find("mine")!.Reading.Program!.Length.TotalMinutes);
    }

    [Fact]
    public void One_of_the_same_name_is_replaced_only_when_that_is_wished()
    {
        Save(With("\"minutes\": 30"));

        Assert.Equal(ProgramSaving.NameTaken, Save(With("\"minutes\": 31"), replace: false));
        Assert.Equal(30, _store.Find("mine")!.Reading.Program!.Length.TotalMinutes);
    }

    [Fact]
    public void What_every_pump_has_can_be_neither_changed_nor_deleted()
    {
        Assert.Equal(ProgramSaving.BuiltIn, Save(With("", "power")));
        Assert.False(_store.Delete("power"));
        Assert.Equal(ProgramKind.BuiltIn, _store.Find("power")!.Kind);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void Fifty_are_kept_and_no_more_until_one_is_deleted()
    {
        Assert.All(Enumerable.Range(1, ProgramStore.Most), number => Assert.Equal(ProgramSaving.Added, Save(With("", $"p-{number}"))));

        Assert.Equal(ProgramSaving.TooMany, Save(With("", "one-more")));
        Assert.Equal(ProgramSaving.Replaced, Save(With("", "p-7")));
        Assert.True(_store.Delete("p-7"));
        Assert.Equal(ProgramSaving.Added, Save(With("", "one-more")));
    }

    [Theory]
    [InlineData("{ \"version\": 1, \"name\": \"spoilt\", ", "ends too early")]
    [InlineData("\0\0\0\0", "This is not JSON")]
    [InlineData("", "ends too early")]
    [InlineData("{ \"version\": 1, \"name\": \"other\", \"explanation\": \"x\" }", "named spoilt, but the program in it other")]
    [InlineData("{ \"version\": 9 }", "newer")]
    public void A_file_that_has_gone_bad_is_listed_with_its_error_and_hurts_no_other(string content, string expected)
    {
        Save(With(""));
        File.WriteAllText(Path.Combine(Folder, "spoilt.json"), content);

        var broken = _store.Hers().Single(kept => kept.Name == "spoilt");

        Assert.Equal((ProgramKind.Broken, content), (broken.Kind, broken.Json));
        Assert.Contains(expected, broken.Reading.Problems[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(ProgramKind.Hers, _store.Find("mine")!.Kind);
        Assert.True(_store.Delete("spoilt"));
    }

    [Fact]
    public void What_is_no_ordinary_file_is_broken_and_is_not_opened()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Path.Combine(Folder, "folder.json"));
        File.CreateSymbolicLink(Path.Combine(Folder, "link.json"), "/etc/passwd");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(Folder, "pipe.json")])) // opening it would wait for ever
        {
            make.WaitForExit();
        }

        Assert.All(_store.Hers(), kept => Assert.Contains("no ordinary file", Assert.Single(kept.Reading.Problems).Sentence, StringComparison.Ordinal));
        Assert.Equal(["folder", "link", "pipe"], _store.Hers().Select(kept => kept.Name));
    }

    [Fact]
    public void A_file_named_as_a_program_of_the_pump_hides_it_from_nobody_and_can_be_deleted()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "power.json"), """{ "version": 1, "name": "power", "explanation": "Mine." }""");

        Assert.Equal(ProgramKind.Broken, Assert.Single(_store.Hers()).Kind);
        Assert.Same(BuiltInPrograms.Power, _store.Find("power")!.Reading.Program);
        Assert.True(_store.Delete("power"));
    }

    [Fact]
    public void A_name_leads_to_nothing_outside_the_folder()
    {
        Save(With(""));
        File.WriteAllText(_data.File("journal.json"), With("", "journal"));

        Assert.Null(_store.Find("../journal"));
        Assert.False(_store.Delete("../journal"));
        Assert.True(File.Exists(_data.File("journal.json")));
    }

    [Fact]
    public void A_file_of_an_unusual_name_can_be_deleted()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "My Evening (1).json"), With(""));

        Assert.Equal(ProgramKind.Broken, _store.Find("My Evening (1)")!.Kind);
        Assert.True(_store.Delete("My Evening (1)"));
        Assert.Empty(_store.Hers());
    }

    private ProgramSaving Save(string text, bool replace = true)
    {
        var fit = text.Replace("\"Mine.\",  }", "\"Mine.\" }", StringComparison.Ordinal);
        PumpProgram program = Program(fit);
        return _store.Save(program, fit, replace);
    }
}
