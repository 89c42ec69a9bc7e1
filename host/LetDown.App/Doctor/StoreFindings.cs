using LetDown.App.Screens;
using LetDown.Host.Store;

namespace LetDown.App.Doctor;

/// <summary>The mother's database.</summary>
internal static class StoreFindings
{
    private const UnixFileMode Strangers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static IEnumerable<Finding> Of(string file, StoreState state, CatchUpReport? report)
    {
        yield return new("Store", Verdict.Ok, $"{file}, {Figures.Count(state.Sessions, "session")} from {Figures.Count(state.Pumps, "pump")}, version {state.SchemaVersion}");
        yield return Privacy(file);
        if (report is not null)
        {
            yield return report.JournalWentBack
                ? new("Catch-up", Verdict.Look, $"the pump's journal ends at {report.Pump.JournalSequence}, but {report.Position} entries are stored", "Its data seem to have been put back from a copy: sessions since then are kept here, new ones may be missed.")
                : new("Catch-up", Verdict.Ok, $"up to date; {report.NewEntries} entries were new");
        }
    }

    private static Finding Privacy(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return new("Privacy", Verdict.Ok, "the store lies in your own folder");
        }

        return (File.GetUnixFileMode(file) & Strangers) == UnixFileMode.None
            ? new("Privacy", Verdict.Ok, "only you can read the store")
            : new("Privacy", Verdict.Look, "others on this computer can read the store", $"chmod 600 {file}");
    }
}
