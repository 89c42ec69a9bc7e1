using Google.Protobuf.Collections;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.Protocol.V1;

namespace LetDown.App.Screens;

/// <summary>What can fail on a simulated board, what fails now, and what became of a wish.</summary>
internal static class FailuresScreen
{
    /// <summary>The longest kind and two spaces.</summary>
    private const int KindColumns = 14;

    private const int Width = 80;

    public static void Write(Workbench bench, FailureList list, bool isRunning)
    {
        if (bench.Json)
        {
            bench.Print(new { now = list.Now.Select(FailureJson.From), all = list.Groups.SelectMany(FailureJson.From) });
            return;
        }

        foreach (var group in list.Groups)
        {
            Parts(bench, group.Parts);
            foreach (var way in group.Ways)
            {
                bench.Say($"  {way.Kind.PadRight(KindColumns)}{way.What}");
            }
        }

        bench.Say("");
        Now(bench, list.Now, isRunning);
    }

    /// <summary>The pump's sentence, and the exit code that goes with it.</summary>
    public static int Tell(Workbench bench, FailReply reply)
    {
        if (bench.Json)
        {
            bench.Print(new { outcome = JsonOutput.Word(reply.Outcome), reply.Message, now = reply.Now.Select(FailureJson.From) });
        }
        else
        {
            Wrapped(bench, reply.Message);
        }

        return reply.Outcome == FailOutcome.Done ? ExitCode.Fine : ExitCode.Refused;
    }

    private static void Now(Workbench bench, RepeatedField<PartFailure> now, bool isRunning)
    {
        bench.Say((isRunning, now.Count) switch
        {
            (false, _) => "No pump is running here, so nothing fails now.",
            (_, 0) => "Nothing fails now.",
            _ => "Failing now:",
        });
        foreach (var failing in now)
        {
            bench.Say($"  {failing.Part} {failing.Kind}: {failing.What}");
        }
    }

    private static void Parts(Workbench bench, IEnumerable<string> parts) => Wrapped(bench, string.Join(", ", parts));

    private static void Wrapped(Workbench bench, string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > Width)
            {
                bench.Say(line);
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        bench.Say(line);
    }
}
