using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.Protocol.V1;

namespace LetDown.App.Programs;

/// <summary>What the pump says about programs, as sentences and exit codes.</summary>
internal static class ProgramReplies
{
    /// <summary>Tells what was done; what was not done becomes a failure.</summary>
    /// <param name="bench">Where to.</param>
    /// <param name="reply">The pump's.</param>
    /// <param name="file">What problems are told of: a file's name, or - for a pipe.</param>
    public static int Tell(Workbench bench, ProgramReply reply, string file = "")
    {
        if (bench.Json)
        {
            bench.Print(ProgramReplyJson.From(reply));
        }
        else if (reply.Outcome == ProgramOutcome.Done)
        {
            bench.Say(reply.Message);
        }

        return reply.Outcome switch
        {
            ProgramOutcome.Done => ExitCode.Fine,
            ProgramOutcome.Faulty => throw Faulty(file == "-" ? "standard input" : file, reply),
            _ => throw Refusal(reply),
        };
    }

    /// <summary>A line for each problem, in the form that editors jump to.</summary>
    public static AppException Faulty(string file, ProgramReply reply) => new(string.Join('\n', Lines(file, reply)), ExitCode.Usage);

    public static AppException Refusal(ProgramReply reply) =>
        new(reply.Message, reply.Outcome == ProgramOutcome.Unknown ? ExitCode.NotFound : ExitCode.Refused);

    public static IEnumerable<string> Lines(string file, ProgramReply reply) =>
        reply.Problems.Select(problem => FormattableString.Invariant($"{file}:{problem.Line}:{problem.Column}: {problem.Message}"));
}
