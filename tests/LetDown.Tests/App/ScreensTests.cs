using LetDown.App;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

public sealed class ScreensTests
{
    [Theory]
    [InlineData("root")]
    [InlineData("demo")]
    [InlineData("watch")]
    [InlineData("start")]
    [InlineData("pause")]
    [InlineData("resume")]
    [InlineData("letdown")]
    [InlineData("switch")]
    [InlineData("suction")]
    [InlineData("quiet")]
    [InlineData("stop")]
    [InlineData("program")]
    [InlineData("program list")]
    [InlineData("program show")]
    [InlineData("program copy")]
    [InlineData("program edit")]
    [InlineData("program save")]
    [InlineData("program check")]
    [InlineData("program delete")]
    [InlineData("program schema")]
    [InlineData("sessions")]
    [InlineData("sessions show")]
    [InlineData("sessions explain")]
    [InlineData("sessions note")]
    [InlineData("sessions edit")]
    [InlineData("sessions plot")]
    [InlineData("sessions delete")]
    [InlineData("day")]
    [InlineData("week")]
    [InlineData("trend")]
    [InlineData("formula")]
    [InlineData("formula suggest")]
    [InlineData("formula why")]
    [InlineData("formula stop")]
    [InlineData("formula go-on")]
    [InlineData("tricks")]
    [InlineData("tricks show")]
    [InlineData("tricks use")]
    [InlineData("tricks skip")]
    [InlineData("tricks guide")]
    [InlineData("tricks like")]
    [InlineData("tricks off")]
    [InlineData("tricks on")]
    [InlineData("tricks add")]
    [InlineData("tricks remove")]
    [InlineData("add")]
    [InlineData("add nursing")]
    [InlineData("add pumped")]
    [InlineData("records")]
    [InlineData("records delete")]
    [InlineData("import")]
    [InlineData("milk")]
    [InlineData("milk add")]
    [InlineData("milk use")]
    [InlineData("milk move")]
    [InlineData("milk discard")]
    [InlineData("milk rule")]
    [InlineData("remind")]
    [InlineData("export")]
    [InlineData("export json")]
    [InlineData("export csv")]
    [InlineData("export fhir")]
    [InlineData("export parquet")]
    [InlineData("export report")]
    [InlineData("export schema")]
    [InlineData("pattern")]
    [InlineData("plan")]
    [InlineData("plan why")]
    [InlineData("plan freeze")]
    [InlineData("plan go-on")]
    [InlineData("plan reset")]
    [InlineData("plan set")]
    [InlineData("volumes")]
    [InlineData("data")]
    [InlineData("data erase")]
    [InlineData("data export-all")]
    [InlineData("analyse")]
    [InlineData("doctor")]
    [InlineData("board")]
    [InlineData("board test")]
    [InlineData("board calibrate")]
    [InlineData("rig")]
    [InlineData("rig run")]
    [InlineData("rig spread")]
    [InlineData("rig check")]
    [InlineData("rig serve")]
    [InlineData("rig fail")]
    [InlineData("rig mend")]
    [InlineData("rig schema")]
    public async Task Help_shows_examples(string command)
    {
        await using var bench = new ConsoleBench();

        var code = await bench.RunAsync([.. command == "root" ? [] : command.Split(' '), "--help"]);

        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("Examples:", bench.Printed, StringComparison.Ordinal);
        Golden.Matches($"help-{command.Replace(' ', '-')}", bench.Printed);
    }

    [Theory]
    [InlineData("sessions-page", "sessions --last 1 --page 2")]
    [InlineData("sessions-sorted", "sessions --sort milk --reverse --from 2026-11-01 --side left")]
    [InlineData("sessions-other", "sessions --program power")]
    [InlineData("sessions-beyond", "sessions --last 1 --page 9")]
    [InlineData("sessions-csv", "sessions --csv")]
    public async Task The_list_can_be_cut_and_sorted(string golden, string line)
    {
        await using var bench = await WithSessionsAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));

        Golden.Matches(golden, bench.Printed);
    }

    [Fact]
    public async Task The_list_is_newest_first_and_says_what_was_simulated()
    {
        await using var bench = await WithSessionsAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions"));

        Golden.Matches("sessions", bench.Printed);
    }

    [Fact]
    public async Task The_list_is_data_too()
    {
        await using var bench = await WithSessionsAsync();

        await bench.RunAsync("sessions", "--json");

        Golden.Matches("sessions-json", bench.Printed);
    }

    [Fact]
    public async Task One_session_is_told_whole()
    {
        await using var bench = await WithSessionsAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions", "show", "5e55"));

        Golden.Matches("session", bench.Printed);
    }

    [Fact]
    public async Task One_session_is_data_too()
    {
        await using var bench = await WithSessionsAsync();

        await bench.RunAsync("sessions", "show", "5e55", "--json");

        Golden.Matches("session-json", bench.Printed);
    }

    [Fact]
    public async Task An_interrupted_session_says_so()
    {
        await using var bench = await WithSessionsAsync();

        await bench.RunAsync("sessions", "show", "last");

        Golden.Matches("session-interrupted", bench.Printed);
    }

    [Fact]
    public async Task Without_sessions_the_list_says_how_to_begin()
    {
        await using var bench = new ConsoleBench();
        await bench.PumpAsync();

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("sessions"));

        Golden.Matches("sessions-none", bench.Printed);
    }

    [Fact]
    public async Task The_doctor_says_that_all_is_well()
    {
        await using var bench = await WithSessionsAsync();

        bench.Out.Profile.Width = 200; // Paths of the test's folder differ in length.
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("doctor"));

        Golden.Matches("doctor", WithoutVersions(bench.Printed));
    }

    [Fact]
    public async Task The_doctor_says_what_to_do_without_a_pump()
    {
        await using var bench = new ConsoleBench();

        bench.Out.Profile.Width = 200;
        Assert.Equal(ExitCode.PumpUnreachable, await bench.RunAsync("doctor"));

        Golden.Matches("doctor-no-pump", WithoutVersions(bench.Printed));
    }

    [Fact]
    public async Task A_watch_in_a_pipe_writes_a_line_when_something_changes()
    {
        await using var bench = await WithSessionsAsync();

        Assert.Equal(ExitCode.PumpUnreachable, await bench.RunAsync("watch"));

        Golden.Matches("watch-piped", bench.Printed + bench.Complained);
    }

    [Fact]
    public async Task A_watch_as_data_is_one_line_an_update()
    {
        await using var bench = await WithSessionsAsync();

        await bench.RunAsync("watch", "--json");

        Golden.Matches("watch-json", bench.Printed);
    }

    internal static string WithoutVersions(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\.NET \d+\.\d+\.\d+", ".NET 10", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task<ConsoleBench> WithSessionsAsync()
    {
        var bench = new ConsoleBench();
        var pump = await bench.PumpAsync();
        pump.Journal = JournalScript.WholeSession()
            .Begin("20261124-031200-77e0").Enter(PumpState.Stimulating, 12, Reason.SelfTestPassed, round: 1).Notice(20, Notice.CheckSeal)
            .End(35, PumpState.Unspecified, Reason.Interrupted)
            .Entries;
        pump.Statuses =
        [
            Statuses.Expressing,
            Statuses.With(status => status.CollectedGrams.Left = 35),
            Statuses.With(status => status.State = PumpState.Switching),
            Statuses.With(status => status.Notice = Notice.BottleFull),
            Statuses.With(status => status.Quiet = true),
            Statuses.Both,
            Statuses.Leaving,
            Statuses.Coaxing(Coaxing.Word),
            Statuses.Coaxing(Coaxing.Rest),
        ];
        return bench;
    }
}
