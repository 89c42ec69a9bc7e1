using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>What became of a program.</summary>
internal sealed record ProgramReplyJson(string? Outcome, string Message, string? Name, IEnumerable<ProgramProblemJson> Problems)
{
    public static ProgramReplyJson From(ProgramReply reply) =>
        new(JsonOutput.Word(reply.Outcome), reply.Message, reply.Program?.Name, reply.Problems.Select(ProgramProblemJson.From));
}
