using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Doctor;

/// <summary>What a pump tells about itself.</summary>
internal static class PumpFindings
{
    private const UnixFileMode Strangers = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static IEnumerable<Finding> Of(PumpInfo info, Status status, Timing? timing, PumpEndpoint endpoint)
    {
        yield return new("Firmware", Verdict.Ok, $"version {info.FirmwareVersion}, pump {info.PumpId}");
        yield return Board(info);
        yield return TimingFindings.Of(info, timing);
        yield return Limits(info);
        yield return new("State", status.State == PumpState.Faulted ? Verdict.Look : Verdict.Ok, Words.Of(status.State), Words.Remark(status.Fault));
        yield return Journal(info);
        yield return Access(endpoint);
    }

    private static Finding Board(PumpInfo info) => info.Simulated
        ? new("Board", Verdict.Ok, $"{info.Board}, simulated (mother {info.MotherSeed}): no hardware, no person")
        : new("Board", Verdict.Ok, info.Board);

    private static Finding Limits(PumpInfo info)
    {
        var comfort = Grams.From(info.ComfortCeilingMmhg);
        return new("Limits", Verdict.Ok, string.Join(", ",
            $"suction at most {Figures.Mmhg(info.CeilingMmhg)} (yours: left {Figures.Mmhg(comfort.Left)}, right {Figures.Mmhg(comfort.Right)})",
            $"session {Figures.Minutes(info.LongestSession?.ToTimeSpan() ?? default)}",
            $"pause {Figures.Minutes(info.LongestPause?.ToTimeSpan() ?? default)}",
            FormattableString.Invariant($"hold {info.LongestHold?.ToTimeSpan().TotalSeconds ?? 0:0.#} s")));
    }

    private static Finding Journal(PumpInfo info) => info.JournalFailing
        ? new("Journal", Verdict.Bad, "the pump cannot write its journal", "Its disk is full or broken: make room on it. Until then sessions are not kept.")
        : new("Journal", Verdict.Ok, $"{info.JournalSequence} entries on the pump");

    private static Finding Access(PumpEndpoint endpoint)
    {
        if (endpoint.SocketPath is not { } path || OperatingSystem.IsWindows())
        {
            return new("Access", Verdict.Look, "over loopback, where every user of this computer can command the pump", "Use the pump's socket unless you are developing.");
        }

        return (File.GetUnixFileMode(path) & Strangers) == UnixFileMode.None || IsDirectoryClosed(path)
            ? new("Access", Verdict.Ok, "only you and the pump's group can command it")
            : new("Access", Verdict.Look, "every user of this computer can command the pump", $"chmod o-rw {path}");
    }

    private static bool IsDirectoryClosed(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(Path.GetDirectoryName(path)!) & UnixFileMode.OtherExecute) == UnixFileMode.None;
}
